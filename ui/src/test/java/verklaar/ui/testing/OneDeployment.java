package verklaar.ui.testing;

import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Deploys for the first test class and leaves the application there for all others; the server ends with the test run. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Lets the first deployment through, and nothing after that. */
    public static class Keeper {

        private static boolean deployed;

        /** Deploys once. */
        public synchronized void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        /** Keeps what is deployed. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // nothing: the server's own shutdown hook ends it
        }
    }
}
