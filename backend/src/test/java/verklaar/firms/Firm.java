package verklaar.firms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DomainName;
import verklaar.privacy.Key;
import verklaar.privacy.RecipientRole;
import verklaar.shared.Lists;
import verklaar.statement.Organisation;

/**
 * A firm as its owner tells about it.
 *
 * @param kind null for a private firm
 * @param country null for the Netherlands
 * @param domain null for a firm without a website
 * @param scopes keys of {@link Habits#scopes}; empty for a statement without scopes
 * @param authority where to complain, when its country has several
 * @param tax key of the {@link Habits#periods period} its country's tax law prescribes; null for the Dutch one
 * @param activities keys of {@link Habits#activities}
 */
record Firm(Key key, String name, String legalName, Organisation.LegalForm form, Organisation.@Nullable Sector kind, @Nullable CountryCode country,
        String town, @Nullable DomainName domain, List<Key> scopes, Set<Trait> traits, @Nullable Key authority, @Nullable Key tax,
        List<Key> activities, List<Use> services) {

    Firm {
        scopes = Lists.orEmpty(scopes);
        traits = traits == null ? Set.of() : Set.copyOf(traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    CountryCode seat() {
        return country == null ? CountryCode.of("NL") : country;
    }

    @Override
    public String toString() {
        return key.value();
    }

    /** What is not the same for every firm. */
    enum Trait { INFORMAL, SPECIAL_DATA, FOR_CHILDREN, PROCESSOR_TOO }

    /**
     * A use of a service, with the answers to what its preset leaves open.
     *
     * @param preset {@code service/preset}
     * @param scope where
     * @param activities what for
     * @param keep key of a period of {@link Habits#periods}
     * @param name of a firm behind a generic role
     * @param land where that firm works
     * @param safeguard what protects data in the United States
     */
    record Use(@JsonProperty("use") String preset, @JsonProperty("in") @Nullable Key scope, @JsonProperty("for") List<Key> activities,
            @Nullable Key keep, @Nullable String name, RecipientRole.@Nullable Role role, @Nullable CountryCode land, @Nullable Key safeguard) {

        Key service() {
            return Key.of(preset.substring(0, preset.indexOf('/')));
        }

        Key variant() {
            return Key.of(preset.substring(preset.indexOf('/') + 1));
        }
    }
}
