package verklaar.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * How an entry is doing, for the curators' list.
 *
 * @param name what people know it by
 * @param version the newest published one; 0 for none
 * @param checkedOn when somebody last looked at its oldest evidence; null when there is none
 * @param confidence of its least certain evidence; null when there is none
 * @param missing languages that one of its texts lacks
 * @param concerns what a curator might do something about
 */
public record EntryState(CatalogueEntry entry, String name, int version, @Nullable LocalDate checkedOn,
        Evidence.@Nullable Confidence confidence, List<LanguageTag> missing, Set<Concern> concerns) {

    public EntryState {
        missing = List.copyOf(missing);
        concerns = Set.copyOf(concerns);
    }

    /** What a curator might do something about. */
    public enum Concern {
        /** Nobody has looked at some of its evidence for a year. */
        STALE,
        /** Some of its evidence is of low confidence. */
        UNSURE,
        /** A text lacks a language. */
        UNTRANSLATED,
        /** A file came that was not made from the newest version. */
        CONFLICT,
        /** A curator is changing it. */
        DRAFT
    }
}
