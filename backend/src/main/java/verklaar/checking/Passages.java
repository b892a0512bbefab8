package verklaar.checking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Block;
import verklaar.assembling.DocumentSection;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.Keyed;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.Prefilled;
import verklaar.statement.Declaration;
import verklaar.statement.Draft;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;

/** Collects the words of a statement, each read once for all word lists. */
final class Passages {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** What the lists find in a text never changes, and most texts are looked at again and again while somebody types. */
    private static final Cache<Text, List<Read>> KNOWN = Caffeine.newBuilder().maximumWeight(4_000_000)
            .<Text, List<Read>>weigher((text, read) -> text.words().length() + 100).build();

    private final Set<LanguageTag> languages;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable SectionKind section;

    private Passages(List<LanguageTag> languages) {
        this.languages = Set.copyOf(languages);
    }

    /** A text in one language. */
    private record Text(LanguageTag language, String words) {
        private List<Read> read() {
            Words lists = Words.of(language);
            return Paragraphs.of(words).stream().map(paragraph -> new Read(paragraph, lists.in(paragraph))).toList();
        }
    }

    /** A paragraph and what the lists find in it. */
    private record Read(String words, Map<WordList, List<Hit>> hits) {
    }

    /** The tenant's own words in the announced languages; notes for colleagues are left out. */
    static List<Passage> written(Draft draft) {
        Passages found = new Passages(draft.wording().locales());
        found.walk("", draft);
        return List.copyOf(found.passages);
    }

    /** All words readers get. */
    static List<Passage> printed(StatementDocument document) {
        Passages found = new Passages(document.locales());
        found.document(document);
        return List.copyOf(found.passages);
    }

    private void add(String path, @Nullable Localised text) {
        if (text != null) {
            text.texts().forEach((language, words) -> {
                if (languages.contains(language)) {
                    Objects.requireNonNull(KNOWN.get(new Text(language, words), Text::read)).forEach(read -> passages.add(new Passage(path, section, language, read.words(), read.hits())));
                }
            });
        }
    }

    private void walk(String path, @Nullable Object value) {
        if (value instanceof Localised text) {
            add(path, text);
        } else if (value instanceof Prefilled<?> field) {
            walk(path, field.value());
        } else if (value instanceof List<?> list) {
            list.forEach(element -> walk(element instanceof Keyed keyed ? path + "/" + keyed.key() : path, element));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, words) -> walk(path + "/" + key, words));
        } else if (value instanceof Record record && !(value instanceof Declaration)) {
            SectionKind outside = section;
            section = value instanceof Section own ? own.kind() : outside;
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                walk(path.isEmpty() ? component.getName() : path + "/" + component.getName(), valueOf(record, component));
            }
            section = outside;
        }
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private void document(StatementDocument document) {
        add("head/title", document.title());
        add("head/organisations", document.who());
        add("head/versionLabel", document.versionLine());
        document.inBrief().forEach(item -> add(item.id(), item.text()));
        document.sections().forEach(this::section);
    }

    private void section(DocumentSection part) {
        section = part.kind();
        add("sections/" + part.key() + "/title", part.title());
        part.slots().forEach(slot -> slot.blocks().forEach(this::block));
        part.children().forEach(this::section);
    }

    private void block(Block block) {
        if (block instanceof Block.Prose prose) {
            add(prose.id(), prose.text());
        } else if (block instanceof Block.ItemList list) {
            add(list.id(), list.lead());
            list.items().forEach(item -> add(item.id(), item.text()));
        } else if (block instanceof Block.Card card) {
            card.lines().forEach(line -> add(line.id(), line.text()));
        } else if (block instanceof Block.Table table) {
            add(table.id(), table.caption());
            table.columns().forEach(column -> add(table.id(), column.text()));
            table.rows().forEach(row -> row.cells().forEach(cell -> {
                add(cell.id(), cell.text());
                cell.notes().forEach(note -> add(cell.id(), note));
            }));
        }
    }
}
