package verklaar.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Json;
import verklaar.tenant.TenantId;

/**
 * Takes the files of the catalogue into the database. What is there already, to the letter, is left alone; what calls itself the version
 * after the newest one becomes that version; anything else is kept as a conflict for a curator and becomes nothing. Only one node does
 * so at a time.
 */
@ApplicationScoped
@Transactional
public class CatalogueLoader {

    private static final Logger LOG = Logger.getLogger(CatalogueLoader.class.getName());

    private final CatalogueVersions versions;
    private final Clock clock;

    @Inject
    CatalogueLoader(CatalogueVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected CatalogueLoader() {
        this(null, null);
    }

    /** Whether these files have all been loaded before, by whatever node, and so need not even be read. */
    public boolean hasLoaded(String fingerprint) {
        return versions.hasLoaded(fingerprint);
    }

    /** Keeps that these files have all been loaded. */
    public void loaded(String fingerprint) {
        versions.lock(TenantId.PLATFORM);
        versions.addLoad(fingerprint, clock.instant());
    }

    /** Loads the providers; a second time it changes nothing. */
    public void loadProviders(List<ProviderFacts> providers) {
        versions.lock(TenantId.PLATFORM);
        var heads = by(versions.newestProviders(TenantId.PLATFORM), head -> head.facts().key().value());
        for (var facts : providers) {
            var head = Optional.ofNullable(heads.get(facts.key().value())).map(KnownVersions.Version::facts).orElse(null);
            decide(new Candidate<>("provider/" + facts.key(), facts, facts.version(), head, head == null ? 0 : head.version()),
                    () -> versions.provider(TenantId.PLATFORM, facts.key(), facts.version()).map(KnownVersions.Version::facts),
                    at -> versions.addProvider(TenantId.PLATFORM, facts, at));
        }
    }

    /** Loads the services and their presets; a second time it changes nothing. */
    public void loadServices(List<ServiceFacts> services) {
        versions.lock(TenantId.PLATFORM);
        var heads = by(versions.newestServices(TenantId.PLATFORM), head -> head.facts().key().value());
        var presets = by(versions.newestPresets(TenantId.PLATFORM), head -> head.service().key() + "/" + head.facts().key());
        for (var service : services) {
            var facts = service.withPresets(List.of());
            var head = Optional.ofNullable(heads.get(facts.key().value())).map(KnownVersions.Version::facts).orElse(null);
            var there = decide(new Candidate<>("service/" + facts.key(), facts, facts.version(), head, head == null ? 0 : head.version()),
                    () -> versions.service(TenantId.PLATFORM, facts.key(), facts.version()).map(KnownVersions.Version::facts),
                    at -> versions.addService(TenantId.PLATFORM, facts, at));
            for (var i = 0; there && i < service.presets().size(); i++) {
                loadPreset(facts, i, service.presets().get(i), presets.get(facts.key() + "/" + service.presets().get(i).key()));
            }
        }
    }

    private void loadPreset(ServiceFacts service, int position, PresetFacts facts, CatalogueVersions.@Nullable PresetVersion newest) {
        var head = newest == null ? null : newest.facts();
        var entry = "preset/" + service.key() + "/" + facts.key();
        decide(new Candidate<>(entry, facts, facts.version(), head, head == null ? 0 : head.version()),
                () -> versions.preset(TenantId.PLATFORM, service.key(), facts.key(), facts.version())
                        .map(KnownVersions.PresetVersion::facts),
                at -> versions.addPreset(TenantId.PLATFORM, service, position, facts, at));
    }

    /**
     * Makes the words the next wording edition, unless they say nothing new. What curators have published stays; a word that both they and
     * the files have changed makes its file a conflict.
     */
    public void loadWords(WordingEdition.Words words) {
        versions.lock(TenantId.PLATFORM);
        var newest = versions.newestEdition();
        var head = versions.edition(newest).map(WordingEdition::words);
        var base = versions.bundledWords().or(() -> head);
        var merge = new WordsMerge(base.orElse(words), head.orElse(words), words);
        var merged = merge.merged();
        if (!head.equals(Optional.of(merged))) {
            versions.addEdition(new WordingEdition(newest + 1, clock.instant(), merged));
            LOG.log(Level.INFO, "Catalogue: wording edition {0}.", newest + 1);
        }
        if (!versions.bundledWords().equals(Optional.of(words))) {
            versions.addBundledWords(words, clock.instant());
        }
        merge.disputed().forEach(file -> keep(new Conflict(file.kind().folder() + "/" + file.key(), newest, newest + 1, json(merge.theirWay(file)),
                clock.instant())));
    }

    /**
     * Adds an entry, keeps it as a conflict, or does nothing.
     *
     * @param older finds the version that the entry calls itself
     * @return whether the catalogue has the entry now, as it is in the file
     */
    private <T> boolean decide(Candidate<T> candidate, Supplier<Optional<T>> older, Consumer<Instant> add) {
        if (candidate.facts().equals(candidate.newest())) {
            return true;
        }
        if (candidate.head() == 0 || candidate.version() == candidate.head() + 1) {
            add.accept(clock.instant());
            LOG.log(Level.FINE, "Catalogue: {0} version {1}.", new Object[] {candidate.entry(), candidate.version()});
            return true;
        }
        if (candidate.version() < candidate.head() && older.get().filter(candidate.facts()::equals).isPresent()) {
            return true;
        }
        keep(new Conflict(candidate.entry(), candidate.head(), candidate.version(), json(candidate.facts()), clock.instant()));
        return false;
    }

    private void keep(Conflict conflict) {
        versions.addConflict(conflict);
        LOG.log(Level.WARNING, "Catalogue: {0} version {1} of the files was not made from version {2}, the newest; kept as a conflict.",
                new Object[] {conflict.entry(), conflict.version(), conflict.head()});
    }

    private static String json(Object content) {
        return new String(Json.write(content), StandardCharsets.UTF_8);
    }

    private static <V> Map<String, V> by(List<V> entries, Function<V, String> key) {
        return entries.stream().collect(Collectors.toMap(key, entry -> entry));
    }

    /**
     * An entry of a file beside the newest version in the database.
     *
     * @param newest null when there is none
     * @param head the number of the newest; 0 when there is none
     */
    private record Candidate<T>(String entry, T facts, int version, @Nullable T newest, int head) {
    }
}
