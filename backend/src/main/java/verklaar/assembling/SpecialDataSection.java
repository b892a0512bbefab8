package verklaar.assembling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Key;
import verklaar.statement.Activity;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** Sensitive data (Art. 9, 10, 87) and children (Art. 8). */
final class SpecialDataSection extends SectionWriter {

    private final SectionKind kind;

    /** @param kind SPECIAL_DATA or CHILDREN */
    SpecialDataSection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    private boolean tellsOfChildren() {
        return kind == SectionKind.CHILDREN || !material.has(SectionKind.CHILDREN) && material.draft().children() != null;
    }

    @Override
    String title(String key) {
        boolean childrenOnly = material.draft().head().specialData() == Answer.UNANSWERED;
        return kind == SectionKind.CHILDREN || !tellsOfChildren() ? super.title(key)
                : super.title(childrenOnly ? "children" : "special-data-and-children");
    }

    @Override
    List<Block> intro(String path) {
        if (kind == SectionKind.CHILDREN) {
            return List.of();
        }
        return switch (material.draft().head().specialData()) {
            case NO -> pen.prose("head/specialData", Phrase.clause("special-data-no", Map.of()));
            case YES -> pen.prose("head/specialData", Phrase.clause(special().isEmpty() ? "special-data-yes" : "special-data-list", Map.of()));
            case UNANSWERED -> List.of();
        };
    }

    /** The kinds of data of the statement that the law protects more. */
    private List<CategoryUse> special() {
        return material.draft().categories().stream().filter(c -> special(c.key())).toList();
    }

    private boolean special(Key category) {
        return material.dataTerm(category).map(term -> term.attributes().getOrDefault("special", "no")).filter(s -> !s.equals("no")).isPresent();
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        if (kind == SectionKind.CHILDREN || view != null) {
            return super.rows(path, view, filter);
        }
        if (material.draft().head().specialData() != Answer.YES) {
            return List.of();
        }
        return pen.list(path, null, special().stream().flatMap(c -> pen.item("categories/" + c.key(), use(c)).stream()).toList());
    }

    /** A kind of data with what it is used for, once for each exception of Art. 9(2) that allows it. */
    private Phrase use(CategoryUse category) {
        Map<Activity.SpecialDataCondition, List<Activity>> uses = new LinkedHashMap<>();
        material.draft().activities().stream()
                .filter(a -> a.art9() != null && a.dataItems().stream().anyMatch(item -> category.key().equals(item.category())))
                .forEach(a -> uses.computeIfAbsent(a.art9(), condition -> new ArrayList<>()).add(a));
        List<Phrase> sentences = uses.entrySet().stream().map(entry -> use(entry.getKey(), entry.getValue())).toList();
        Phrase name = material.data(category);
        return sentences.isEmpty() ? name : Phrase.join(" ", List.of(name.sentence().bold(), Phrase.sentences(sentences)));
    }

    private static Phrase use(Activity.SpecialDataCondition allowed, List<Activity> activities) {
        Map<String, Object> values = new HashMap<>();
        values.put("activities", Phrase.list(activities.stream().map(a -> ActivityRows.name(a).within().open()).toList()));
        values.put("condition", Phrase.label(Term.Kind.ART9, allowed.condition()).within());
        if (allowed.law() != null) {
            values.put("law", Phrase.own("activities/" + activities.get(0).key() + "/art9/law", allowed.law()).open());
        }
        return Phrase.clause(allowed.law() == null ? "special-data-use" : "special-data-use-law", values);
    }

    @Override
    List<Block> after(String path) {
        ChildrenPolicy children = material.draft().children();
        if (children == null || !tellsOfChildren()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(organisations.variables());
        organisations.contact(children.contact()).ifPresent(contact -> values.put("contact", contact));
        values.put("aged", values.containsKey("age") ? "yes" : "no");
        values.put("reachable", values.containsKey("contact") ? "yes" : "no");
        return pen.prose("children", Phrase.clause(clause(children), values));
    }

    private String clause(ChildrenPolicy children) {
        if (children.clause() != null) {
            return children.clause().value();
        }
        boolean directed = children.directedAtChildren() == Answer.YES;
        return directed && material.uses(Basis.CONSENT) ? "children-consent" : directed ? "children-directed" : "children-not-directed";
    }
}
