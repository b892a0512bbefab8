package verklaar.assembling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.statement.Activity;
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights.Right;

/** The short version: who, what for, with whom and where, how long, and what one can ask. At most five sentences, from the facts alone. */
final class Brief {

    private static final int PURPOSES_NAMED = 3;
    private static final int COUNTRIES_NAMED = 5;

    private final Material material;
    private final Pen pen;
    private final Organisations organisations;

    Brief(Material material, Pen pen) {
        this.material = material;
        this.pen = pen;
        this.organisations = new Organisations(material);
    }

    List<Block.Item> written() {
        if (!Boolean.TRUE.equals(material.draft().wording().inBrief())) {
            return List.of();
        }
        List<Block.Item> items = new ArrayList<>();
        who().ifPresent(words -> items.addAll(pen.item("brief/who", words)));
        purposes().ifPresent(words -> items.addAll(pen.item("brief/purposes", words)));
        sharings().ifPresent(words -> items.addAll(pen.item("brief/sharings", words)));
        retention().ifPresent(words -> items.addAll(pen.item("brief/retention", words)));
        rights().ifPresent(words -> items.addAll(pen.item("brief/rights", words)));
        return items;
    }

    private Optional<Phrase> who() {
        return organisations.names().map(names -> Phrase.say("brief.who",
                Map.of("controller", names, "several", organisations.several() ? "yes" : "no")));
    }

    private Optional<Phrase> purposes() {
        List<Activity> activities = material.draft().activities();
        if (activities.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> names = activities.stream().map(a -> ActivityRows.name(a).within().open()).toList();
        return Optional.of(names.size() <= PURPOSES_NAMED ? Phrase.say("brief.purposes", Map.of("purposes", Phrase.list(names)))
                : Phrase.say("brief.purposes.some", Map.of("purposes", Phrase.some(PURPOSES_NAMED, names), "n", names.size())));
    }

    private Optional<Phrase> sharings() {
        long services = material.services();
        if (services == 0) {
            return Optional.empty();
        }
        List<CountryCode> outside = material.outsideEea();
        Phrase shared = Phrase.say("brief.sharings", Map.of("n", services));
        if (outside.isEmpty()) {
            return Optional.of(material.staysInEea() ? Phrase.sentences(List.of(shared, Phrase.say("brief.inside"))) : shared);
        }
        List<Phrase> countries = outside.stream().map(Phrase::country).toList();
        Phrase where = countries.size() <= COUNTRIES_NAMED ? Phrase.say("brief.outside", Map.of("n", countries.size(), "countries", Phrase.list(countries)))
                : Phrase.say("brief.outside.many", Map.of("n", countries.size()));
        return Optional.of(Phrase.sentences(List.of(shared, where)));
    }

    /** The general rule; else the longest period anywhere. */
    private Optional<Phrase> retention() {
        List<RetentionRule> rules = material.draft().retentionRules();
        Optional<RetentionRule> general = rules.stream().filter(RetentionRows::general)
                .min(Comparator.comparing(rule -> rule.retention().length() instanceof Length.Period ? 0 : 1));
        boolean elsewhere = material.current().anyMatch(s -> !s.retention().isEmpty());
        if (general.isPresent()) {
            Phrase length = new Retentions(material.edition()).one(general.get().retention(), "retentionRules/" + general.get().key() + "/retention");
            return Optional.of(Phrase.say("brief.retention",
                    Map.of("length", length, "kind", RetentionSection.kind(general.get().retention()), "elsewhere", elsewhere ? "yes" : "no")));
        }
        Stream<Retention> all = Stream.concat(rules.stream().map(RetentionRule::retention), material.current().flatMap(s -> s.retention().stream()));
        return all.filter(r -> r.text() == null && r.length() instanceof Length.Period).map(r -> (Length.Period) r.length())
                .max(Comparator.comparing(Brief::roughly))
                .map(longest -> Phrase.say("brief.retention.longest", Map.of("period", Retentions.amount(longest))));
    }

    private static Duration roughly(Length.Period period) {
        return switch (period.unit()) {
            case HOURS -> Duration.ofHours(period.amount());
            case DAYS -> Duration.ofDays(period.amount());
            case WEEKS -> Duration.ofDays(7L * period.amount());
            case MONTHS -> Duration.ofDays(30L * period.amount());
            case YEARS -> Duration.ofDays(365L * period.amount());
        };
    }

    private Optional<Phrase> rights() {
        List<Phrase> named = RightsSection.brief(material.draft().rights().list());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean objection = material.draft().rights().list().stream().anyMatch(use -> use.right() == Right.OBJECTION);
        Phrase sentence = Phrase.say("brief.rights", Map.of("rights", Phrase.list(named), "objection", objection ? "yes" : "no"));
        return Optional.of(organisations.channels(material.draft().rights().channels())
                .map(contact -> Phrase.sentences(List.of(sentence, Phrase.say("brief.rights.contact", Map.of("contact", contact)))))
                .orElse(sentence));
    }
}
