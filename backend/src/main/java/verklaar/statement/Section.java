package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * A part of a statement under one heading. Its place in the list is its place on the page.
 *
 * @param kind what it is about; a kind may occur twice
 * @param parent key of the section it stands under; two levels at most
 * @param of what it is narrowed to
 * @param title the tenant's own heading; null for the generated one
 * @param mode generated, replaced by the tenant's words in its slots, or a link to elsewhere
 * @param url where it refers to
 * @param slots its parts in order; empty for the usual ones of its kind, all generated
 */
@RecordBuilder
public record Section(Key key, SectionKind kind, @Nullable Key parent, @Nullable Filter of, @Nullable PlainText title, Mode mode,
        @Nullable WebAddress url, List<Slot> slots) implements Keyed, SectionBuilder.With {

    public Section {
        mode = mode == null ? Mode.GENERATED : mode;
        slots = Lists.unique(slots, Slot::key, "slots of section " + key);
        if ((mode == Mode.REFERRED) != (url != null)) {
            throw new IllegalArgumentException("Section " + key + " has an address exactly when it refers to elsewhere");
        }
    }

    /** A section as its kind has it. */
    public static Section of(SectionKind kind) {
        return new Section(Key.of(kind.key()), kind, null, null, null, Mode.GENERATED, null, List.of());
    }

    /** Where a section's content comes from. */
    public enum Mode { GENERATED, REPLACED, REFERRED }

    /** Narrows a section or a view to some of its rows; empty lists narrow nothing. */
    @RecordBuilder
    public record Filter(List<Key> activities, List<Key> scopes, List<Sharing.Status> status) {
        public Filter {
            activities = Lists.orEmpty(activities);
            scopes = Lists.orEmpty(scopes);
            status = Lists.orEmpty(status);
        }
    }
}
