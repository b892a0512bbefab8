package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import verklaar.catalogue.CatalogueChanged;
import verklaar.outbox.Outbox;
import verklaar.shared.Json;

/** Leaves work for the background whenever the catalogue gets a new version, in the transaction that adds it. */
@ApplicationScoped
class CatalogueWatch {

    private final Outbox outbox;

    @Inject
    CatalogueWatch(Outbox outbox) {
        this.outbox = outbox;
    }

    @SuppressWarnings("NullAway")
    protected CatalogueWatch() {
        this(null);
    }

    void changed(@Observes CatalogueChanged change) {
        outbox.add(change.tenant(), Spreading.KIND, new String(Json.write(Cause.of(change)), StandardCharsets.UTF_8));
    }
}
