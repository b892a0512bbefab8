package verklaar.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.shared.Violation;

/** What must hold among all providers and services: no key that leads nowhere, no name for two services, no circle of successors. */
final class CatalogueRules {

    private final List<Read<ProviderFacts>> providers;
    private final List<Read<ServiceFacts>> services;
    private final WordingEdition.@Nullable Words words;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueRules(List<Read<ProviderFacts>> providers, List<Read<ServiceFacts>> services, WordingEdition.@Nullable Words words) {
        this.providers = providers;
        this.services = services;
        this.words = words;
    }

    /**
     * The entries that hold up. Leaving one out can bring another one down that names it, so this goes on until nothing falls any more.
     *
     * @param problems what is known to be wrong already; what is found is added in the content
     */
    static CatalogueContent sound(List<Read<ProviderFacts>> providers, List<Read<ServiceFacts>> services,
            WordingEdition.@Nullable Words words, List<Problem> problems) {
        var rules = new CatalogueRules(providers, services, words).check();
        if (rules.isEmpty()) {
            return new CatalogueContent(providers.stream().map(Read::entry).toList(), services.stream().map(Read::entry).toList(), words,
                    problems);
        }
        var bad = rules.stream().map(Problem::file).collect(Collectors.toSet());
        var all = new ArrayList<>(problems);
        all.addAll(rules);
        return sound(without(providers, bad), without(services, bad), words, all);
    }

    private static <T> List<Read<T>> without(List<Read<T>> entries, Set<String> bad) {
        return entries.stream().filter(entry -> !bad.contains(entry.file().name())).toList();
    }

    /** What is wrong with one of several entries when the others hold up. */
    static List<Problem> ofOne(Read<?> one, List<Read<ProviderFacts>> providers, List<Read<ServiceFacts>> services,
            WordingEdition.@Nullable Words words) {
        var rules = new CatalogueRules(providers, services, words);
        rules.each(read -> read.file().name().equals(one.file().name()));
        rules.among();
        return rules.problems.stream().filter(problem -> problem.file().equals(one.file().name())).toList();
    }

    private List<Problem> check() {
        each(read -> true);
        among();
        return problems;
    }

    private void each(Predicate<Read<?>> which) {
        var providerKeys = providers.stream().map(provider -> provider.entry().key()).collect(Collectors.toSet());
        var each = new EntryRules(true, words, providerKeys);
        providers.stream().filter(which).forEach(provider -> add(provider, each.provider(provider.entry())));
        services.stream().filter(which).forEach(service -> add(service, each.service(service.entry())));
    }

    private void among() {
        chain(providers, "/parent", ProviderFacts::key, ProviderFacts::parent);
        chain(providers, "/succeededBy", ProviderFacts::key, ProviderFacts::succeededBy);
        chain(services, "/succeededBy", ServiceFacts::key, ServiceFacts::succeededBy);
        names();
    }

    private void add(Read<?> entry, List<Violation> violations) {
        violations.forEach(violation -> problems.add(entry.problem(violation)));
    }

    /** Each link leads to an entry, and following links never comes back. */
    private <T> void chain(List<Read<T>> entries, String at, Function<T, Key> key, Function<T, @Nullable Key> next) {
        Map<Key, @Nullable Key> links = new HashMap<>();
        entries.forEach(entry -> links.put(key.apply(entry.entry()), next.apply(entry.entry())));
        for (var entry : entries) {
            var link = next.apply(entry.entry());
            if (link != null && !links.containsKey(link)) {
                problems.add(entry.problem(at, "There is no " + link));
            }
            var seen = new HashSet<Key>();
            for (var step = link; step != null && seen.add(step); step = links.get(step)) {
                if (step.equals(key.apply(entry.entry()))) {
                    problems.add(entry.problem(at, "Leads back to itself"));
                }
            }
        }
    }

    /** A name or an alias belongs to one service. */
    private void names() {
        var owners = new HashMap<String, Key>();
        services.forEach(service -> claim(owners, service, "/name", service.entry().name()));
        for (var service : services) {
            var aliases = service.entry().aliases();
            for (var i = 0; i < aliases.size(); i++) {
                claim(owners, service, "/aliases/" + i, aliases.get(i));
            }
        }
    }

    private void claim(Map<String, Key> owners, Read<ServiceFacts> service, String at, String name) {
        var owner = owners.putIfAbsent(Folding.joined(name), service.entry().key());
        if (owner != null && !owner.equals(service.entry().key())) {
            problems.add(service.problem(at, name + " is a name of the service " + owner + " already"));
        }
    }
}
