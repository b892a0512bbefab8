package verklaar.catalogue;

import verklaar.tenant.TenantId;

/**
 * An entry that somebody may follow in an older version has a newer one. Fired in the transaction that adds it, so that whoever
 * observes can leave work that is done if and only if the version is there.
 *
 * @param tenant whose entry it is; the platform for everybody's
 * @param entry {@code service/preset}, the provider's key, or nothing for the words as a whole
 * @param version the new one; 2 or more
 */
public record CatalogueChanged(TenantId tenant, Kind kind, String entry, int version) {

    /** Whose entry it is, as a pin says it. */
    public Owner owner() {
        return tenant.equals(TenantId.PLATFORM) ? Owner.PLATFORM : Owner.TENANT;
    }

    /** What has changed. */
    public enum Kind { PRESET, PROVIDER, WORDING }
}
