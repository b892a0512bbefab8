package verklaar.publishing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts;
import verklaar.assembling.StatementDocument;
import verklaar.checking.Review;
import verklaar.checking.ReviewFixture;
import verklaar.privacy.Key;
import verklaar.rendering.DocumentFixture;
import verklaar.statement.Activity;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationBuilder;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** The bakery's statement, as a manuscript that a test can change. */
final class ManuscriptFixture implements Manuscripts {

    static final Organisation BAKERY = OrganisationBuilder.builder().formatVersion(1).legalName("Bakkerij Zonneveld B.V.")
            .tradeNames(List.of("Bakkerij Zonneveld"))
            .addresses(List.of(new Organisation.Address(Key.of("visit"), null, List.of("Korenmolen 12"), "3511 AB", "Utrecht", null)))
            .contactPoints(List.of(new Organisation.ContactPoint(Key.of("mail"), Organisation.ContactPoint.Kind.EMAIL,
                    Organisation.ContactPoint.Use.PRIVACY, "privacy@zonneveld.example", null, null))).build();

    private final Map<StatementId, Manuscript> manuscripts = new HashMap<>();

    @Override
    public synchronized Manuscript of(TenantId tenant, StatementId statement) {
        return manuscripts.computeIfAbsent(statement, id -> new Manuscript(complete("Privacyverklaring Bakkerij Zonneveld"), ReviewFixture.CLEAN, 1));
    }

    /** The draft of a statement is another one from now on, one lock version on. */
    synchronized long write(StatementId statement, StatementDocument document) {
        return write(statement, document, ReviewFixture.CLEAN);
    }

    /** The same, with what is found in it. */
    synchronized long write(StatementId statement, StatementDocument document, Review review) {
        long version = of(new TenantId(statement.value()), statement).draftVersion() + 1;
        manuscripts.put(statement, new Manuscript(document, review, version));
        return version;
    }

    /** Nothing is missing in it. */
    static StatementDocument complete(String title) {
        return with(title, List.of(BAKERY), null);
    }

    /** The same with other facts. */
    static StatementDocument with(String title, List<Organisation> organisations, @Nullable LocalDate from) {
        Facts plain = DocumentFixture.facts();
        Facts facts = new Facts(plain.draft().withActivities(List.of(Activity.of("newsletter"))).withHead(plain.draft().head().withEffectiveFrom(from)), organisations,
                List.of(), List.of(), List.of());
        StatementDocument bakery = DocumentFixture.bakery();
        return new StatementDocument(1, bakery.statement(), bakery.sourceLocale(), bakery.locales(), DocumentFixture.plain(title, title), bakery.who(),
                bakery.versionLine(), bakery.inBrief(), true, bakery.sections(), facts, List.of());
    }
}
