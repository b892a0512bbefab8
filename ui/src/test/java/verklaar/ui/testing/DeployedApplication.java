package verklaar.ui.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A test of the built war as it is deployed, from outside: over HTTP or with a {@link Browser}. All such tests of a run share one
 * deployment, its database and its Keycloak, so a test makes a tenant of its own, or only reads the demonstration.
 */
@ArquillianTest
public abstract class DeployedApplication {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** The war that the build made; Arquillian deploys it once. */
    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/verklaar.war"));
    }

    /** Where the application answers: scheme, host and port. */
    protected static URI address() {
        return URI.create(System.getProperty(Servers.ADDRESS));
    }

    /** A request to build on, for a path of the application. */
    protected static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** Sends it, following no redirect and keeping no cookie. */
    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gets a path. */
    protected static HttpResponse<String> get(String path) {
        return send(request(path));
    }
}
