package verklaar.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import verklaar.assembling.Facts;
import verklaar.assembling.StatementDocument;
import verklaar.statement.Organisation;
import verklaar.statement.SectionKind;

/** The least that must be said before anything can be published; all else is advice. */
final class Obstacles {

    private Obstacles() {
    }

    /**
     * Everything that stands in the way, in the order in which it is best solved.
     *
     * @param today in the statement's own time zone
     */
    static List<PublishingRefused> of(StatementDocument document, LocalDate today) {
        List<PublishingRefused> found = new ArrayList<>();
        Facts facts = document.facts();
        List<Organisation> organisations = facts.organisations();
        if (organisations.isEmpty() || organisations.stream().anyMatch(organisation -> !isNamed(organisation))) {
            found.add(new PublishingRefused.NoController());
        }
        if (organisations.stream().anyMatch(organisation -> organisation.addresses().isEmpty()) || organisations.isEmpty()) {
            found.add(new PublishingRefused.NoAddress());
        }
        if (organisations.stream().allMatch(organisation -> organisation.contactPoints().isEmpty())) {
            found.add(new PublishingRefused.NoContact());
        }
        if (facts.draft().activities().isEmpty() && !saysPurposesInOwnWords(document)) {
            found.add(new PublishingRefused.NoPurpose());
        }
        if (!document.gaps().isEmpty()) {
            found.add(new PublishingRefused.LanguageIncomplete(document.gaps()));
        }
        LocalDate from = facts.draft().head().effectiveFrom();
        if (from != null && from.isAfter(today)) {
            found.add(new PublishingRefused.InForceLater(from));
        }
        return found;
    }

    private static boolean isNamed(Organisation organisation) {
        return organisation.legalName() != null || !organisation.tradeNames().isEmpty();
    }

    private static boolean saysPurposesInOwnWords(StatementDocument document) {
        return document.sections().stream()
                .filter(section -> section.kind() == SectionKind.PURPOSES || section.kind() == SectionKind.ACTIVITIES)
                .anyMatch(section -> section.slots().stream().anyMatch(slot -> slot.replaced() && !slot.blocks().isEmpty()));
    }
}
