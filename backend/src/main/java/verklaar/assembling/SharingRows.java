package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.RecipientKind;
import verklaar.statement.RetentionRule;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.TableView;

/** With whom data is shared: one use of one service a row (Art. 13(1)(e)-(f)). */
final class SharingRows extends Rows<ResolvedSharing> {

    private final DataItems data;
    private final Retentions retentions;

    SharingRows(Material material) {
        super(material);
        this.data = new DataItems(material);
        this.retentions = new Retentions(material.edition());
    }

    @Override
    List<ResolvedSharing> all() {
        return material.sharings();
    }

    @Override
    String path(ResolvedSharing row) {
        return "sharings/" + row.key();
    }

    @Override
    Map<Column, InlineText> printedAs(ResolvedSharing row) {
        return row.source().printedAs();
    }

    @Override
    List<Column> columns() {
        return List.of(Column.SERVICE, Column.DATA, Column.RETENTION, Column.PURPOSE);
    }

    @Override
    Phrase caption() {
        return Phrase.say(material.draft().scopes().isEmpty() ? "caption.sharings" : "caption.sharings.other");
    }

    @Override
    Phrase caption(Scope scope) {
        return Phrase.say("caption.sharings.scope", Map.of("scope", Scopes.named(scope)));
    }

    @Override
    List<Key> scopes(ResolvedSharing row) {
        return row.source().scopes();
    }

    @Override
    boolean passes(ResolvedSharing row, Section.Filter filter) {
        return super.passes(row, filter) && (filter.status().isEmpty() || filter.status().contains(row.source().status()))
                && (filter.activities().isEmpty() || row.source().activities().stream().anyMatch(filter.activities()::contains));
    }

    @Override
    Optional<Group<ResolvedSharing>> group(ResolvedSharing row, TableView.GroupBy by) {
        if (by == TableView.GroupBy.STATUS) {
            return Optional.of(new Group<>("/" + row.source().status(), Phrase.say("status." + row.source().status()), List.of()));
        }
        return Optional.ofNullable(row.preset()).map(preset -> preset.service().category())
                .map(category -> new Group<>("/" + category, Phrase.label(Term.Kind.SERVICE_CATEGORY, category), List.of()));
    }

    @Override
    List<Phrase> notes(ResolvedSharing row) {
        List<Phrase> all = new ArrayList<>();
        own(row, Column.COUNTRY).or(() -> Places.country(row)).ifPresent(all::add);
        own(row, Column.SAFEGUARD).or(() -> Places.safeguard(row)).ifPresent(all::add);
        own(row, Column.ROLE).or(() -> SharingNotes.role(row)).ifPresent(all::add);
        SharingNotes.direction(row).ifPresent(all::add);
        own(row, Column.STATUS).or(() -> SharingNotes.status(row)).ifPresent(all::add);
        all.addAll(own(row, Column.CHOICES).map(List::of).orElseGet(() -> SharingNotes.choices(row)));
        all.addAll(SharingNotes.remarks(row));
        return all;
    }

    private Optional<Phrase> own(ResolvedSharing row, Column column) {
        return row.source().printedAs().containsKey(column) ? cell(row, column) : Optional.empty();
    }

    @Override
    Optional<Phrase> item(ResolvedSharing row) {
        List<Phrase> parts = new ArrayList<>();
        cell(row, Column.SERVICE).ifPresent(service -> parts.add(service.sentence().bold()));
        cell(row, Column.PURPOSE).ifPresent(parts::add);
        cell(row, Column.DATA).ifPresent(shared -> parts.add(Phrase.say("list.column", Map.of("column", Phrase.say("column.DATA"), "cell", shared))));
        cell(row, Column.RETENTION).ifPresent(kept -> parts.add(Phrase.say("list.column", Map.of("column", Phrase.say("column.RETENTION"), "cell", kept))));
        parts.addAll(notes(row));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Phrase.sentences(parts));
    }

    @Override
    Optional<Phrase> fact(ResolvedSharing row, Column column) {
        return switch (column) {
            case SERVICE, TITLE -> service(row);
            case NAME -> name(row);
            case PROVIDER -> providers(row);
            case DATA -> data.all(row.dataItems(), path(row) + "/dataItems", condition(row).orElse(null));
            case CONDITION -> condition(row).map(Phrase::capital);
            case RETENTION -> retention(row);
            case PURPOSE -> row.purposeText() != null ? Optional.of(Phrase.own(path(row) + "/purposeText", row.purposeText())) : activities(row);
            case ACTIVITIES -> activities(row);
            case BASIS -> bases(row);
            case COUNTRY -> Places.countryAlone(row);
            case SAFEGUARD -> Places.safeguardAlone(row).map(Phrase::capital);
            case ROLE -> SharingNotes.roles(row);
            case STATUS -> Optional.of(Phrase.say("status." + row.source().status()));
            case CHOICES -> Optional.of(SharingNotes.choices(row)).filter(choices -> !choices.isEmpty()).map(Phrase::sentences);
            case CATEGORY -> Optional.ofNullable(row.preset()).map(p -> Phrase.label(Term.Kind.SERVICE_CATEGORY, p.service().category()));
            case TEXT -> Optional.ofNullable(row.note()).map(note -> Phrase.own(path(row) + "/note", note));
            default -> Optional.empty();
        };
    }

    static Optional<Phrase> name(ResolvedSharing row) {
        return Optional.ofNullable(row.displayName()).map(name -> Phrase.own("sharings/" + row.key() + "/displayName", name));
    }

    /** The firms behind it, unless they bear the service's own name. */
    static Optional<Phrase> providers(ResolvedSharing row) {
        List<Phrase> names = row.providers().stream()
                .filter(p -> row.displayName() == null || !row.displayName().texts().containsValue(p.name())).map(p -> Phrase.fact(p.name())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrase.list(names));
    }

    /** "Amazon S3 (Amazon Web Services, Inc.)", or for a kind of recipient "accountants, zoals …". */
    static Optional<Phrase> service(ResolvedSharing row) {
        Optional<Phrase> name = name(row);
        Optional<Phrase> providers = providers(row);
        if (name.isEmpty() || providers.isEmpty()) {
            return name.or(() -> providers).or(() -> Optional.ofNullable(row.source().pin()).map(pin -> Phrase.fact(pin.service().value())));
        }
        String words = row.recipientKind() == RecipientKind.NAMED ? "service" : "service.kind";
        return Optional.of(Phrase.say(words, Map.of("service", name.get(), "provider", providers.get())));
    }

    private static Optional<Phrase> condition(ResolvedSharing row) {
        return Optional.ofNullable(row.condition()).map(text -> Phrase.own("sharings/" + row.key() + "/condition", text));
    }

    /** Its own lengths, or those of the rules that speak of it; a dash when nobody has said how long. */
    private Optional<Phrase> retention(ResolvedSharing row) {
        if (!row.retention().isEmpty()) {
            return retentions.all(row.retention(), path(row) + "/retention");
        }
        return RetentionRows.about(material, RetentionRule.Target.SHARING, row.key()).or(() -> Optional.of(Phrase.say("retention.unstated")));
    }

    private Optional<Phrase> activities(ResolvedSharing row) {
        List<Phrase> names = row.source().activities().stream().map(material::activity).flatMap(Optional::stream)
                .map(ActivityRows::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrase.series(names));
    }

    private Optional<Phrase> bases(ResolvedSharing row) {
        List<Phrase> sentences = row.source().activities().stream().map(material::activity).flatMap(Optional::stream)
                .flatMap(activity -> Bases.of(activity).stream()).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Phrase.sentences(sentences));
    }
}
