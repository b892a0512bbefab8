package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.Clause;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.BlockText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.proposing.FieldChange.Kind;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;

/** What is offered to whom, and for how long. */
abstract class OfferingContract extends ProposingSteps {

    OfferingContract(ProposingPlace place) {
        super(place);
    }

    @Test
    void offersANewPresetVersionToTheSharingThatFollowsAnOlderOne() {
        var before = sharing("files").pin();
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));

        var offer = only();
        assertThat(offer.proposal().sharing()).isEqualTo(Key.of("files"));
        assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
        assertThat(offer.notes()).containsExactly(inline("note Nieuw."));
        assertThat(offer.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("sharings/files/purposeText");
            assertThat(change.kind()).isEqualTo(Kind.CHANGES);
            assertThat(change.after()).isEqualTo(inline("Nieuw."));
        });
        assertThat(sharing("files").pin()).as("nothing newer reaches a draft by itself").isEqualTo(before);
    }

    @Test
    void offersWhatIsNewerToACopyThatComesLateAndNotTwice() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Anders.", Weight.MATERIAL)));
        change(owner, statement, draft -> {
            List<Sharing> more = new ArrayList<>(draft.sharings());
            more.add(draft.sharings().get(0).withKey(Key.of("files-2")));
            return draft.withSharings(more);
        });
        assertThat(listed(ProposalState.OPEN)).extracting(proposal -> String.valueOf(proposal.sharing())).containsExactlyInAnyOrder("files", "files-2");

        change(owner, statement, draft -> draft.withSharings(List.of(draft.sharings().get(2), draft.sharings().get(0))));
        assertThat(listed(ProposalState.OPEN)).hasSize(2);
    }

    @Test
    void offersAChangeOfTheServiceToEachOfItsUsesOnce() {
        var changes = catalogue.service("amazon-s3", service -> service.withName("Amazon Simple Storage Service"));
        happens(changes.toArray(CatalogueChanged[]::new));
        happens(changes.toArray(CatalogueChanged[]::new));

        assertThat(listed(ProposalState.OPEN)).extracting(ProposalSummary::sharing).containsExactlyInAnyOrder(Key.of("files"), Key.of("backup"));
        long open = with(f -> f.proposing.open(owner)).get(statement);
        assertThat(open).isEqualTo(2);
    }

    @Test
    void foldsALaterVersionIntoOneProposalAgainstThePin() {
        happens(catalogue.preset("amazon-s3", FILES, facts -> facts.withRetention(months(6)).withWeight(Weight.MATERIAL)));
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.EDITORIAL)));

        var offer = only();
        assertThat(offer.proposal().cause().version()).isEqualTo(3);
        assertThat(offer.proposal().weight()).as("what it holds altogether").isEqualTo(Weight.MATERIAL);
        assertThat(offer.changes()).extracting(FieldChange::field).containsExactly("purposeText", "retention");
        assertThat(listed(ProposalState.SUPERSEDED)).extracting(proposal -> proposal.cause().version()).containsExactly(2);
    }

    @Test
    void takesBackWhatTheCuratorTookBack() {
        var before = catalogue.catalogue().preset(owner.tenant(), catalogue.pin("amazon-s3", FILES)).orElseThrow().facts();
        happens(catalogue.preset("amazon-s3", FILES, purpose("Fout.", Weight.MATERIAL)));
        happens(catalogue.preset("amazon-s3", FILES, facts -> before.withVersion(facts.version()).withWeight(Weight.MATERIAL)));

        assertThat(listed(ProposalState.OPEN)).isEmpty();
        assertThat(listed(ProposalState.WITHDRAWN)).hasSize(1);
    }

    @Test
    void offersNothingWhenOnlyTheEvidenceIsNew() {
        happens(catalogue.preset("amazon-s3", FILES, facts -> facts.withEvidence(List.of())),
                catalogue.provider("amazon-web-services-emea", facts -> facts.withEvidence(List.of())));
        assertThat(listed(ProposalState.OPEN)).isEmpty();
    }

    @Test
    void isForgottenWhenTheSharingGoesAndBackWithIt() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        var all = draft().sharings();
        change(owner, statement, draft -> draft.withSharings(List.of(all.get(1))));
        assertThat(listed(ProposalState.OPEN)).isEmpty();
        assertThatThrownBy(() -> with(f -> f.proposing.accept(owner, offer.proposal().id(), Map.of(), version())))
                .isInstanceOf(ProposalRefused.Moot.class);

        change(owner, statement, draft -> draft.withSharings(all));
        assertThat(listed(ProposalState.OPEN)).hasSize(1);
    }

    @Test
    void tellsWhatHasWaitedTooLong() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)),
                catalogue.preset("amazon-s3", BACKUP, purpose("Mooier.", Weight.EDITORIAL)));
        clock.passes(Duration.ofDays(29));
        assertThat(pending()).isEmpty();
        clock.passes(Duration.ofDays(2));
        assertThat(pending()).extracting(ProposalSummary::sharing).containsExactly(Key.of("files"));
    }

    private List<ProposalSummary> pending() {
        return with(f -> f.proposing.pending(owner.tenant(), statement));
    }

    @Test
    void asksNobodyAboutWordsInALanguageThatTheStatementDoesNotSpeak() {
        int edition = draft().wording().edition();
        var dutch = statement;
        var both = begun(owner, sharing("files", "amazon-s3", FILES));
        change(owner, both, draft -> draft.withWording(draft.wording().withLocales(List.of(LanguageTag.NL, LanguageTag.FR))));
        happens(catalogue.words(words -> new WordingEdition.Words(words.terms(), words.clauses().stream().map(OfferingContract::inOtherFrench).toList(),
                words.authorities(), words.adequacy(), words.consentAges())));

        List<ProposalSummary> open = with(f -> f.proposing.list(owner, ProposalState.OPEN, null, null, 100)).items();
        assertThat(open).extracting(ProposalSummary::statement).containsExactly(both);
        assertThat(with(f -> f.drafting.draft(owner, dutch)).value().wording().edition()).isEqualTo(edition + 1);
        assertThat(with(f -> f.proposing.offer(owner, open.get(0).id())).changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(((Localised) change.before()).languages()).as(change.path()).containsExactly(LanguageTag.FR);
            assertThat(((Localised) change.after()).texts()).containsEntry(LanguageTag.FR, "Autrement.");
        });
    }

    private static Clause inOtherFrench(Clause clause) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>(clause.text().texts());
        texts.put(LanguageTag.FR, "Autrement.");
        return new Clause(clause.key(), clause.section(), clause.jurisdiction(), new BlockText(texts), null);
    }

    @Test
    void showsTheSentencesThatReadOtherwise() {
        happens(catalogue.words(words -> new WordingEdition.Words(words.terms(), words.clauses().stream().map(clause ->
                clause.section().value().equals("rights") ? new Clause(clause.key(), clause.section(), clause.jurisdiction(),
                        new BlockText(Map.of(LanguageTag.NL, "Anders.")), null) : clause).toList(), words.authorities(), words.adequacy(),
                words.consentAges())));
        var offer = only();
        assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
        assertThat(offer.changes()).isNotEmpty().allSatisfy(change -> assertThat(change.path()).startsWith("wording/clauses/"));
        accept(offer, Map.of());
        assertThat(draft().wording().edition()).isEqualTo(catalogue.catalogue().newestEdition().number());
    }

    @Test
    void offersATenantsOwnServiceToItsOwnStatementsAlone() {
        var mine = catalogue.catalogue().service(owner.tenant(), verklaar.catalogue.Owner.PLATFORM, Key.of("amazon-s3")).orElseThrow();
        var other = aTenant();
        for (var acting : List.of(owner, other)) {
            catalogue.catalogue().keepOwn(acting, mine.withProviders(List.of()), List.of());
        }
        var pin = catalogue.catalogue().newest(owner.tenant(), verklaar.catalogue.Owner.TENANT, Key.of("amazon-s3"), Key.of(FILES));
        statement = begun(owner, SharingBuilder.builder().key(Key.of("own")).pin(pin).build(), sharing("files", "amazon-s3", FILES));
        var theirs = begun(other, SharingBuilder.builder().key(Key.of("own")).pin(pin).build());
        var kept = catalogue.catalogue().service(owner.tenant(), verklaar.catalogue.Owner.TENANT, Key.of("amazon-s3")).orElseThrow();
        catalogue.catalogue().keepOwn(owner, kept.withPresets(kept.presets().stream().map(purpose("Ons eigen.", Weight.MATERIAL)).toList()), List.of());
        happens(LivingCatalogue.own(owner.tenant(), "amazon-s3", FILES, 2));

        var offer = only();
        assertThat(offer.proposal().sharing()).isEqualTo(Key.of("own"));
        accept(offer, Map.of());
        assertThat(sharing("own").pin().version()).isEqualTo(2);
        var untouched = with(f -> f.proposing.list(other, ProposalState.OPEN, theirs, null, 10)).items();
        assertThat(untouched).isEmpty();
    }

    @Test
    void givesEachOneProposalHoweverOftenItIsCutOff() {
        List<Sharing> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(sharing("s" + i, "amazon-s3", FILES));
        }
        statement = begun(owner, many.toArray(Sharing[]::new));
        var second = begun(owner, many.toArray(Sharing[]::new));
        var change = catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL));
        does(f -> f.watch.changed(change));
        // each worker dies after one step, and the next one comes when its lease has ended
        for (int i = 0; i < 4; i++) {
            var worker = UUID.randomUUID();
            with(f -> f.outbox.take(worker, f.works())).ifPresent(held -> with(f -> f.outbox.step(worker, held, f.works())));
            clock.passes(Duration.ofMinutes(2));
        }
        does(f -> f.watch.changed(change));
        workOff();

        for (var id : List.of(statement, second)) {
            var open = with(f -> f.proposing.list(owner, ProposalState.OPEN, id, null, 100)).items();
            assertThat(open).hasSize(9).extracting(ProposalSummary::sharing).doesNotHaveDuplicates();
        }
        long left = with(f -> f.outbox.left(Spreading.KIND, change.tenant()));
        assertThat(left).isZero();
    }

    @Test
    void pagesThroughTheListWithoutGapsOrRepeats() {
        happens(catalogue.service("amazon-s3", service -> service.withName("S3")).toArray(CatalogueChanged[]::new));
        var first = with(f -> f.proposing.list(owner, ProposalState.OPEN, null, null, 1));
        var second = with(f -> f.proposing.list(owner, ProposalState.OPEN, null, UUID.fromString(first.next()), 1));
        assertThat(second.next()).isNull();
        assertThat(List.of(first.items().get(0).id(), second.items().get(0).id())).doesNotHaveDuplicates();
    }
}
