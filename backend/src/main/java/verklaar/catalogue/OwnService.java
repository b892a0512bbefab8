package verklaar.catalogue;

import java.util.List;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Lists;
import verklaar.shared.Schema;

/**
 * A service that only one tenant has, as one document with the providers that only it has.
 *
 * @param providers those that the tenant adds or changes; others that the service names are there already
 */
public record OwnService(ServiceFacts service, List<ProviderFacts> providers) {

    public OwnService {
        providers = Lists.orEmpty(providers);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule of the schema */
    public static OwnService read(byte[] json) {
        return Json.bind(Read.SCHEMA.tree(json), OwnService.class);
    }

    /** Read once, when the first document comes. */
    private static final class Read {
        private static final Schema SCHEMA = Schema.of("own-service");
    }
}
