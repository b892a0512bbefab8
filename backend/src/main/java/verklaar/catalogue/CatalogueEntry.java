package verklaar.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verklaar.privacy.Key;

/**
 * An entry of the shared catalogue that curators keep, which is one file: one provider, one service with its presets, or one list of words,
 * such as the terms of a kind or the adequacy decisions.
 */
public record CatalogueEntry(Kind kind, Key key) implements Comparable<CatalogueEntry> {

    static final CatalogueEntry AUTHORITIES = new CatalogueEntry(Kind.AUTHORITIES, Key.of("authorities"));
    static final CatalogueEntry ADEQUACY = new CatalogueEntry(Kind.AUTHORITIES, Key.of("adequacy"));
    static final CatalogueEntry CONSENT_AGES = new CatalogueEntry(Kind.AUTHORITIES, Key.of("consent-ages"));

    private static final Pattern PATH = Pattern.compile("([a-z]+)/([a-z0-9-]{1,80})\\.yaml");

    public static CatalogueEntry provider(Key key) {
        return new CatalogueEntry(Kind.PROVIDER, key);
    }

    public static CatalogueEntry service(Key key) {
        return new CatalogueEntry(Kind.SERVICE, key);
    }

    /** All terms of a kind. */
    static CatalogueEntry terms(Term.Kind kind) {
        return new CatalogueEntry(Kind.TERMS, Key.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** All clauses of a kind of section. */
    static CatalogueEntry clauses(Key section) {
        return new CatalogueEntry(Kind.CLAUSES, section);
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
        PROVIDER("providers"),
        SERVICE("services"),
        TERMS("terms"),
        CLAUSES("clauses"),
        AUTHORITIES("authorities");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** Where its files lie, within the folder of the catalogue. */
        public String folder() {
            return folder;
        }

        /** Whether it is one of the lists that make up a wording edition. */
        public boolean isWords() {
            return this == TERMS || this == CLAUSES || this == AUTHORITIES;
        }
    }
}
