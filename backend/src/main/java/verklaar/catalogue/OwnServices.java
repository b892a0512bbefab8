package verklaar.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.shared.Json;
import verklaar.shared.Schema;
import verklaar.shared.Violation;
import verklaar.tenant.TenantId;

/** Keeps services and providers that only one tenant has. */
final class OwnServices {

    private final CatalogueVersions versions;
    private final Clock clock;

    OwnServices(CatalogueVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Makes what differs from the newest version the next one.
     *
     * @param words what the entries may name
     * @return the service with the versions it has now
     * @throws CatalogueRefused.NotValid when it breaks a rule
     * @throws CatalogueRefused.Outdated when it was made from an older version than the newest
     */
    ServiceFacts keep(TenantId tenant, ServiceFacts service, List<ProviderFacts> providers, WordingEdition words) {
        versions.lock(tenant);
        var heads = by(versions.newestProviders(tenant), head -> head.facts().key());
        check(tenant, service, providers, heads.keySet(), words);
        var now = clock.instant();
        providers.forEach(provider -> keep(tenant, provider, facts(heads.get(provider.key())), now));
        return keep(tenant, service, now);
    }

    private void check(TenantId tenant, ServiceFacts service, List<ProviderFacts> providers, Set<Key> own, WordingEdition words) {
        var found = new ArrayList<Violation>();
        var known = new HashSet<>(own);
        versions.newestProviders(TenantId.PLATFORM).forEach(provider -> known.add(provider.facts().key()));
        var given = new HashSet<Key>();
        for (var i = 0; i < providers.size(); i++) {
            if (!given.add(providers.get(i).key())) {
                found.add(new Violation("/providers/" + i + "/key", "The provider occurs twice"));
            }
        }
        known.addAll(given);
        var rules = new EntryRules(false, words.words(), known);
        for (var i = 0; i < providers.size(); i++) {
            var at = "/providers/" + i;
            add(at, Schema.of("provider").violations(Json.mapper().valueToTree(providers.get(i))), found);
            add(at, rules.provider(providers.get(i)), found);
            successor(at + "/parent", providers.get(i).key(), providers.get(i).parent(), known, found);
            successor(at + "/succeededBy", providers.get(i).key(), providers.get(i).succeededBy(), known, found);
        }
        add("/service", Schema.of("service").violations(Json.mapper().valueToTree(service)), found);
        add("/service", rules.service(service), found);
        successor("/service/succeededBy", service.key(), service.succeededBy(),
                by(versions.newestServices(tenant), head -> head.facts().key()).keySet(), found);
        if (!found.isEmpty()) {
            throw new CatalogueRefused.NotValid(found);
        }
    }

    private static void successor(String at, Key entry, @Nullable Key other, Set<Key> known, List<Violation> found) {
        if (other != null && (other.equals(entry) || !known.contains(other))) {
            found.add(new Violation(at, "There is no other entry " + other));
        }
    }

    private static void add(String at, List<Violation> violations, List<Violation> found) {
        violations.forEach(violation -> found.add(new Violation(at + violation.pointer(), violation.message())));
    }

    private void keep(TenantId tenant, ProviderFacts provider, @Nullable ProviderFacts head, Instant now) {
        if (head == null) {
            versions.addProvider(tenant, provider.withVersion(1), now);
        } else if (!head.equals(based("provider " + provider.key(), provider, provider.version(), head.version()))) {
            versions.addProvider(tenant, provider.withVersion(head.version() + 1), now);
        }
    }

    private ServiceFacts keep(TenantId tenant, ServiceFacts service, Instant now) {
        var head = facts(by(versions.newestServices(tenant), found -> found.facts().key()).get(service.key()));
        var presets = presets(tenant, service.key());
        var missing = new TreeSet<>(presets.keySet());
        service.presets().forEach(preset -> missing.remove(preset.key()));
        if (!missing.isEmpty()) {
            throw new CatalogueRefused.NotValid(List.of(new Violation("/service/presets", "The preset " + missing.first()
                    + " is missing; statements may follow it, so it stays")));
        }
        var alone = service.withPresets(List.of());
        var changed = head == null || !head.equals(based("service " + service.key(), alone, alone.version(), head.version()));
        var kept = alone.withVersion(head == null ? 1 : changed ? head.version() + 1 : head.version());
        if (changed) {
            versions.addService(tenant, kept, now);
        }
        var keptPresets = new ArrayList<PresetFacts>();
        for (var preset : service.presets()) {
            keptPresets.add(keep(tenant, kept, keptPresets.size(), preset, presets.get(preset.key()), changed, now));
        }
        return kept.withPresets(keptPresets);
    }

    private Map<Key, PresetFacts> presets(TenantId tenant, Key service) {
        return versions.newestPresets(tenant).stream().filter(preset -> preset.service().key().equals(service))
                .map(KnownVersions.PresetVersion::facts).collect(Collectors.toMap(PresetFacts::key, preset -> preset));
    }

    /** A change of the service itself reaches statements by its presets, so they all get a new version then. */
    private PresetFacts keep(TenantId tenant, ServiceFacts service, int position, PresetFacts preset, @Nullable PresetFacts head,
            boolean serviceChanged, Instant now) {
        if (head != null && head.equals(based("preset " + preset.key(), preset, preset.version(), head.version())) && !serviceChanged) {
            return head;
        }
        var kept = preset.withVersion(head == null ? 1 : head.version() + 1);
        versions.addPreset(tenant, service, position, kept, now);
        return kept;
    }

    private static <T> T based(String what, T entry, int version, int head) {
        if (version != head) {
            throw new CatalogueRefused.Outdated(what, version, head);
        }
        return entry;
    }

    private static <T> @Nullable T facts(CatalogueVersions.@Nullable Version<T> version) {
        return version == null ? null : version.facts();
    }

    private static <V> Map<Key, V> by(List<V> entries, Function<V, Key> key) {
        return entries.stream().collect(Collectors.toMap(key, entry -> entry));
    }
}
