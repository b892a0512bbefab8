package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.shared.Json;
import verklaar.tenant.TenantId;

/**
 * Takes the files of the catalogue into the database. What is there already, to the letter, is left alone; what calls itself the version
 * after the newest one becomes that version; anything else is kept as a conflict for a curator and becomes nothing.
 */
public class CatalogueLoader {

    private static final Logger LOG = Logger.getLogger(CatalogueLoader.class.getName());

    private final CatalogueVersions versions;
    private final Clock clock;

    CatalogueLoader(CatalogueVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Loads what the files say; a second time it changes nothing. */
    public void load(CatalogueContent content) {
        content.problems().forEach(problem -> LOG.warning("Catalogue file refused: " + problem));
        loadProviders(content.providers());
        loadServices(content.services());
        content.words().ifPresent(this::loadWords);
    }

    private void loadProviders(List<ProviderFacts> providers) {
        var heads = by(versions.newestProviders(TenantId.PLATFORM), head -> head.facts().key());
        for (var facts : providers) {
            var head = Optional.ofNullable(heads.get(facts.key())).map(found -> found.facts().version()).orElse(0);
            var same = versions.provider(TenantId.PLATFORM, facts.key(), facts.version()).map(CatalogueVersions.Version::facts);
            decide("provider/" + facts.key(), facts, facts.version(), same, head,
                    at -> versions.addProvider(TenantId.PLATFORM, facts, at));
        }
    }

    private void loadServices(List<ServiceFacts> services) {
        var heads = by(versions.newestServices(TenantId.PLATFORM), head -> head.facts().key());
        var presets = by(versions.newestPresets(TenantId.PLATFORM), head -> head.service().key() + "/" + head.facts().key());
        for (var service : services) {
            var facts = service.withPresets(List.of());
            var head = Optional.ofNullable(heads.get(facts.key())).map(found -> found.facts().version()).orElse(0);
            var same = versions.service(TenantId.PLATFORM, facts.key(), facts.version()).map(CatalogueVersions.Version::facts);
            var current = decide("service/" + facts.key(), facts, facts.version(), same, head,
                    at -> versions.addService(TenantId.PLATFORM, facts, at));
            if (current) {
                service.presets().forEach(preset -> loadPreset(facts, preset,
                        Optional.ofNullable(presets.get(facts.key() + "/" + preset.key())).map(found -> found.facts().version()).orElse(0)));
            }
        }
    }

    private void loadPreset(ServiceFacts service, PresetFacts facts, int head) {
        var same = versions.preset(TenantId.PLATFORM, service.key(), facts.key(), facts.version()).map(CatalogueVersions.PresetVersion::facts);
        decide("preset/" + service.key() + "/" + facts.key(), facts, facts.version(), same, head,
                at -> versions.addPreset(TenantId.PLATFORM, service.key(), service.version(), facts, at));
    }

    private void loadWords(WordingEdition.Words words) {
        var newest = versions.newestEdition();
        if (newest == 0 || !versions.edition(newest).orElseThrow().words().equals(words)) {
            versions.addEdition(new WordingEdition(newest + 1, clock.instant(), words));
            LOG.info("Catalogue: wording edition " + (newest + 1));
        }
    }

    /** Whether the entry is in the catalogue now, in the version it has in the file. */
    private <T> boolean decide(String entry, T facts, int version, Optional<T> same, int head, java.util.function.Consumer<Instant> add) {
        if (same.isPresent() && same.get().equals(facts)) {
            return true;
        }
        if (same.isEmpty() && (head == 0 || version == head + 1)) {
            add.accept(clock.instant());
            LOG.info("Catalogue: " + entry + " version " + version);
            return true;
        }
        versions.addConflict(new Conflict(entry, head, version, new String(Json.write(facts), StandardCharsets.UTF_8), clock.instant()));
        LOG.warning("Catalogue: " + entry + " calls itself version " + version + ", but differs from that or does not follow version "
                + head + "; kept as a conflict");
        return false;
    }

    private static <K, V> Map<K, V> by(List<V> entries, Function<V, K> key) {
        return entries.stream().collect(Collectors.toMap(key, entry -> entry));
    }
}
