package verklaar.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/**
 * Finds the same words in different services. Names of services and firms are left out first, so that a sentence filled in with one
 * name after another counts as the same words each time.
 */
final class SameWords {

    private final CatalogueContent content;
    private final Function<ServiceFacts, Stream<? extends Localised>> texts;

    private SameWords(CatalogueContent content, Function<ServiceFacts, Stream<? extends Localised>> texts) {
        this.content = content;
        this.texts = texts;
    }

    /** @param texts those of a service that are to be compared with those of the others */
    static SameWords of(CatalogueContent content, Function<ServiceFacts, Stream<? extends Localised>> texts) {
        return new SameWords(content, texts);
    }

    /** The words that more services use than so many, with their keys. */
    Map<String, Set<Key>> inMoreThan(int services) {
        var users = new LinkedHashMap<String, Set<Key>>();
        content.services().forEach(service -> texts.apply(service).forEach(text -> text.texts()
                .forEach((language, words) -> users.computeIfAbsent(bare(service, language, words), none -> new TreeSet<>(
                        Comparator.comparing(Key::value))).add(service.key()))));
        users.values().removeIf(keys -> keys.size() <= services);
        return users;
    }

    private String bare(ServiceFacts service, LanguageTag language, String words) {
        var text = words;
        for (var name : names(service).sorted(Comparator.comparing(String::length).reversed()).toList()) {
            text = text.replace(name, "");
        }
        return language + ": " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Stream<String> names(ServiceFacts service) {
        var firms = content.providers().stream().filter(provider -> service.providers().contains(provider.key()));
        return Stream.concat(Stream.of(service.name()), firms.flatMap(firm -> Stream.of(firm.legalName(), firm.tradeName())))
                .filter(name -> name != null && !name.isBlank());
    }
}
