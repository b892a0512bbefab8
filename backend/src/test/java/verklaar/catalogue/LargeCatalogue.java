package verklaar.catalogue;

import static verklaar.catalogue.CatalogueEntries.aPreset;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;
import static verklaar.catalogue.CatalogueEntries.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import verklaar.privacy.Key;

/** A catalogue as large as one may become, with made-up names that look like those of services; the same each time. */
final class LargeCatalogue {

    private static final List<String> SYLLABLES = List.of("mo", "ney", "bird", "zen", "desk", "clou", "dy", "flare", "mail", "chimp", "pay", "ver", "sa",
            "li", "tec", "soft", "ware", "data", "hub", "spot", "ri", "ta", "nex", "go", "send", "ly");

    private LargeCatalogue() {
    }

    static CatalogueContent of(int services) {
        var random = new Random(7);
        var providers = new ArrayList<ProviderFacts>();
        var all = new ArrayList<ServiceFacts>();
        for (var i = 0; i < services; i++) {
            var key = "s" + i;
            providers.add(aProvider(key).withLegalName(name(random) + " " + i + " B.V."));
            all.add(aService(key).withName(name(random) + " " + i).withAliases(List.of(name(random) + " a" + i, name(random) + " b" + i))
                    .withProviders(List.of(Key.of(key))).withPresets(List.of(aPreset("use"), aPreset("other").withVariant(plain(name(random))))));
        }
        return CatalogueEntries.content(providers, all);
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (var i = 2 + random.nextInt(3); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return name.toString();
    }
}
