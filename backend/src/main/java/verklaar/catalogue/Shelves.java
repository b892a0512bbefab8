package verklaar.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import verklaar.tenant.TenantId;

/** The newest version of everything, in memory for each owner, and read anew when anything of it has changed. */
final class Shelves {

    private static final int MOST_OWNERS = 1_000;

    private final KnownVersions versions;
    private final Cache<TenantId, Shelf> shelves = Caffeine.newBuilder().maximumSize(MOST_OWNERS).build();

    Shelves(KnownVersions versions) {
        this.versions = versions;
    }

    /** What one owner has, as it is now. */
    Shelf of(TenantId owner) {
        var shared = owner.equals(TenantId.PLATFORM) ? null : of(TenantId.PLATFORM);
        var stamp = versions.stamp(owner) + " " + (shared == null ? versions.newestEdition() : shared.stamp());
        var shelf = shelves.getIfPresent(owner);
        if (shelf == null || !shelf.stamp().equals(stamp)) {
            shelf = Shelf.of(stamp, versions, owner, shared);
            shelves.put(owner, shelf);
        }
        return shelf;
    }
}
