package verklaar.proposing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Transfer;
import verklaar.statement.Sharing;
import verklaar.statement.SharingField;

/**
 * What is no longer true whoever says it: a firm that is gone or bears another name, a safeguard that fell.
 *
 * @param gone the firm as it was; null when no firm is gone
 */
record Untrue(@Nullable ProviderFacts gone, List<Fallen> fallen) {

    static final Untrue NOTHING = new Untrue(null, List.of());

    /** Whether a value of a field says what is no longer true. */
    <T> boolean isSaidBy(SharingField<T> field, @Nullable T value) {
        return value instanceof List<?> list && list.stream().anyMatch(element -> element instanceof Transfer transfer && usesFallen(transfer)
                || element instanceof Sharing.Provider provider && isGone(provider)) && (field == SharingField.TRANSFERS || field == SharingField.PROVIDERS);
    }

    boolean usesFallen(Transfer transfer) {
        return fallen.stream().anyMatch(one -> one.isUsedBy(transfer));
    }

    private boolean isGone(Sharing.Provider provider) {
        return gone != null && (gone.key().equals(provider.provider()) || gone.legalName().equals(provider.name()));
    }

    /** The value with what holds in the place of safeguards that fell. */
    @SuppressWarnings("unchecked")
    <T> T corrected(SharingField<T> field, T value) {
        return field == SharingField.TRANSFERS ? (T) ((List<Transfer>) value).stream().map(this::corrected).toList() : value;
    }

    private Transfer corrected(Transfer transfer) {
        return fallen.stream().filter(one -> one.isUsedBy(transfer)).findFirst().map(one -> one.replacedIn(transfer)).orElse(transfer);
    }
}
