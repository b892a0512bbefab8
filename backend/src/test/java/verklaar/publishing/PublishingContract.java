package verklaar.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.checking.KeptReview;
import verklaar.checking.Review;
import verklaar.checking.ReviewFixture;
import verklaar.checking.RuleSet;
import verklaar.checking.Waived;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.TextRenderer;
import verklaar.shared.Sha256;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.TenantRefused;

/** What holds wherever publications are kept. */
abstract class PublishingContract {

    /** An evening in Utrecht, and the next day there already. */
    static final Instant NOW = Instant.parse("2026-11-22T23:30:00.123456Z");

    final ManuscriptFixture manuscripts = new ManuscriptFixture();
    final FiredChanges changes = new FiredChanges();
    Acting owner;
    StatementId statement;

    /** The owner of a new tenant. */
    abstract Acting aTenant();

    abstract StatementId aStatement(Acting owner);

    /** Does something in a transaction, as the container would. */
    abstract <T> T with(Work<T> work);

    abstract Publications publications();

    abstract AuditLog audit();

    @BeforeEach
    void begin() {
        owner = aTenant();
        statement = aStatement(owner);
    }

    @Test
    void numbersVersionsAndLeadsReadersToTheNewest() {
        VersionSummary first = publish(1);
        VersionSummary second = publish(write("Een nieuwe titel"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.effectiveFrom()).as("today, where the bakery is").isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(second.locales()).containsExactly(LanguageTag.NL, LanguageTag.EN);
        assertThat(second.publishedBy()).isEqualTo(owner.actor());
        List<VersionSummary> all = versions();
        assertThat(all).extracting(VersionSummary::number).containsExactly(2, 1);
        assertThat(all.get(0)).isEqualTo(second);
        assertThat(all.get(1).liveUntil()).isEqualTo(all.get(0).liveFrom());
        assertThat(changes.all()).hasSize(2);
    }

    @Test
    void keepsWhatWasPublishedToTheLetter() {
        publish(1);
        publish(write("Een nieuwe titel"));

        PublishedVersion version = with(publishing -> publishing.version(owner, statement, 1));
        assertThat(version.document()).contains("\"title\":{\"en\":\"Privacyverklaring Bakkerij Zonneveld\",\"nl\":");
        assertThat(version.version().documentHash()).isEqualTo(Sha256.of(version.document()).hex());
        assertThat(version.articles()).filteredOn(article -> article.language().equals(LanguageTag.NL)).singleElement().satisfies(article -> {
            assertThat(article.html()).isEqualTo(new HtmlRenderer().article(ManuscriptFixture.complete("Privacyverklaring Bakkerij Zonneveld"),
                    LanguageTag.NL));
            assertThat(article.plainText()).startsWith("Privacyverklaring");
        });
    }

    @Test
    void makesOneVersionOfTheSameDraft() {
        publish(1);

        assertThatThrownBy(() -> publish(1)).isInstanceOfSatisfying(PublishingRefused.Unchanged.class, refused -> assertThat(refused.version()).isEqualTo(1));
        assertThat(versions()).hasSize(1);
    }

    @Test
    void refusesADraftThatHasChangedSince() {
        write("Een nieuwe titel");

        assertThatThrownBy(() -> publish(1)).isInstanceOf(PublishingRefused.Stale.class);
    }

    @Test
    void refusesWhileAnErrorIsOpenAndNamesItsPlace() {
        long version = write(ReviewFixture.with(ReviewFixture.error("activities/newsletter/bases"), ReviewFixture.warning("head/title")));

        assertThatThrownBy(() -> publish(version)).isInstanceOfSatisfying(PublishingRefused.FindingsOpen.class, refused -> {
            assertThat(refused.detail()).contains("1 error is still to be solved", RuleSet.VERSION);
            assertThat(refused.violations()).singleElement().satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/activities/0"));
            assertThat(refused.review().blocking()).hasSize(1);
        });
        assertThat(versions()).isEmpty();
    }

    @Test
    void publishesWithErrorsThatAreWaivedAndNeverMindsWarnings() {
        Waived because = new Waived("The register says so.", owner.actor(), NOW, LocalDate.of(2027, 1, 31), Waived.Standing.IN_FORCE);
        publish(write(ReviewFixture.with(ReviewFixture.waived("activities/newsletter/bases", because), ReviewFixture.warning("head/title"))));

        KeptReview kept = with(publishing -> publishing.version(owner, statement, 1)).review();
        assertThat(kept.ruleSet()).isEqualTo(RuleSet.VERSION);
        assertThat(kept.findings()).extracting(KeptReview.Kept::path).containsExactly("activities/newsletter/bases", "head/title");
        assertThat(kept.findings().get(0).waiver()).isEqualTo(because);
        assertThat(kept.review()).isEqualTo(ReviewFixture.with(ReviewFixture.waived("activities/newsletter/bases", because),
                ReviewFixture.warning("head/title")));
        String public_ = with(publishing -> publishing.version(owner, statement, 1)).document();
        assertThat(public_).doesNotContain("The register says so.");
    }

    @Test
    void refusesAWaiverThatHasEnded() {
        for (Waived.Standing ended : List.of(Waived.Standing.PAST, Waived.Standing.CHANGED)) {
            long version = write(ReviewFixture.with(ReviewFixture.waived("head/title", new Waived("For now.", owner.actor(), NOW, null, ended))));

            assertThatThrownBy(() -> publish(version)).isInstanceOf(PublishingRefused.FindingsOpen.class);
        }
    }

    @Test
    void refusesADateInForceInTheFutureOfTheStatementsOwnZone() {
        refuses(PublishingRefused.InForceLater.class,
                ManuscriptFixture.with("T", List.of(ManuscriptFixture.BAKERY), LocalDate.of(2026, 11, 24)));
        long today = manuscripts.write(statement,
                ManuscriptFixture.with("T", List.of(ManuscriptFixture.BAKERY), LocalDate.of(2026, 11, 23)));

        assertThat(publish(today).effectiveFrom()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void namesEverythingThatStandsInTheWay() {
        manuscripts.write(statement, ManuscriptFixture.with("T", List.of(), LocalDate.of(2027, 1, 1)), ReviewFixture.with(ReviewFixture.error("head")));

        assertThat(obstacles()).extracting(PublishingRefused::code).containsExactly("findings-open", "in-force-later");
    }

    @Test
    void saysBeforehandThatNothingHasChanged() {
        assertThat(obstacles()).isEmpty();
        publish(1);

        assertThat(obstacles()).extracting(PublishingRefused::code).containsExactly("unchanged");
    }

    @Test
    void letsOnlyThosePublishWhoMay() {
        Acting reviewer = ActingFixture.aMemberOf(owner.tenant(), Role.REVIEWER);
        Acting writer = ActingFixture.aTokenOf(owner.tenant(), Acting.Scope.WRITE, Acting.Scope.READ);

        for (Acting other : List.of(reviewer, writer)) {
            assertThatThrownBy(() -> with(publishing -> publishing.publish(other, statement, 1))).isInstanceOf(TenantRefused.NotAllowed.class);
            assertThatThrownBy(() -> doWith(publishing -> publishing.setSlug(other, statement, new Slug("abc")))).isInstanceOf(TenantRefused.NotAllowed.class);
            assertThatThrownBy(() -> doWith(publishing -> publishing.setIndexed(other, statement, false))).isInstanceOf(TenantRefused.NotAllowed.class);
        }
        assertThat(with(publishing -> publishing.publish(ActingFixture.aTokenOf(owner.tenant(), Acting.Scope.PUBLISH), statement, 1)).number()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnotherTenantsStatement() {
        publish(1);
        Acting stranger = aTenant();

        assertThatThrownBy(() -> with(publishing -> publishing.publish(stranger, statement, 1))).isInstanceOf(StatementRefused.Unknown.class);
        assertThatThrownBy(() -> doWith(publishing -> publishing.setSlug(stranger, statement, aSlug()))).isInstanceOf(StatementRefused.Unknown.class);
        assertThatThrownBy(() -> with(publishing -> publishing.version(stranger, statement, 1))).isInstanceOf(PublishingRefused.VersionUnknown.class);
        List<VersionSummary> theirs = with(publishing -> publishing.versions(stranger, statement));
        assertThat(theirs).isEmpty();
    }

    @Test
    void givesAnAddressThatReadsLikeTheOrganisationsName() {
        publish(1);

        assertThat(slug().value()).startsWith("bakkerij-zonneveld");
        assertThat(published(slug()).current().number()).isEqualTo(1);
    }

    @Test
    void givesAnAddressToAStatementThatNamesNobody() {
        publish(manuscripts.write(statement, ManuscriptFixture.with("T", List.of(), null)));

        assertThat(slug().value()).startsWith("statement");
    }

    @Test
    void keepsAnOldAddressForTheStatementForEver() {
        Slug first = aSlug();
        Slug second = aSlug();
        move(first);
        publish(1);
        move(second);

        assertThat(published(first).slug()).isEqualTo(second);
        assertThat(published(second).slug()).isEqualTo(second);
        Acting other = aTenant();
        StatementId others = aStatement(other);
        assertThatThrownBy(() -> doWith(publishing -> publishing.setSlug(other, others, first))).isInstanceOf(PublishingRefused.SlugTaken.class);
        move(first);
        assertThat(published(second).slug()).as("it may have its own old one back").isEqualTo(first);
    }

    @Test
    void showsNothingAtAnAddressBeforeTheFirstVersion() {
        Slug slug = aSlug();
        move(slug);

        assertThat(new PublicStatements(publications()).at(slug)).isEmpty();
    }

    @Test
    void ticksWithEveryChangeThatReadersCanSee() {
        long before = new PublicStatements(publications()).clock();
        publish(1);
        doWith(publishing -> publishing.setIndexed(owner, statement, false));
        doWith(publishing -> publishing.setIndexed(owner, statement, false));

        assertThat(new PublicStatements(publications()).clock()).as("not for what was so already").isGreaterThanOrEqualTo(before + 2);
        assertThat(new PublicStatements(publications()).changedAfter(before)).extracting(PublicationChanged::statement).contains(statement);
        assertThat(published(slug()).indexed()).isFalse();
    }

    @Test
    void leavesAllAsItWasWhenItRefuses() {
        write(ReviewFixture.with(ReviewFixture.error("head/organisations")));
        assertThatThrownBy(() -> publish(2)).isInstanceOf(PublishingRefused.class);

        assertThat(publication()).isEqualTo(new PublicationSummary(null, 0, true));
        assertThat(changes.all()).isEmpty();
    }

    private void refuses(Class<? extends PublishingRefused> refusal, verklaar.assembling.StatementDocument document) {
        long version = manuscripts.write(statement, document);
        assertThatThrownBy(() -> publish(version)).isInstanceOf(refusal);
    }

    VersionSummary publish(long expected) {
        return with(publishing -> publishing.publish(owner, statement, expected));
    }

    List<VersionSummary> versions() {
        return with(publishing -> publishing.versions(owner, statement));
    }

    private List<PublishingRefused> obstacles() {
        return with(publishing -> publishing.obstacles(owner, statement));
    }

    private PublicationSummary publication() {
        return with(publishing -> publishing.publication(owner, statement));
    }

    long write(String title) {
        return manuscripts.write(statement, ManuscriptFixture.complete(title));
    }

    private long write(Review review) {
        return manuscripts.write(statement, ManuscriptFixture.complete("Privacyverklaring Bakkerij Zonneveld"), review);
    }

    private void move(Slug slug) {
        doWith(publishing -> publishing.setSlug(owner, statement, slug));
    }

    private Slug slug() {
        return publication().slug();
    }

    private PublishedStatement published(Slug slug) {
        return new PublicStatements(publications()).at(slug).orElseThrow();
    }

    static Slug aSlug() {
        return new Slug("s-" + UUID.randomUUID());
    }

    void doWith(java.util.function.Consumer<Publishing> work) {
        with(publishing -> {
            work.accept(publishing);
            return true;
        });
    }

    Publishing publishing(Publications publications, AuditLog audit) {
        return new Publishing(publications, manuscripts, new HtmlRenderer(), new TextRenderer(), audit, changes,
                Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ZERO));
    }

    /** What a test does with the use case. */
    interface Work<T> {
        T with(Publishing publishing);
    }
}
