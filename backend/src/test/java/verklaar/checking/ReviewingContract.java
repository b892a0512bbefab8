package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.privacy.BlockText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.shared.MovingClock;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationBuilder;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantRefused;

/** What holds wherever waivers are kept. */
abstract class ReviewingContract {

    private static final String NO_ADDRESS = "GDPR-13-1-A-ADDR";
    private static final String BRAND = "GDPR-13-1-A-BRAND";
    private static final String COURT = "GDPR-77-79";
    private static final String WHY = "The trade register shows the address to whoever looks there.";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Late in the evening of the day before {@link #TODAY} in London, and in the night of it in Utrecht. */
    final MovingClock clock = new MovingClock(Instant.parse("2026-11-25T23:30:00Z"));
    private Acting owner;
    private UUID organisation;
    private StatementId statement;

    /** The owner of a new tenant. */
    abstract Acting aTenant();

    /** Does something in a transaction of its own, with nothing loaded from before. */
    abstract <T> T with(Function<ReviewingFixture, T> work);

    @BeforeEach
    void beginAStatement() {
        owner = aTenant();
        organisation = with(f -> f.drafts().organisations().add(owner, firm(o -> o)));
        statement = with(f -> f.drafts().drafting().begin(owner, new Beginning("Voor klanten", LanguageTag.NL, List.of(), null, organisation)));
    }

    @Test
    void findsWhatIsWrongInTheDraftAsItIsKept() {
        Reviewing.Reviewed reviewed = with(f -> f.reviewing().review(owner, statement));

        assertThat(reviewed.lockVersion()).isEqualTo(1);
        assertThat(reviewed.review().ruleSet()).isEqualTo(RuleSet.VERSION);
        assertThat(noAddress().finding().path()).isEqualTo("organisations/" + organisation + "/addresses");
        assertThat(noAddress().blocks()).isTrue();
    }

    @Test
    void namesAFindingAlikeInEveryCheck() {
        assertThat(noAddress().id()).isEqualTo(noAddress().id());
        assertThat(review().items()).extracting(Review.Item::id).contains(noAddress().id());
        assertThat(noAddress().id().value().version()).isEqualTo(8);
        assertThat(noAddress().id().value().variant()).isEqualTo(2);
    }

    @Test
    void letsAnErrorBeForAReasonThatColleaguesSee() {
        waive(noAddress(), null);

        assertThat(noAddress().blocks()).isFalse();
        assertThat(noAddress().waived()).isEqualTo(new Waived(WHY, owner.actor(), clock.instant(), null, Waived.Standing.IN_FORCE));
        assertThat(review().complete()).as("it is missing still").isFalse();
    }

    @Test
    void aWaiverHoldsOnItsLastDayInTheStatementsZoneAndNoLonger() {
        waive(noAddress(), TODAY);
        assertThat(noAddress().blocks()).isFalse();

        clock.passes(Duration.ofHours(23));
        assertThat(noAddress().blocks()).as("half past eleven in Utrecht").isFalse();
        clock.passes(Duration.ofHours(1));

        assertThat(noAddress().blocks()).isTrue();
        assertThat(noAddress().waived().standing()).isEqualTo(Waived.Standing.PAST);
    }

    @Test
    void aWaiverEndsWhenWhatItIsAboutChanges() {
        waive(noAddress(), null);
        with(f -> f.drafts().organisations().save(owner, organisation, firm(o -> o.tradeNames(List.of("De Molen"))), 1));

        assertThat(noAddress().blocks()).isTrue();
        assertThat(noAddress().waived().standing()).isEqualTo(Waived.Standing.CHANGED);
        waive(noAddress(), null);
        assertThat(noAddress().blocks()).as("waived anew, for the firm as it is now").isFalse();
    }

    @Test
    void aWaiverOutlivesChangesOfSomethingElse() {
        waive(noAddress(), null);
        change(draft -> draft.withHead(draft.head().withTitle(PlainText.of(LanguageTag.NL, "Uw gegevens"))));

        assertThat(noAddress().blocks()).isFalse();
    }

    @Test
    void aWaiverCanBeTakenBack() {
        waive(noAddress(), null);
        does(f -> f.reviewing().withdraw(owner, statement, noAddress().id()));

        assertThat(noAddress().waived()).isNull();
        refuses(CheckingRefused.WaiverUnknown.class, f -> f.reviewing().withdraw(owner, statement, noAddress().id()));
    }

    @Test
    void onlyWhoMayPublishWaives() {
        FindingId finding = noAddress().id();
        for (Acting other : List.of(ActingFixture.aMemberOf(owner.tenant(), Role.REVIEWER),
                ActingFixture.aTokenOf(owner.tenant(), Acting.Scope.READ, Acting.Scope.WRITE))) {
            refuses(TenantRefused.NotAllowed.class, f -> f.reviewing().waive(other, statement, finding, WHY, null));
            refuses(TenantRefused.NotAllowed.class, f -> f.reviewing().withdraw(other, statement, finding));
        }
        Waived waived = with(f -> f.reviewing().waive(ActingFixture.aTokenOf(owner.tenant(), Acting.Scope.PUBLISH, Acting.Scope.READ), statement, finding,
                WHY, null));
        assertThat(waived.inForce()).isTrue();
        Review seen = with(f -> f.reviewing().review(ActingFixture.aMemberOf(owner.tenant(), Role.VIEWER), statement)).review();
        assertThat(seen.alike(finding)).extracting(Review.Item::blocks).containsExactly(false);
    }

    @Test
    void refusesAWaiverWithoutAReasonOrForTheDayBefore() {
        FindingId finding = noAddress().id();

        for (String reason : List.of("", "  \n ", "x".repeat(Waiver.LONGEST_REASON + 1))) {
            refuses(CheckingRefused.NotValid.class, f -> f.reviewing().waive(owner, statement, finding, reason, null));
        }
        refuses(CheckingRefused.NotValid.class, f -> f.reviewing().waive(owner, statement, finding, WHY, TODAY.minusDays(1)));
        assertThat(noAddress().waived()).isNull();
    }

    @Test
    void thereIsNothingToWaiveInAWarningOrInWhatIsNotFound() {
        keepTheBrandUnsaid();
        Review.Item warning = item(BRAND);

        refuses(CheckingRefused.NothingToWaive.class, f -> f.reviewing().waive(owner, statement, warning.id(), WHY, null));
        refuses(CheckingRefused.FindingUnknown.class, f -> f.reviewing().waive(owner, statement, new FindingId(UUID.randomUUID()), WHY, null));
    }

    @Test
    void anotherTenantKnowsNeitherTheStatementNorItsWaivers() {
        Acting stranger = aTenant();
        FindingId finding = noAddress().id();
        waive(noAddress(), null);

        refuses(StatementRefused.Unknown.class, f -> f.reviewing().review(stranger, statement));
        refuses(StatementRefused.Unknown.class, f -> f.reviewing().waive(stranger, statement, finding, WHY, null));
        refuses(StatementRefused.Unknown.class, f -> f.reviewing().withdraw(stranger, statement, finding));
        assertThat(noAddress().blocks()).isFalse();
    }

    @Test
    void aTenantTakesTheWarningsOfARuleAsAdviceAndNeverItsErrors() {
        keepTheBrandUnsaid();
        does(f -> f.reviewing().lower(owner, BRAND));
        does(f -> f.reviewing().lower(owner, BRAND));

        assertThat(item(BRAND).finding().severity()).isEqualTo(Severity.ADVICE);
        List<LoweredRule> lowered = with(f -> f.reviewing().lowered(owner));
        assertThat(lowered).extracting(LoweredRule::rule).containsExactly(BRAND);
        refuses(CheckingRefused.NotAWarning.class, f -> f.reviewing().lower(owner, NO_ADDRESS));
        refuses(CheckingRefused.RuleUnknown.class, f -> f.reviewing().lower(owner, "GDPR-0"));
        refuses(TenantRefused.NotAllowed.class, f -> f.reviewing().lower(ActingFixture.aMemberOf(owner.tenant(), Role.REVIEWER), BRAND));

        does(f -> f.reviewing().raise(owner, BRAND));
        assertThat(item(BRAND).finding().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTenantDoesWithoutTheAdviceOfARule() {
        assertThat(review().items()).extracting(item -> item.finding().rule()).contains(COURT);
        does(f -> f.reviewing().lower(owner, COURT));
        assertThat(review().items()).extracting(item -> item.finding().rule()).doesNotContain(COURT);

        does(f -> f.reviewing().raise(owner, COURT));
        assertThat(item(COURT).finding().severity()).isEqualTo(Severity.ADVICE);
    }

    private void waive(Review.Item item, @Nullable LocalDate until) {
        with(f -> f.reviewing().waive(owner, statement, item.id(), WHY, until));
    }

    private void change(UnaryOperator<Draft> change) {
        with(f -> {
            var now = f.drafts().drafting().draft(owner, statement);
            return f.drafts().drafting().save(owner, statement, change.apply(now.value()), now.lockVersion());
        });
    }

    /** The firm has a brand, and the statement has nothing but words of its own. */
    private void keepTheBrandUnsaid() {
        with(f -> f.drafts().organisations().save(owner, organisation, firm(o -> o.tradeNames(List.of("De Molen"))), 1));
        change(draft -> draft.withHead(draft.head().withTitle(PlainText.of(LanguageTag.NL, "Uw gegevens"))).withSections(List.of(
                new Section(Key.of("more"), SectionKind.FREE, null, null, PlainText.of(LanguageTag.NL, "Meer"), Section.Mode.REPLACED, null,
                        List.of(Slot.replaced(Slot.INTRO, BlockText.of(LanguageTag.NL, "Wij zijn er voor u.")))))));
    }

    private Review review() {
        return with(f -> f.reviewing().review(owner, statement)).review();
    }

    private Review.Item noAddress() {
        return item(NO_ADDRESS);
    }

    private Review.Item item(String rule) {
        return review().items().stream().filter(item -> item.finding().rule().equals(rule)).findFirst().orElseThrow();
    }

    private void does(Consumer<ReviewingFixture> work) {
        with(f -> {
            work.accept(f);
            return true;
        });
    }

    private void refuses(Class<? extends RuntimeException> how, Consumer<ReviewingFixture> work) {
        assertThatThrownBy(() -> does(work)).isInstanceOf(how);
    }

    /** It has a name, and no address. */
    private static Organisation firm(UnaryOperator<OrganisationBuilder> change) {
        return change.apply(OrganisationBuilder.builder().formatVersion(1).legalName("Bakkerij Zonneveld B.V.")
                .contactPoints(List.of(new Organisation.ContactPoint(Key.of("mail"), Organisation.ContactPoint.Kind.EMAIL,
                        Organisation.ContactPoint.Use.PRIVACY, "privacy@zonneveld.example", null, null)))).build();
    }
}
