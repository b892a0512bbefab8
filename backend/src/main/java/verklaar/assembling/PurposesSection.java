package verklaar.assembling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Basis;
import verklaar.statement.Activity;
import verklaar.statement.Assurance;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** What data is used for and what allows it (Art. 13(1)(c)-(d), 13(2)(e), 21). */
final class PurposesSection extends SectionWriter {

    private final SectionKind kind;

    /** @param kind PURPOSES, LEGAL_BASES or ACTIVITIES */
    PurposesSection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    @Override
    Optional<TableView> usual() {
        return switch (kind) {
            case PURPOSES -> Optional.of(list(TableView.Subject.ACTIVITIES));
            case ACTIVITIES -> Optional.of(table(TableView.Subject.ACTIVITIES, TableView.GroupBy.NONE));
            default -> Optional.empty();
        };
    }

    @Override
    List<Block> intro(String path) {
        boolean nothing = kind == SectionKind.LEGAL_BASES ? byBasis().isEmpty() : material.draft().activities().isEmpty();
        return nothing ? List.of() : clause(path, kind.key() + "-intro");
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        if (kind != SectionKind.LEGAL_BASES || view != null) {
            return super.rows(path, view, filter);
        }
        List<Block> paragraphs = new ArrayList<>();
        byBasis().forEach((basis, activities) -> paragraphs.addAll(pen.prose("bases/" + basis.key(), Phrase.clause("legal-bases-" + basis.key(),
                Map.of("activities", Phrase.series(activities.stream().map(a -> ActivityRows.name(a).within()).toList()))))));
        return paragraphs;
    }

    private Map<Basis, List<Activity>> byBasis() {
        Map<Basis, List<Activity>> by = new EnumMap<>(Basis.class);
        material.draft().activities().forEach(a -> a.bases().stream().map(Activity.BasisUse::basis).distinct()
                .forEach(basis -> by.computeIfAbsent(basis, b -> new ArrayList<>()).add(a)));
        return by;
    }

    @Override
    List<Block> after(String path) {
        if (kind != SectionKind.PURPOSES) {
            return List.of();
        }
        List<Block> withdrawal = material.uses(Basis.CONSENT) ? clause(path, "purposes-withdrawal") : List.of();
        AssuranceRows assurances = new AssuranceRows(material);
        return blocks(withdrawal,
                assurances.paragraph(Assurance.Kind.NOT_USED_FOR).map(words -> pen.prose("assurances", words)).orElse(List.of()),
                assurances.paragraph(Assurance.Kind.NOT_DONE).map(words -> pen.prose("assurances", words)).orElse(List.of()));
    }
}
