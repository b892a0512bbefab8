package verklaar.assembling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.statement.Assurance;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** Which data, whose, and where it comes from (Art. 14(1)(d), 14(2)(f), 30(1)(c)). */
final class DataSection extends SectionWriter {

    private final SectionKind kind;

    /** @param kind DATA, PEOPLE or SOURCES */
    DataSection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    private boolean empty() {
        return material.draft().categories().isEmpty();
    }

    @Override
    Optional<TableView> usual() {
        return kind == SectionKind.DATA ? Optional.of(list(TableView.Subject.CATEGORIES)) : Optional.empty();
    }

    @Override
    List<Block> intro(String path) {
        return switch (kind) {
            case DATA -> empty() ? List.of() : clause(path, "data-intro");
            case PEOPLE -> subjects().isEmpty() ? List.of() : clause(path, "people-intro");
            default -> sources(path);
        };
    }

    private List<Block> sources(String path) {
        List<Phrase> sentences = Origins.all(material);
        return sentences.isEmpty() ? List.of() : pen.prose(path + "/sources", Phrase.sentences(sentences));
    }

    private List<Key> subjects() {
        return Stream.concat(material.draft().categories().stream().flatMap(c -> c.subjects().stream()),
                material.draft().activities().stream().flatMap(a -> a.subjects().stream())).distinct().toList();
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        if (kind != SectionKind.PEOPLE || view != null) {
            return super.rows(path, view, filter);
        }
        return pen.list(path, null, subjects().stream().flatMap(s -> pen.item("subjects/" + s, material.subject(s)).stream()).toList());
    }

    @Override
    List<Block> after(String path) {
        if (kind != SectionKind.DATA) {
            return List.of();
        }
        List<Block> sources = material.has(SectionKind.SOURCES) ? List.of() : sources(path);
        return blocks(sources, new AssuranceRows(material).paragraph(Assurance.Kind.NOT_COLLECTED)
                .map(words -> pen.prose("assurances", words)).orElse(List.of()));
    }
}
