package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.DomainName;
import verklaar.statement.Head;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** What the statement is about and what not, and the websites it holds for. */
final class ScopeSection extends SectionWriter {

    private final SectionKind kind;

    /** @param kind APPLICABILITY or DOMAINS */
    ScopeSection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    @Override
    List<Block> intro(String path) {
        if (kind == SectionKind.DOMAINS) {
            return domains().isEmpty() ? List.of() : clause(path, "domains-intro");
        }
        Head head = material.draft().head();
        List<Block> blocks = new ArrayList<>();
        if (head.appliesTo() != null) {
            blocks.addAll(pen.prose("head/appliesTo", Phrase.own("head/appliesTo", head.appliesTo())));
        }
        if (head.notFor() != null) {
            blocks.addAll(pen.prose("head/notFor", Phrase.own("head/notFor", head.notFor())));
        }
        return blocks;
    }

    private List<DomainName> domains() {
        List<DomainName> named = material.draft().head().domains();
        return !named.isEmpty() ? named : material.draft().scopes().stream().flatMap(s -> s.domains().stream()).distinct().toList();
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        Stream<Block.Item> items = kind == SectionKind.DOMAINS
                ? domains().stream().flatMap(d -> pen.item("head/domains/" + d, Phrase.fact(d.value())).stream())
                : material.draft().head().related().stream().flatMap(r -> related(r).stream());
        return pen.list(path, null, items.toList());
    }

    /** Another document by its title and address; one of our own statements has no address here. */
    private List<Block.Item> related(Head.RelatedDocument document) {
        String path = "head/related/" + document.key();
        if (document.url() == null) {
            return document.title() == null ? List.of() : pen.item(path, relation(document, Phrase.own(path + "/title", document.title())));
        }
        Phrase words = document.title() != null ? Phrase.own(path + "/title", document.title())
                : Phrase.fact(document.url().value().replaceFirst("^https?://(www\\.)?", ""));
        return pen.item(path, relation(document, words.as(text -> Markdown.link(text, Objects.requireNonNull(document.url())))));
    }

    private static Phrase relation(Head.RelatedDocument document, Phrase link) {
        return Phrase.say("related", Map.of("relation", document.relation().name(), "document", link));
    }
}
