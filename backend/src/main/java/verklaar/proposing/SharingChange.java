package verklaar.proposing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Preset;
import verklaar.privacy.Prefilled;
import verklaar.statement.Sharing;
import verklaar.statement.SharingField;

/**
 * What a newer preset, provider or safeguard means for one field of a sharing.
 *
 * @param before what the catalogue said
 * @param after what it says now
 * @param ofCatalogue whether the new value is the catalogue's, so that taking it means following the catalogue again
 * @param against version of the preset that a value of the tenant's is kept against; null without one
 */
record SharingChange<T>(SharingField<T> field, FieldChange shown, @Nullable T before, @Nullable T after, boolean ofCatalogue, @Nullable Integer against) {

    /** The fields of a sharing that change, or say what is no longer true. */
    static List<SharingChange<?>> of(Sharing sharing, @Nullable Preset before, @Nullable Preset after, Untrue untrue) {
        return SharingField.ALL.stream().<SharingChange<?>>flatMap(field -> of(field, sharing, before, after, untrue)).toList();
    }

    private static <T> Stream<SharingChange<T>> of(SharingField<T> field, Sharing sharing, @Nullable Preset before, @Nullable Preset after,
            Untrue untrue) {
        T old = field.in(before);
        T fresh = field.in(after);
        Prefilled<T> kept = field.read().apply(sharing);
        boolean own = kept.state() != Prefilled.State.INHERIT;
        boolean untrueNow = own && untrue.isSaidBy(field, kept.value());
        if (!untrueNow && Objects.equals(old, fresh)) {
            return Stream.empty();
        }
        boolean ofCatalogue = fresh != null || kept.value() == null || !untrueNow;
        T offered = ofCatalogue ? fresh : untrue.corrected(field, kept.value());
        var kind = !own ? FieldChange.Kind.CHANGES : untrueNow ? FieldChange.Kind.CONFLICT : FieldChange.Kind.SHADOWED;
        Set<Take> possible = own ? EnumSet.of(Take.NEW, Take.MINE) : EnumSet.of(Take.NEW);
        if (!Objects.equals(old, fresh) && sharing.pin() != null) {
            possible.add(Take.OLD);
        }
        var shown = new FieldChange("sharings/" + sharing.key() + "/" + field.name(), kind, old, offered, kept.value(), own ? Take.MINE : Take.NEW, possible);
        return Stream.of(new SharingChange<>(field, shown, old, offered, ofCatalogue, after == null ? null : after.pin().version()));
    }

    /** The sharing after a choice; its pin has moved already. */
    Sharing applied(Sharing sharing, Take take) {
        Prefilled<T> kept = field.read().apply(sharing);
        return field.write().apply(sharing, switch (take) {
            case NEW -> ofCatalogue ? Prefilled.inherit() : own(after);
            case MINE -> kept.value() == null ? Prefilled.cleared(against) : Prefilled.set(kept.value(), against);
            case OLD -> own(before);
        });
    }

    private Prefilled<T> own(@Nullable T value) {
        return Optional.ofNullable(value).map(it -> Prefilled.set(it, against)).orElseGet(() -> Prefilled.cleared(against));
    }
}
