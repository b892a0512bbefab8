package verklaar.assembling;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Answer;
import verklaar.privacy.Column;
import verklaar.privacy.Cookie;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.statement.TableView;

/** What is stored on visitors' devices (ePrivacy Directive art. 5(3)). */
final class CookieRows extends DraftRows<Cookie> {

    private final DataItems data;

    CookieRows(Material material) {
        super(material, "cookies/list", material.draft().cookies().list());
        this.data = new DataItems(material);
    }

    @Override
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.NAME, Column.PURPOSE, Column.LIFETIME));
        if (all().stream().anyMatch(c -> c.thirdPartyAccess() != Answer.UNANSWERED)) {
            columns.add(Column.ACCESS);
        }
        return columns;
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.cookies");
    }

    @Override
    List<Key> scopes(Cookie row) {
        return row.scopes();
    }

    @Override
    Optional<Group<Cookie>> group(Cookie row, TableView.GroupBy by) {
        return by != TableView.GroupBy.CATEGORY ? Optional.empty()
                : Optional.of(new Group<>("/" + row.category(), Phrase.say("cookies." + row.category()), List.of()));
    }

    @Override
    Optional<Phrase> item(Cookie row) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(cell(row, Column.NAME).orElseThrow().bold());
        cell(row, Column.PURPOSE).ifPresent(parts::add);
        cell(row, Column.LIFETIME).ifPresent(life ->
                parts.add(Phrase.say("list.column", Map.of("column", Phrase.say("column.LIFETIME"), "cell", life))));
        return Optional.of(Phrase.sentences(parts));
    }

    @Override
    Optional<Phrase> fact(Cookie row, Column column) {
        return switch (column) {
            case NAME, TITLE -> Optional.of(name(row));
            case PURPOSE -> row.purpose() != null ? Optional.of(Phrase.own(path(row) + "/purpose", row.purpose()))
                    : Optional.of(Phrase.say("cookies.purpose." + row.category()));
            case LIFETIME, RETENTION -> Optional.ofNullable(row.lifetime()).map(CookieRows::lifetime);
            case CATEGORY -> Optional.of(Phrase.say("cookies." + row.category()).capital());
            case PROVIDER -> provider(row).map(Phrase::fact);
            case ACCESS -> access(row);
            case DATA -> data.all(row.dataItems(), path(row) + "/dataItems");
            case CONDITION -> Optional.ofNullable(row.condition()).map(words -> Phrase.own(path(row) + "/condition", words));
            case CONSEQUENCE -> Optional.ofNullable(row.blockedEffect()).map(words -> Phrase.own(path(row) + "/blockedEffect", words));
            case BASIS -> Optional.ofNullable(row.basis()).map(basis -> Phrase.clause("basis-" + basis.key(), Map.of()));
            case TEXT -> Optional.ofNullable(row.exemptReason()).map(words -> Phrase.own(path(row) + "/exemptReason", words));
            default -> Optional.empty();
        };
    }

    /** Its technical name as code, with what it belongs to; a group of cookies without names by that alone. */
    private Phrase name(Cookie row) {
        Optional<Phrase> group = Optional.ofNullable(row.group()).map(words -> Phrase.own(path(row) + "/group", words));
        if (row.name() == null) {
            return group.or(() -> provider(row).map(Phrase::fact)).orElseGet(() -> Phrase.say("cookies." + row.category()).capital());
        }
        Phrase name = Phrase.fact(row.name());
        return group.map(of -> Phrase.say("service", Map.of("service", name, "provider", of))).orElse(name);
    }

    /** The provider as the sharings of this statement name it; a provider nobody shares with has no name here. */
    private Optional<String> provider(Cookie row) {
        return material.sharings().stream().filter(s -> s.preset() != null).flatMap(s -> Objects.requireNonNull(s.preset()).providers().stream())
                .filter(p -> p.key().equals(row.provider())).map(ProviderFacts::legalName).findFirst();
    }

    private Optional<Phrase> access(Cookie row) {
        return switch (row.thirdPartyAccess()) {
            case UNANSWERED -> Optional.empty();
            case NO -> Optional.of(Phrase.say("cookies.access.own"));
            case YES -> Optional.of(provider(row).map(Phrase::fact).orElseGet(() -> Phrase.say("cookies.access.others")));
        };
    }

    /** "13 maanden", "tot u uw browser sluit". */
    private static Phrase lifetime(String lifetime) {
        if (lifetime.equals("session") || lifetime.equals("persistent")) {
            return Phrase.say("lifetime." + lifetime);
        }
        List<Phrase> parts = new ArrayList<>();
        if (lifetime.contains("T")) {
            Duration duration = Duration.parse(lifetime);
            add(parts, duration.toDays(), Length.Unit.DAYS.name());
            add(parts, duration.toHoursPart(), Length.Unit.HOURS.name());
            add(parts, duration.toMinutesPart(), "MINUTES");
            add(parts, duration.toSecondsPart(), "SECONDS");
        } else {
            Period period = Period.parse(lifetime);
            add(parts, period.getYears(), Length.Unit.YEARS.name());
            add(parts, period.getMonths(), Length.Unit.MONTHS.name());
            add(parts, period.getDays() % 7 == 0 ? period.getDays() / 7 : 0, Length.Unit.WEEKS.name());
            add(parts, period.getDays() % 7 == 0 ? 0 : period.getDays(), Length.Unit.DAYS.name());
        }
        return parts.isEmpty() ? Phrase.say("lifetime.session") : Phrase.list(parts);
    }

    private static void add(List<Phrase> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(Phrase.say("period", Map.of("n", amount, "unit", Phrase.say("unit." + unit, Map.of("n", amount)))));
        }
    }
}
