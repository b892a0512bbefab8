package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import verklaar.catalogue.Term;
import verklaar.privacy.Column;
import verklaar.privacy.Key;
import verklaar.statement.Activity;
import verklaar.statement.RetentionRule;
import verklaar.statement.Section;

/** What data is used for (Art. 13(1)(c)-(d)). */
final class ActivityRows extends DraftRows<Activity> {

    private final DataItems data;

    ActivityRows(Material material) {
        super(material, "activities", material.draft().activities());
        this.data = new DataItems(material);
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TITLE, Column.DATA, Column.BASIS, Column.RETENTION);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.activities");
    }

    @Override
    List<Key> scopes(Activity row) {
        return row.scopes();
    }

    @Override
    boolean passes(Activity row, Section.Filter filter) {
        return super.passes(row, filter) && (filter.activities().isEmpty() || filter.activities().contains(row.key()));
    }

    /** Its own heading, or else its purposes. */
    static Phrase name(Activity activity) {
        return activity.title() != null ? Phrase.own("activities/" + activity.key() + "/title", activity.title()) : purposes(activity);
    }

    /** Its purposes; the tenant's words win over the catalogue's. */
    static Phrase purposes(Activity activity) {
        String path = "activities/" + activity.key() + "/purposes";
        List<Phrase> purposes = new ArrayList<>();
        for (Activity.PurposeUse use : activity.purposes()) {
            Phrase words = use.text() != null ? Phrase.own(path, use.text()).open()
                    : Phrase.label(Term.Kind.PURPOSE, Objects.requireNonNull(use.term()));
            purposes.add(purposes.isEmpty() || use.text() != null ? words : words.within());
        }
        return purposes.size() == 1 ? purposes.get(0) : Phrase.series(purposes);
    }

    /** What for, and what allows it. */
    @Override
    Optional<Phrase> item(Activity row) {
        Phrase name = cell(row, Column.TITLE).orElseThrow();
        List<Phrase> more = more(row);
        return Optional.of(more.isEmpty() ? name : Phrase.join(" ", List.of(name.sentence().bold(), Phrase.sentences(more))));
    }

    private List<Phrase> more(Activity row) {
        List<Phrase> more = new ArrayList<>();
        if (row.title() != null) {
            more.add(purposes(row));
        }
        if (row.actingAs() == Activity.ActingAs.PROCESSOR) {
            more.add(row.onBehalfOf() == null ? Phrase.clause("activity-processor", Map.of())
                    : Phrase.clause("activity-processor-for", Map.of("other", Phrase.own(path(row) + "/onBehalfOf", row.onBehalfOf()).open())));
        }
        if (row.printedAs().containsKey(Column.BASIS)) {
            cell(row, Column.BASIS).ifPresent(more::add);
        } else {
            more.addAll(Bases.of(row));
        }
        if (row.consentCapture() != null) {
            more.add(Phrase.own(path(row) + "/consentCapture", row.consentCapture()));
        }
        cell(row, Column.CONSEQUENCE).ifPresent(more::add);
        if (row.profiling()) {
            more.add(Phrase.clause("activity-profiling", Map.of()));
        }
        more.addAll(Choices.of(row.choices(), path(row) + "/choices"));
        if (row.note() != null) {
            more.add(Phrase.own(path(row) + "/note", row.note()));
        }
        return more;
    }

    @Override
    Optional<Phrase> fact(Activity row, Column column) {
        return switch (column) {
            case TITLE, NAME -> Optional.of(name(row));
            case PURPOSE -> Optional.of(purposes(row));
            case DATA -> data.all(row.dataItems(), path(row) + "/dataItems");
            case BASIS -> Optional.of(Bases.of(row)).filter(bases -> !bases.isEmpty()).map(Phrase::sentences);
            case RETENTION -> RetentionRows.about(material, RetentionRule.Target.ACTIVITY, row.key()).or(() -> RetentionRows.general(material));
            case SUBJECTS -> subjects(row.subjects());
            case CONSEQUENCE -> Bases.provision(row);
            case CHOICES -> Optional.of(Choices.of(row.choices(), path(row) + "/choices")).filter(c -> !c.isEmpty()).map(Phrase::sentences);
            case SERVICE -> services(row);
            case ROLE -> Optional.of(Phrase.say("acting." + row.actingAs()).capital());
            case TEXT -> Optional.ofNullable(row.note()).map(note -> Phrase.own(path(row) + "/note", note));
            default -> Optional.empty();
        };
    }

    private Optional<Phrase> subjects(List<Key> subjects) {
        return subjects.isEmpty() ? Optional.empty()
                : Optional.of(Phrase.list(subjects.stream().map(s -> material.subject(s).within()).toList()).capital());
    }

    private Optional<Phrase> services(Activity row) {
        List<Phrase> names = material.sharings().stream().filter(s -> s.source().activities().contains(row.key()))
                .flatMap(s -> SharingRows.service(s).stream()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrase.list(names));
    }
}
