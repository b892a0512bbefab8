package verklaar.proposing;

import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.tenant.TenantId;

/**
 * Everything that is pinned to one older version of one entry: a new version touches all of it in the same way.
 *
 * @param pinned what the entry is
 * @param tenant whose entry it is; the platform for everybody's, whose followers may be anybody
 * @param entry {@code service/preset}, the provider's key, or nothing for the words
 * @param version the older one
 * @param weight of what has changed since; null when the new version says nothing else, so that there is nothing to offer
 */
record Wave(Cause.Kind pinned, TenantId tenant, String entry, int version, @Nullable Weight weight) {

    Owner owner() {
        return tenant.equals(TenantId.PLATFORM) ? Owner.PLATFORM : Owner.TENANT;
    }
}
