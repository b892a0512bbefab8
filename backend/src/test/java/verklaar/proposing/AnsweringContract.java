package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.privacy.Key;
import verklaar.privacy.Prefilled;
import verklaar.proposing.FieldChange.Kind;
import verklaar.statement.StatementRefused;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantRefused;

/** How a proposal is answered, and what becomes of the draft. */
abstract class AnsweringContract extends ProposingSteps {

    AnsweringContract(ProposingPlace place) {
        super(place);
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
}
