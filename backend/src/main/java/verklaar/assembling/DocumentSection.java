package verklaar.assembling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;
import verklaar.statement.SectionKind;

/**
 * A part of the document under one heading.
 *
 * @param id of its element on the page, unique in the document
 * @param number "4", "4.1", "Artikel 4"; null without numbering
 * @param title null for the opening, which stands before any heading
 * @param refersTo where the section can be read instead
 * @param slots its parts in order
 * @param children the sections under it; one level
 */
public record DocumentSection(String id, Key key, SectionKind kind, @Nullable PlainText number, @Nullable PlainText title,
        @Nullable WebAddress refersTo, List<DocumentSlot> slots, List<DocumentSection> children) {

    public DocumentSection {
        slots = Lists.orEmpty(slots);
        children = Lists.orEmpty(children);
    }

    /**
     * A part of a section.
     *
     * @param replaced whether the tenant's own words stand here
     */
    public record DocumentSlot(Key key, boolean replaced, List<Block> blocks) {
        public DocumentSlot {
            blocks = Lists.orEmpty(blocks);
        }
    }
}
