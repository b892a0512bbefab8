package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.proposing.FieldChange.Kind;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.DraftSaved;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantRefused;

/** What holds of proposals, wherever they are kept. */
abstract class ProposingContract {

    /** Pins a step, so that a handful of sharings takes several. */
    static final int CHUNK = 2;

    private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");
    private static final String FILES = "file-store";
    private static final String BACKUP = "database-backup";

    final LivingCatalogue catalogue = new LivingCatalogue();
    final MovableClock clock = new MovableClock();
    Acting owner;
    StatementId statement;

    /** Lets the owner of a new tenant act. */
    abstract Acting aTenant();

    /** Tells of a statement where nothing else does. */
    abstract void know(Acting acting, StatementId statement);

    /** Does something in a transaction of its own, with nothing loaded from before. */
    abstract <T> T with(Function<ProposingFixture, T> work);

    @BeforeEach
    void twoUsesOfOneStore() {
        owner = aTenant();
        statement = begun(owner, sharing("files", "amazon-s3", FILES), sharing("backup", "amazon-s3", BACKUP));
    }

    private StatementId begun(Acting acting, Sharing... sharings) {
        var id = with(f -> f.drafting.begin(acting, Beginning.of("x", LanguageTag.NL)));
        know(acting, id);
        change(acting, id, draft -> draft.withSharings(List.of(sharings)));
        return id;
    }

    private Sharing sharing(String key, String service, String preset) {
        return SharingBuilder.builder().key(Key.of(key)).pin(catalogue.pin(service, preset)).build();
    }

    private long change(Acting acting, StatementId id, UnaryOperator<Draft> change) {
        return with(f -> {
            var draft = f.drafting.draft(acting, id);
            var changed = change.apply(draft.value());
            long now = f.drafting.save(acting, id, changed, draft.lockVersion());
            f.latecomers.saved(new DraftSaved(acting.tenant(), id, draft.value(), changed));
            return now;
        });
    }

    private Draft draft() {
        return with(f -> f.drafting.draft(owner, statement)).value();
    }

    private long version() {
        return with(f -> f.drafting.draft(owner, statement)).lockVersion();
    }

    private Sharing sharing(String key) {
        return draft().sharings().stream().filter(sharing -> sharing.key().value().equals(key)).findFirst().orElseThrow();
    }

    /** Tells of a change as the catalogue would, and lets the background do all its work. */
    private void happens(CatalogueChanged... changes) {
        for (var change : changes) {
            does(f -> f.watch.changed(change));
        }
        workOff();
    }

    private void workOff() {
        var worker = UUID.randomUUID();
        for (var held = with(f -> f.outbox.take(worker, f.works())); held.isPresent(); held = with(f -> f.outbox.take(worker, f.works()))) {
            var now = held.get();
            while (Boolean.TRUE.equals(with(f -> f.outbox.step(worker, now, f.works())))) {
                clock.pass(Duration.ofMillis(1));
            }
        }
    }

    private void does(Consumer<ProposingFixture> work) {
        with(f -> {
            work.accept(f);
            return true;
        });
    }

    private List<ProposalSummary> listed(ProposalState state) {
        return with(f -> f.proposing.list(owner, state, statement, null, 100)).items();
    }

    private Offer only() {
        var open = listed(ProposalState.OPEN);
        assertThat(open).hasSize(1);
        return with(f -> f.proposing.offer(owner, open.get(0).id()));
    }

    private long accept(Offer offer, Map<String, Take> takes) {
        return with(f -> f.proposing.accept(owner, offer.proposal().id(), takes, offer.draftVersion()));
    }

    private static UnaryOperator<PresetFacts> purpose(String words, Weight weight) {
        return facts -> facts.withPurposeText(inline(words)).withWeight(weight).withChangeNote(inline("note " + words));
    }

    private static InlineText inline(String words) {
        return InlineText.of(LanguageTag.NL, words);
    }

    private static List<Retention> months(int months) {
        return List.of(Retention.of(Length.Period.of(months, Length.Unit.MONTHS)));
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
    void movesThePinOfTheDraftWhenItIsAccepted() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        long saved = accept(only(), Map.of());

        assertThat(sharing("files").pin().version()).isEqualTo(2);
        assertThat(sharing("files").purposeText()).isEqualTo(Prefilled.inherit());
        assertThat(sharing("backup").pin().version()).isEqualTo(1);
        assertThat(version()).isEqualTo(saved);
        assertThat(listed(ProposalState.OPEN)).isEmpty();
        assertThat(listed(ProposalState.ACCEPTED)).extracting(ProposalSummary::answeredBy).containsExactly(owner.actor());
    }

    @Test
    void keepsWhatTheTenantSaidUnlessItIsDropped() {
        change(owner, statement, draft -> draft.withSharings(draft.sharings().stream()
                .map(one -> one.withPurposeText(Prefilled.set(inline("Mijn woorden."), 1))).toList()));
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)),
                catalogue.preset("amazon-s3", BACKUP, purpose("Nieuw.", Weight.MATERIAL)));
        var offers = with(f -> f.proposing.offers(owner, statement));
        assertThat(offers).allSatisfy(offer -> assertThat(offer.changes()).extracting(FieldChange::kind).containsExactly(Kind.SHADOWED));
        var files = offers.stream().filter(offer -> offer.proposal().sharing().equals(Key.of("files"))).findFirst().orElseThrow();
        var backup = offers.stream().filter(offer -> offer.proposal().sharing().equals(Key.of("backup"))).findFirst().orElseThrow();

        long saved = accept(files, Map.of());
        with(f -> f.proposing.accept(owner, backup.proposal().id(), Map.of("sharings/backup/purposeText", Take.NEW), saved));

        assertThat(sharing("files").purposeText()).isEqualTo(Prefilled.set(inline("Mijn woorden."), 2));
        assertThat(sharing("backup").purposeText()).isEqualTo(Prefilled.inherit());
    }

    @Test
    void mergesFieldByField() {
        var old = catalogue.catalogue().preset(owner.tenant(), catalogue.pin("amazon-s3", FILES)).orElseThrow().facts();
        happens(catalogue.preset("amazon-s3", FILES, facts -> facts.withPurposeText(inline("Nieuw.")).withRetention(months(6))));
        var offer = only();
        assertThat(offer.changes()).extracting(FieldChange::field).containsExactly("purposeText", "retention");

        accept(offer, Map.of("sharings/files/purposeText", Take.OLD, "sharings/files/retention", Take.NEW));

        assertThat(sharing("files").purposeText()).isEqualTo(Prefilled.set(old.purposeText(), 2));
        assertThat(sharing("files").retention()).isEqualTo(Prefilled.inherit());
    }

    @Test
    void refusesAChoiceThatIsNone() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        for (var takes : List.of(Map.of("sharings/files/note", Take.NEW), Map.of("sharings/files/purposeText", Take.MINE))) {
            assertThatThrownBy(() -> accept(offer, takes)).isInstanceOf(ProposalRefused.NotMergeable.class);
        }
        assertThat(sharing("files").pin().version()).isEqualTo(1);
        assertThat(listed(ProposalState.OPEN)).hasSize(1);
    }

    @Test
    void leavesTheDraftAloneWhenItIsDeclinedAndOffersTheNextVersionAgain() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        does(f -> f.proposing.decline(owner, offer.proposal().id(), " Klopt niet voor ons. "));
        assertThat(listed(ProposalState.DECLINED)).extracting(ProposalSummary::reason).containsExactly("Klopt niet voor ons.");
        assertThat(listed(ProposalState.OPEN)).isEmpty();
        assertThat(sharing("files").pin().version()).isEqualTo(1);

        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuwer.", Weight.EDITORIAL)));
        assertThat(only().proposal().cause().version()).isEqualTo(3);
        assertThat(listed(ProposalState.DECLINED)).hasSize(1);
    }

    @Test
    void asksForAReason() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var id = only().proposal().id();
        for (var reason : List.of(" ", "x".repeat(501))) {
            assertThatThrownBy(() -> does(f -> f.proposing.decline(owner, id, reason))).isInstanceOf(ProposalRefused.NotValid.class);
        }
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
    void acceptsChangesOfWordingForWhoeverWishesSoAndMaterialOnesNever() {
        does(f -> f.proposing.acceptEditorial(owner, true));
        happens(catalogue.preset("amazon-s3", FILES, purpose("Mooier gezegd.", Weight.EDITORIAL)),
                catalogue.preset("amazon-s3", BACKUP, purpose("Iets anders.", Weight.MATERIAL)));

        assertThat(sharing("files").pin().version()).isEqualTo(2);
        assertThat(sharing("backup").pin().version()).isEqualTo(1);
        assertThat(listed(ProposalState.OPEN)).extracting(ProposalSummary::sharing).containsExactly(Key.of("backup"));
        assertThat(listed(ProposalState.ACCEPTED)).extracting(ProposalSummary::answeredBy).containsExactly("order:accept-editorial");
    }

    @Test
    void acceptsChangesOfWordingThatWereOpenWhenOneBeginsToWishSo() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Mooier gezegd.", Weight.EDITORIAL)));
        assertThat(listed(ProposalState.OPEN)).hasSize(1);
        does(f -> f.proposing.acceptEditorial(owner, true));
        workOff();

        assertThat(sharing("files").pin().version()).isEqualTo(2);
        boolean wish = with(f -> f.proposing.acceptsEditorial(owner));
        assertThat(wish).isTrue();
    }

    @Test
    void refusesAnAnswerForADraftThatHasChangedSince() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        change(owner, statement, draft -> draft.withSharings(draft.sharings().stream().map(one -> one.withNote(Prefilled.set(inline("n"), 1))).toList()));

        assertThatThrownBy(() -> accept(offer, Map.of())).isInstanceOf(StatementRefused.Stale.class);
        assertThat(sharing("files").pin().version()).isEqualTo(1);
        assertThat(listed(ProposalState.OPEN)).hasSize(1);
    }

    @Test
    void isAnsweredOnce() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        accept(offer, Map.of());
        assertThatThrownBy(() -> accept(offer, Map.of())).isInstanceOf(ProposalRefused.AlreadyAnswered.class);
        assertThatThrownBy(() -> does(f -> f.proposing.decline(owner, offer.proposal().id(), "x"))).isInstanceOf(ProposalRefused.AlreadyAnswered.class);
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
        clock.pass(Duration.ofDays(29));
        assertThat(pending()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(pending()).extracting(ProposalSummary::sharing).containsExactly(Key.of("files"));
    }

    private List<ProposalSummary> pending() {
        return with(f -> f.proposing.pending(owner.tenant(), statement));
    }

    @Test
    void saysWhatToDoWhenAProviderIsRenamed() {
        happens(catalogue.provider("amazon-web-services-emea", facts -> facts.withLegalName("AWS Europe SARL")));
        var offers = with(f -> f.proposing.offers(owner, statement));
        assertThat(offers).hasSize(2).allSatisfy(offer -> {
            assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
            assertThat(offer.changes()).extracting(FieldChange::field).containsExactly("providers");
            assertThat(offer.advice()).singleElement().satisfies(advice -> assertThat(advice.in(LanguageTag.NL)).contains("heet nu AWS Europe SARL"));
        });
        accept(offers.get(0), Map.of());
        assertThat(sharing("files").pin().providers().get(0).version() + sharing("backup").pin().providers().get(0).version()).isEqualTo(3);
    }

    @Test
    void followsAProviderToTheOneThatBoughtIt() {
        happens(catalogue.provider("amazon-web-services-emea", facts -> facts.withStatus(ProviderFacts.Status.MERGED).withSucceededBy(Key.of("transip"))));
        var offer = with(f -> f.proposing.offers(owner, statement)).get(0);
        assertThat(offer.advice()).extracting(Advice::kind).containsExactly(Advice.Kind.PROVIDER_MERGED);
        for (var language : Advice.LANGUAGES) {
            assertThat(offer.advice().get(0).in(language)).contains("TransIP").doesNotContain("{");
        }
        accept(offer, Map.of());
        assertThat(sharing(offer.proposal().sharing().value()).pin().providers()).extracting(pin -> pin.provider().value()).containsExactly("transip");
    }

    @Test
    void callsAnOwnNameOfAProviderThatEndedAConflict() {
        change(owner, statement, draft -> draft.withSharings(List.of(draft.sharings().get(0).withProviders(Prefilled.set(
                List.of(new Sharing.Provider("Amazon", Key.of("amazon-web-services-emea"), null)), 1)))));
        happens(catalogue.provider("amazon-web-services-emea", facts -> facts.withStatus(ProviderFacts.Status.ENDED)));

        var offer = only();
        assertThat(offer.changes()).extracting(FieldChange::kind).containsExactly(Kind.CONFLICT);
        assertThat(offer.advice()).extracting(Advice::kind).containsExactly(Advice.Kind.PROVIDER_ENDED);
        accept(offer, Map.of());
        assertThat(sharing("files").providers().state()).as("kept unless dropped").isEqualTo(Prefilled.State.SET);
    }

    @Test
    void reachesEverybodyWhoReliesOnAFirmsCertificationThroughItsDaughters() {
        statement = begun(owner, sharing("figures", "google-analytics", preset("google-analytics")), sharing("files", "amazon-s3", FILES));
        assertThat(transfers("figures")).anyMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()));
        happens(catalogue.provider("google", facts -> facts.withDpf(new ProviderFacts.Dpf(false, List.of(), facts.dpf().checkedOn()))));

        var offer = only();
        assertThat(offer.proposal().sharing()).isEqualTo(Key.of("figures"));
        assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
        assertThat(offer.changes()).extracting(FieldChange::field).containsExactly("transfers");
        assertThat(offer.advice()).singleElement().satisfies(advice -> assertThat(advice.in(LanguageTag.NL)).contains("Google LLC", "Data Privacy Framework"));
        accept(offer, Map.of());
        assertThat(sharing("figures").pin().fallen()).containsExactly(new Fallen(Key.of("dpf"), null));
        assertThat(transfers("figures")).noneMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()));

        happens(catalogue.provider("google", facts -> facts.withDpf(new ProviderFacts.Dpf(true, List.of(), facts.dpf().checkedOn()))));
        accept(only(), Map.of());
        assertThat(sharing("figures").pin().fallen()).isEmpty();
    }

    @Test
    void callsAnOwnSafeguardThatFellAConflictAndOffersItsFallback() {
        var own = new Transfer(CountryCode.of("US"), Key.of("dpf"), Key.of("scc"), null, null, true);
        statement = begun(owner, sharing("figures", "google-analytics", preset("google-analytics")).withTransfers(Prefilled.set(List.of(own), 1)));
        happens(catalogue.provider("google", facts -> facts.withDpf(new ProviderFacts.Dpf(false, List.of(), facts.dpf().checkedOn()))));

        var offer = only();
        assertThat(offer.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(change.possible()).contains(Take.NEW, Take.MINE);
        });
        accept(offer, Map.of("sharings/figures/transfers", Take.NEW));
        assertThat(transfers("figures")).noneMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()));
    }

    @Test
    void reachesEverySharingThatReliesOnADecisionThatFell() {
        var own = new Transfer(CountryCode.of("CH"), Key.of("adequacy"), Key.of("scc"), null, null, true);
        statement = begun(owner, sharing("files", "amazon-s3", FILES).withTransfers(Prefilled.set(List.of(own), 1)), sharing("backup", "amazon-s3", BACKUP));
        int edition = draft().wording().edition();
        happens(catalogue.words(words -> new WordingEdition.Words(words.terms(), words.clauses(), words.authorities(),
                words.adequacy().stream().filter(decision -> !decision.country().equals("CH")).toList(), words.consentAges())));

        var offer = only();
        assertThat(offer.proposal().sharing()).as("the statement as a whole").isNull();
        assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
        assertThat(offer.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("sharings/files/transfers");
            assertThat(change.kind()).isEqualTo(Kind.CONFLICT);
        });
        assertThat(offer.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.in(LanguageTag.NL)).contains("Zwitserland", "Amazon S3");
            assertThat(advice.in(LanguageTag.FR)).contains("Suisse");
        });
        accept(offer, Map.of("sharings/files/transfers", Take.NEW));
        assertThat(draft().wording().edition()).isEqualTo(edition + 1);
        assertThat(transfers("files")).extracting(Transfer::safeguard).containsExactly(Key.of("scc"));
    }

    private List<Transfer> transfers(String key) {
        var sharing = sharing(key);
        return sharing.transfers().resolve(catalogue.catalogue().preset(owner.tenant(), sharing.pin()).orElseThrow().transfers());
    }

    private String preset(String service) {
        return catalogue.catalogue().service(owner.tenant(), verklaar.catalogue.Owner.PLATFORM, Key.of(service)).orElseThrow().presets().get(0).key().value();
    }

    @Test
    void showsTheSentencesThatReadOtherwise() {
        happens(catalogue.words(words -> new WordingEdition.Words(words.terms(), words.clauses().stream().map(clause ->
                clause.section().value().equals("rights") ? new verklaar.catalogue.Clause(clause.key(), clause.section(), clause.jurisdiction(),
                        new verklaar.privacy.BlockText(Map.of(LanguageTag.NL, "Anders.")), null) : clause).toList(), words.authorities(), words.adequacy(),
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
            clock.pass(Duration.ofMinutes(2));
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

    @Test
    void knowsNothingOfAnotherTenant() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        var stranger = aTenant();
        assertThatThrownBy(() -> with(f -> f.proposing.offer(stranger, offer.proposal().id()))).isInstanceOf(ProposalRefused.Unknown.class);
        assertThatThrownBy(() -> with(f -> f.proposing.accept(stranger, offer.proposal().id(), Map.of(), 1))).isInstanceOf(ProposalRefused.Unknown.class);
        assertThatThrownBy(() -> does(f -> f.proposing.decline(stranger, offer.proposal().id(), "x"))).isInstanceOf(ProposalRefused.Unknown.class);
        assertThatThrownBy(() -> with(f -> f.proposing.list(stranger, ProposalState.OPEN, statement, null, 10))).isInstanceOf(StatementRefused.Unknown.class);
        var counts = with(f -> f.proposing.open(stranger));
        assertThat(counts).isEmpty();
    }

    @Test
    void letsAViewerLookAndAnEditorAnswer() {
        happens(catalogue.preset("amazon-s3", FILES, purpose("Nieuw.", Weight.MATERIAL)));
        var offer = only();
        var viewer = ActingFixture.aMemberOf(owner.tenant(), Role.VIEWER);
        var editor = ActingFixture.anEditorOf(owner.tenant());
        Offer seen = with(f -> f.proposing.offer(viewer, offer.proposal().id()));
        assertThat(seen).isEqualTo(offer);
        assertThatThrownBy(() -> with(f -> f.proposing.accept(viewer, offer.proposal().id(), Map.of(), offer.draftVersion())))
                .isInstanceOf(TenantRefused.NotAllowed.class);
        assertThatThrownBy(() -> does(f -> f.proposing.decline(viewer, offer.proposal().id(), "x"))).isInstanceOf(TenantRefused.NotAllowed.class);
        assertThatThrownBy(() -> does(f -> f.proposing.acceptEditorial(editor, true))).isInstanceOf(TenantRefused.NotAllowed.class);
        with(f -> f.proposing.accept(editor, offer.proposal().id(), Map.of(), offer.draftVersion()));
    }

    /** A clock that moves when it is told to. */
    static final class MovableClock extends Clock {

        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
