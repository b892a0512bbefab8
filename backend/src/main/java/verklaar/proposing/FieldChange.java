package verklaar.proposing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would change in one field.
 *
 * @param path by keys from the draft's root, {@code sharings/backup/retention}; {@code wording/…} for words of the catalogue
 * @param before what the catalogue said in the version the draft follows; null for nothing
 * @param after what it says now; null for nothing
 * @param mine the tenant's own value; null for none, or when it left the field empty on purpose
 * @param usual what becomes of it when nobody chooses
 * @param possible what can be chosen
 */
public record FieldChange(String path, Kind kind, @Nullable Object before, @Nullable Object after, @Nullable Object mine, Take usual, Set<Take> possible) {

    public FieldChange {
        possible = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(possible));
    }

    /** The field's name without the way to it. */
    public String field() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static List<String> paths(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::path).toList();
    }

    /** What the change means for the draft. */
    public enum Kind {
        /** The statement will say something else. */
        CHANGES,
        /** The tenant's own value stands before it, and stays unless it is dropped. */
        SHADOWED,
        /** The tenant's own value stands before it, and is no longer true. */
        CONFLICT
    }
}
