package verklaar.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verklaar.privacy.Key;

/** An entry of the shared catalogue that curators keep: one provider, or one service with its presets. */
public record CatalogueEntry(Kind kind, Key key) implements Comparable<CatalogueEntry> {

    private static final Pattern PATH = Pattern.compile("(providers|services)/([a-z0-9-]{1,80})\\.yaml");

    public static CatalogueEntry provider(Key key) {
        return new CatalogueEntry(Kind.PROVIDER, key);
    }

    public static CatalogueEntry service(Key key) {
        return new CatalogueEntry(Kind.SERVICE, key);
    }

    /** The entry of a file; empty when it is the file of none. */
    static Optional<CatalogueEntry> of(String path) {
        var parts = PATH.matcher(path);
        return parts.matches() ? of(parts.group(1), parts.group(2)) : Optional.empty();
    }

    /** The entry of a folder and a key, both as somebody wrote them; empty when there can be none. */
    public static Optional<CatalogueEntry> of(String folder, String key) {
        try {
            return Stream.of(Kind.values()).filter(kind -> kind.folder.equals(folder)).findFirst()
                    .map(kind -> new CatalogueEntry(kind, Key.of(key)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Its file, within the folder of the catalogue. */
    public String path() {
        return kind.folder + "/" + key + ".yaml";
    }

    @Override
    public int compareTo(CatalogueEntry other) {
        return path().compareTo(other.path());
    }

    @Override
    public String toString() {
        return path();
    }

    /** What sort of entry it is. */
    public enum Kind {
        PROVIDER("providers", "provider"),
        SERVICE("services", "service");

        private final String folder;
        private final String schema;

        Kind(String folder, String schema) {
            this.folder = folder;
            this.schema = schema;
        }

        /** Where its files lie, within the folder of the catalogue. */
        public String folder() {
            return folder;
        }

        String schema() {
            return schema;
        }
    }
}
