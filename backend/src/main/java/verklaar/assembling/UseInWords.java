package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verklaar.catalogue.Preset;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Cookies;
import verklaar.statement.Draft;
import verklaar.statement.DraftBuilder;
import verklaar.statement.HeadBuilder;
import verklaar.statement.SharingBuilder;
import verklaar.statement.TableView;
import verklaar.statement.TableViewBuilder;
import verklaar.statement.Wording;
import verklaar.statement.WordingBuilder;

/**
 * A use of a service in the very words that a statement has for it, in all languages of the catalogue: what people can read of a service
 * before they pick it.
 *
 * @param use as a label
 * @param lines what is shared, why, how long, where, with its heading; what nobody has said is left out
 * @param cookies a table of them; empty when none are known
 */
public record UseInWords(PlainText use, List<Line> lines, List<Block.Table> cookies) {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.NL, LanguageTag.DE, LanguageTag.FR);
    private static final List<Column> COLUMNS = List.of(Column.PURPOSE, Column.DATA, Column.RETENTION, Column.COUNTRY, Column.SAFEGUARD,
            Column.ROLE, Column.CHOICES, Column.TEXT);
    private static final List<Column> COOKIE_COLUMNS = List.of(Column.NAME, Column.CATEGORY, Column.PURPOSE, Column.LIFETIME);

    public UseInWords {
        lines = List.copyOf(lines);
        cookies = List.copyOf(cookies);
    }

    /** @param edition the words to use */
    public static UseInWords of(Preset preset, WordingEdition edition) {
        Wording wording = WordingBuilder.builder().sourceLocale(LanguageTag.EN).locales(LANGUAGES).edition(edition.number()).build();
        Draft draft = DraftBuilder.builder().formatVersion(Draft.FORMAT_VERSION).head(HeadBuilder.builder().build()).wording(wording)
                .sharings(List.of(SharingBuilder.builder().key(preset.facts().key()).pin(preset.pin()).build()))
                .cookies(Cookies.unanswered().withList(preset.facts().cookies())).build();
        Resolving resolving = new Resolving(pin -> Optional.of(preset), LANGUAGES);
        Material material = new Material(draft, List.of(), draft.sharings().stream().map(resolving::resolve).toList(), edition);
        Pen pen = new Pen(wording, edition);
        return new UseInWords(preset.facts().variant(), lines(preset, material, pen), cookies(material, pen));
    }

    private static List<Line> lines(Preset preset, Material material, Pen pen) {
        SharingRows rows = new SharingRows(material);
        List<Line> lines = new ArrayList<>();
        for (Column column : COLUMNS) {
            if (column != Column.RETENTION || !preset.facts().retention().isEmpty()) {
                rows.fact(material.sharings().get(0), column).ifPresent(fact -> add(lines, column, fact, pen));
            }
            if (column == Column.DATA && !preset.facts().subjects().isEmpty()) {
                add(lines, Column.SUBJECTS, Phrase.list(preset.facts().subjects().stream().map(key -> material.subject(key).within()).toList())
                        .capital(), pen);
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, Column column, Phrase fact, Pen pen) {
        PlainText heading = pen.plain(column.name(), Phrase.say("column." + column));
        InlineText text = pen.inline(column.name(), fact);
        if (heading != null && text != null) {
            lines.add(new Line(column, heading, text));
        }
    }

    private static List<Block.Table> cookies(Material material, Pen pen) {
        CookieRows rows = new CookieRows(material);
        TableView view = TableViewBuilder.builder().of(TableView.Subject.COOKIES).columns(COOKIE_COLUMNS).build();
        return rows.all().isEmpty() ? List.of()
                : new View(pen, "cookies", null).show(rows, view).stream().map(Block.Table.class::cast).toList();
    }

    /** One thing that is said. */
    public record Line(Column column, PlainText heading, InlineText text) {
    }
}
