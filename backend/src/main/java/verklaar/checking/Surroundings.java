package verklaar.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Key;

/**
 * What lies beside a statement and matters to it all the same.
 *
 * @param waiting changes of the catalogue that somebody should answer
 * @param parents the firms that own the statement's providers, by their key, as the catalogue knows them now
 */
public record Surroundings(List<Waiting> waiting, Map<Key, ProviderFacts> parents) {

    /** Nothing beside it. */
    static final Surroundings NONE = new Surroundings(List.of(), Map.of());

    public Surroundings {
        waiting = List.copyOf(waiting);
        parents = Map.copyOf(parents);
    }

    /**
     * A change that matters and waits for an answer.
     *
     * @param sharing the one it is about; null for the statement as a whole
     * @param since when it was offered
     */
    public record Waiting(@Nullable Key sharing, LocalDate since) {
    }
}
