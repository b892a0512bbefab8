package verklaar.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import verklaar.shared.Started;

/** Loads the catalogue's files when the application starts. Whoever needs the catalogue at the start observes with a higher priority. */
@ApplicationScoped
public class CatalogueStart {

    /** When among the observers of the start this one comes. */
    public static final int PRIORITY = 100;

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class.getName());

    private final CatalogueLoader loader;

    @Inject
    CatalogueStart(CatalogueLoader loader) {
        this.loader = loader;
    }

    @SuppressWarnings("NullAway")
    protected CatalogueStart() {
        this(null);
    }

    void load(@Observes @Priority(PRIORITY) Started started) {
        var fingerprint = CatalogueFiles.bundledFingerprint();
        if (loader.hasLoaded(fingerprint)) {
            LOG.log(Level.INFO, "The catalogue is up to date.");
            return;
        }
        var content = CatalogueFiles.bundled();
        content.problems().forEach(problem -> LOG.log(Level.WARNING, "Catalogue file refused: {0}", problem));
        loader.loadProviders(content.providers());
        loader.loadServices(content.services());
        content.words().ifPresent(loader::loadWords);
        if (content.problems().isEmpty()) {
            loader.loaded(fingerprint);
        }
        LOG.log(Level.INFO, "The catalogue is loaded: {0} services of {1} providers.",
                new Object[] {content.services().size(), content.providers().size()});
    }
}
