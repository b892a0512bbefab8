package verklaar.proposing;

import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;

/**
 * The new version of an entry that a proposal is about.
 *
 * @param owner whose entry it is
 * @param entry {@code service/preset}, the provider's key, or nothing for the words as a whole
 * @param version the one that is offered; 2 or more
 */
public record Cause(Kind kind, Owner owner, String entry, int version) {

    public Cause {
        entry = entry == null ? "" : entry;
    }

    static Cause of(CatalogueChanged change) {
        return new Cause(Kind.valueOf(change.kind().name()), change.owner(), change.entry(), change.version());
    }

    /** The service of a preset. */
    Key service() {
        return Key.of(entry.substring(0, entry.indexOf('/')));
    }

    /** The preset within its service. */
    Key preset() {
        return Key.of(entry.substring(entry.indexOf('/') + 1));
    }

    PresetPin.ProviderPin provider() {
        return new PresetPin.ProviderPin(owner, Key.of(entry), version);
    }

    @Override
    public String toString() {
        return kind + " " + owner + " " + entry + " " + version;
    }

    /** What has a new version. */
    public enum Kind { PRESET, PROVIDER, WORDING }
}
