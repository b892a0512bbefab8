package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** The files that the product brings along, in memory, and whatever becomes of them. */
public final class LivingCatalogue {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

    private final CatalogueVersions versions = CatalogueFixture.loaded();
    private final Catalogue catalogue = CatalogueFixture.over(versions);

    public Catalogue catalogue() {
        return catalogue;
    }

    /** What curators do with it. */
    public Curating curating() {
        return CatalogueFixture.curating(versions);
    }

    /** A file says something that was not made from the newest version. */
    public void dispute(String entry, int head, int version, String content) {
        versions.addConflict(new Conflict(entry, head, version, content, AT));
    }

    /** A pin on the newest version of one of everybody's presets. */
    public PresetPin pin(String service, String preset) {
        return catalogue.newest(TenantId.PLATFORM, Owner.PLATFORM, Key.of(service), Key.of(preset));
    }

    /** The next version of one of everybody's presets. */
    public CatalogueChanged preset(String service, String preset, UnaryOperator<PresetFacts> change) {
        var newest = versions.newestPresets(TenantId.PLATFORM).stream().filter(head -> head.service().key().value().equals(service)
                && head.facts().key().value().equals(preset)).findFirst().orElseThrow();
        var next = change.apply(newest.facts()).withVersion(newest.facts().version() + 1);
        versions.addPreset(TenantId.PLATFORM, newest.service(), 0, next, AT);
        return new CatalogueChanged(TenantId.PLATFORM, CatalogueChanged.Kind.PRESET, service + "/" + preset, next.version());
    }

    /** The next version of one of everybody's services, and with it of each of its presets. */
    public List<CatalogueChanged> service(String service, UnaryOperator<ServiceFacts> change) {
        var newest = versions.newestServices(TenantId.PLATFORM).stream().filter(head -> head.facts().key().value().equals(service)).findFirst()
                .orElseThrow().facts();
        versions.addService(TenantId.PLATFORM, change.apply(newest).withVersion(newest.version() + 1), AT);
        var next = versions.service(TenantId.PLATFORM, newest.key(), newest.version() + 1).orElseThrow().facts();
        return versions.newestPresets(TenantId.PLATFORM).stream().filter(head -> head.service().key().equals(newest.key())).map(head -> {
            var preset = head.facts().withVersion(head.facts().version() + 1);
            versions.addPreset(TenantId.PLATFORM, next, 0, preset, AT);
            return new CatalogueChanged(TenantId.PLATFORM, CatalogueChanged.Kind.PRESET, service + "/" + preset.key(), preset.version());
        }).toList();
    }

    /** The next version of one of everybody's providers. */
    public CatalogueChanged provider(String provider, UnaryOperator<ProviderFacts> change) {
        var newest = Optional.of(Key.of(provider)).flatMap(key -> versions.newestProviders(TenantId.PLATFORM).stream()
                .filter(head -> head.facts().key().equals(key)).findFirst()).orElseThrow().facts();
        var next = change.apply(newest).withVersion(newest.version() + 1);
        versions.addProvider(TenantId.PLATFORM, next, AT);
        return new CatalogueChanged(TenantId.PLATFORM, CatalogueChanged.Kind.PROVIDER, provider, next.version());
    }

    /** The next edition of the words. */
    public CatalogueChanged words(UnaryOperator<WordingEdition.Words> change) {
        var newest = versions.edition(versions.newestEdition()).orElseThrow();
        versions.addEdition(new WordingEdition(newest.number() + 1, AT, change.apply(newest.words())));
        return new CatalogueChanged(TenantId.PLATFORM, CatalogueChanged.Kind.WORDING, "", newest.number() + 1);
    }

    /** What keeping an own service has changed, as the database's side would tell it. */
    public static CatalogueChanged own(TenantId tenant, String service, String preset, int version) {
        return new CatalogueChanged(tenant, CatalogueChanged.Kind.PRESET, service + "/" + preset, version);
    }
}
