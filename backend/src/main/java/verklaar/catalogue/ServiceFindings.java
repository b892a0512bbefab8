package verklaar.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the services that fit a query.
 *
 * @param items best first, or by name when no words were asked for
 * @param total how many fit altogether
 * @param next where the next page begins; null on the last
 */
public record ServiceFindings(List<ServiceHit> items, int total, @Nullable String next) {

    public ServiceFindings {
        items = List.copyOf(items);
    }
}
