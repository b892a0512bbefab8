package verklaar.checking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import verklaar.assembling.Assembling;
import verklaar.assembling.Facts;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.statement.Drafting;
import verklaar.statement.DraftingFixture;
import verklaar.tenant.TenantId;

/** Samples as rules see them, over the words that the product brings along; its services are only there when a test hands them in. */
final class SampleSubject {

    static final Catalogue CATALOGUE = CatalogueFixture.bundledWithoutServices();
    private static final Drafting DRAFTING = DraftingFixture.inMemory().drafting();
    /** Each sample is assembled once: tests look at the same ones again and again, and tests of changed rules even more often. */
    private static final Map<Sample, StatementDocument> ASSEMBLED = new ConcurrentHashMap<>();

    private SampleSubject() {
    }

    static Subject of(Sample sample) {
        return of(sample, CATALOGUE);
    }

    static Subject of(Sample sample, Catalogue catalogue) {
        return new Subject(document(sample, catalogue), catalogue.edition(1), sample.before() == null ? null : document(sample.before(), catalogue),
                sample.today(), sample.around());
    }

    static StatementDocument document(Sample sample) {
        return document(sample, CATALOGUE);
    }

    private static StatementDocument document(Sample sample, Catalogue catalogue) {
        return catalogue == CATALOGUE ? ASSEMBLED.computeIfAbsent(sample, one -> assembled(one, catalogue)) : assembled(sample, catalogue);
    }

    private static StatementDocument assembled(Sample sample, Catalogue catalogue) {
        StatementDocument plain = new Assembling(catalogue, DRAFTING).document(TenantId.PLATFORM, new UUID(1, 2), sample.draft(), List.of(sample.organisation()));
        Facts facts = plain.facts();
        List<ResolvedSharing> pinned = facts.sharings().stream().map(s -> new ResolvedSharing(s.source(), sample.presets().getOrDefault(s.key(), s.preset()), s.displayName(),
                s.providers(), s.recipientKind(), s.roles(), s.dataItems(), s.purposeText(), s.retention(), s.condition(), s.locations(), s.transfers(),
                s.agreements(), s.onward(), s.choices(), s.privacyUrl(), s.note())).toList();
        return new StatementDocument(plain.formatVersion(), plain.statement(), plain.sourceLocale(), plain.locales(), plain.title(), plain.who(),
                plain.versionLine(), plain.inBrief(), plain.contents(), plain.sections(),
                new Facts(facts.draft(), facts.organisations(), pinned, facts.terms(), facts.authorities()), plain.gaps());
    }
}
