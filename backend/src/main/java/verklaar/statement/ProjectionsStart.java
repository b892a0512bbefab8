package verklaar.statement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import verklaar.shared.Started;

/**
 * The operator's command: an application started with {@code verklaar.projections.rebuild=true} ({@code VERKLAAR_PROJECTIONS_REBUILD})
 * derives all projections anew before it takes requests.
 */
@ApplicationScoped
class ProjectionsStart {

    private static final int AFTER_THE_CATALOGUE = 200;
    private static final Logger LOG = Logger.getLogger(ProjectionsStart.class.getName());

    private final Projections projections;
    private final boolean wanted;

    @Inject
    ProjectionsStart(Projections projections, @ConfigProperty(name = "verklaar.projections.rebuild", defaultValue = "false") boolean wanted) {
        this.projections = projections;
        this.wanted = wanted;
    }

    @SuppressWarnings("NullAway")
    protected ProjectionsStart() {
        this(null, false);
    }

    void rebuild(@Observes @Priority(AFTER_THE_CATALOGUE) Started started) {
        if (wanted) {
            LOG.log(Level.INFO, "The projections of {0} statements have been derived anew.", projections.rebuild());
        }
    }
}
