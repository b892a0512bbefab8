package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ProviderFactsBuilder;
import verklaar.catalogue.ServiceFacts;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;
import verklaar.ui.shared.Edits;

/**
 * A service that only the tenant has, while somebody changes it.
 *
 * @param firm behind it, where that is the tenant's own entry, too; null when the service is called after the firm itself
 * @param note what is different, for whoever gets the proposal; null for nothing
 */
record OwnEntry(ServiceFacts service, @Nullable ProviderFacts firm, @Nullable InlineText note) {

    private static final CountryCode USUAL_SEAT = CountryCode.of("NL");

    /** A service as it is kept now; empty when the tenant has none of that key. */
    static Optional<OwnEntry> of(Catalogue catalogue, TenantId tenant, Key service) {
        return catalogue.service(tenant, Owner.TENANT, service).map(facts -> new OwnEntry(facts, facts.providers().stream()
                .map(provider -> catalogue.newestProvider(tenant, Owner.TENANT, provider)).filter(pin -> pin.owner() == Owner.TENANT)
                .flatMap(pin -> catalogue.provider(tenant, pin).stream()).findFirst().orElse(null), null));
    }

    OwnEntry withService(ServiceFacts changed) {
        return new OwnEntry(changed, firm, note);
    }

    OwnEntry withNote(@Nullable InlineText said) {
        return new OwnEntry(service, firm, said);
    }

    List<PresetFacts> uses() {
        return service.presets();
    }

    OwnEntry withUses(List<PresetFacts> uses) {
        return withService(service.withPresets(uses));
    }

    @Nullable String firmName() {
        return firm == null ? null : firm.legalName();
    }

    /** Without a name there is no firm but the service's own. */
    OwnEntry withFirmName(@Nullable String name) {
        if (name == null) {
            return firm == null ? this : behind(null);
        }
        return behind(firm != null ? firm.withLegalName(name) : ProviderFactsBuilder.builder().formatVersion(1)
                .key(Edits.freshKey(name, List.of())).version(1).legalName(name).country(USUAL_SEAT).build());
    }

    OwnEntry withFirm(ProviderFacts changed) {
        return behind(changed);
    }

    private OwnEntry behind(@Nullable ProviderFacts other) {
        Stream<Key> rest = service.providers().stream().filter(key -> firm == null || !key.equals(firm.key()));
        return new OwnEntry(service.withProviders(Stream.concat(other == null ? Stream.empty() : Stream.of(other.key()), rest).distinct().toList()),
                other, note);
    }

    /** The service as it is to be kept: what was said of the change stands at the uses that are different now. */
    ServiceFacts told(ServiceFacts before) {
        boolean whole = !service.withPresets(List.of()).equals(before.withPresets(List.of()));
        return service.withPresets(uses().stream().map(use -> before.presets().stream().filter(was -> was.key().equals(use.key())).findFirst()
                .map(was -> use.equals(was) && !whole ? use : use.withWeight(PresetFacts.Weight.MATERIAL).withChangeNote(note)).orElse(use)).toList());
    }

    List<ProviderFacts> firms() {
        return firm == null ? List.of() : List.of(firm);
    }
}
