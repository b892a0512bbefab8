package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.shared.Schema;

/** Reads a provider or service as a curator wrote it, as strictly as a file of the product, and says on which line what is wrong. */
final class EntryReader {

    private final CatalogueEntry entry;
    private final List<Problem> problems = new ArrayList<>();

    EntryReader(CatalogueEntry entry) {
        this.entry = entry;
    }

    /** What was found so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The provider; empty when its text cannot be read as one. */
    Optional<Read<ProviderFacts>> provider(String text) {
        return read(text, "provider", ProviderFacts.class, ProviderFacts::key);
    }

    /** The service with its presets; empty when its text cannot be read as one. */
    Optional<Read<ServiceFacts>> service(String text) {
        return read(text, "service", ServiceFacts.class, ServiceFacts::key);
    }

    private <T> Optional<Read<T>> read(String text, String schema, Class<T> type, Function<T, Key> key) {
        try {
            var yaml = YamlFile.read(entry.path(), text.getBytes(StandardCharsets.UTF_8));
            var violations = Schema.of(schema).violations(yaml.tree());
            violations.forEach(violation -> problems.add(yaml.problem(violation.pointer(), violation.pointer() + ": " + violation.message())));
            if (!violations.isEmpty()) {
                return Optional.empty();
            }
            var facts = yaml.bind(yaml.tree(), "", type);
            if (!key.apply(facts).equals(entry.key())) {
                problems.add(yaml.problem("/key", "The key must stay " + entry.key()));
                return Optional.empty();
            }
            return Optional.of(new Read<>(facts, yaml, ""));
        } catch (BadFile bad) {
            problems.add(bad.problem());
            return Optional.empty();
        }
    }

    /**
     * Compares a provider with the rest of the catalogue.
     *
     * @param next what it would be published as
     */
    void compare(Read<ProviderFacts> read, ProviderFacts next, CatalogueContent rest) {
        var edited = new Read<>(next, read.file(), read.pointer());
        var providers = Stream.concat(known(rest.providers(), ProviderFacts::key, CatalogueEntry.Kind.PROVIDER), Stream.of(edited)).toList();
        problems.addAll(CatalogueRules.ofOne(edited, providers, known(rest.services(), ServiceFacts::key, CatalogueEntry.Kind.SERVICE).toList(),
                rest.wholeWords()));
    }

    /**
     * Compares a service with the rest of the catalogue.
     *
     * @param next what it would be published as
     * @param head its newest version; null when there is none
     */
    void compare(Read<ServiceFacts> read, ServiceFacts next, @Nullable ServiceFacts head, CatalogueContent rest) {
        var edited = new Read<>(next, read.file(), read.pointer());
        var services = Stream.concat(known(rest.services(), ServiceFacts::key, CatalogueEntry.Kind.SERVICE), Stream.of(edited)).toList();
        problems.addAll(CatalogueRules.ofOne(edited, known(rest.providers(), ProviderFacts::key, CatalogueEntry.Kind.PROVIDER).toList(), services,
                rest.wholeWords()));
        if (head != null) {
            head.presets().stream().filter(preset -> next.presets().stream().noneMatch(other -> other.key().equals(preset.key())))
                    .forEach(preset -> problems.add(read.problem("/presets", "The preset " + preset.key()
                            + " is missing; statements may follow it, so it stays")));
        }
    }

    /** Every other entry, as if read from its file. */
    private <T> Stream<Read<T>> known(List<T> entries, Function<T, Key> key, CatalogueEntry.Kind kind) {
        return entries.stream().filter(other -> !(kind == entry.kind() && key.apply(other).equals(entry.key())))
                .map(other -> new Read<>(other, YamlFile.unread(new CatalogueEntry(kind, key.apply(other)).path()), ""));
    }
}
