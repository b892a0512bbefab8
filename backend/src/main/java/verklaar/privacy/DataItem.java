package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Lists;

/**
 * Some personal data that is used or shared (Art. 13(1)(e), 14(1)(d)).
 *
 * @param extent one kind of data, everything the statement lists, or none
 * @param category a kind of data: the key of a category the statement uses, or of a term of the catalogue
 * @param text the data in the tenant's or the catalogue's own words, instead of or beside the category
 * @param condition when the data is shared at all, as half a sentence: "if you use the help function"
 * @param certainty whether it is always shared, or possibly
 * @param provision whether people must give it
 * @param examples what the kind covers: "name, invoice address"
 */
@RecordBuilder
public record DataItem(
        Key key,
        Extent extent,
        @Nullable Key category,
        @Nullable InlineText text,
        @Nullable InlineText condition,
        Certainty certainty,
        @Nullable Provision provision,
        List<InlineText> examples) implements Keyed, DataItemBuilder.With {

    public DataItem {
        extent = extent == null ? Extent.ITEM : extent;
        certainty = certainty == null ? Certainty.ALWAYS : certainty;
        examples = Lists.orEmpty(examples);
        if (extent == Extent.ITEM && category == null && text == null) {
            throw new IllegalArgumentException("Data item " + key + " names neither a category nor a text");
        }
        if (extent != Extent.ITEM && category != null) {
            throw new IllegalArgumentException("Data item " + key + " stands for " + extent + " and can have no category of its own");
        }
    }

    /** One kind of data, named after its category. */
    public static DataItem of(String category) {
        return new DataItem(Key.of(category), Extent.ITEM, Key.of(category), null, null, Certainty.ALWAYS, null, List.of());
    }

    /** Everything the statement lists as personal data. */
    public static DataItem allListed() {
        return new DataItem(Key.of("all-listed"), Extent.ALL_LISTED, null, null, null, Certainty.ALWAYS, null, List.of());
    }

    /** How much an item stands for. */
    public enum Extent { ITEM, ALL_LISTED, NONE }

    /** Whether data is always part of it, or possibly. */
    public enum Certainty { ALWAYS, POSSIBLE }

    /** Whether people must give the data (Art. 13(2)(e)). */
    public enum Provision { REQUIRED, OPTIONAL }
}
