package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;

/** A program that uses the management API with a token that somebody made in the builder. */
final class Program {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI application;
    private final String token;

    Program(URI application, String token) {
        this.application = application;
        this.token = token;
    }

    /**
     * What came back.
     *
     * @param revision the entity tag; empty when there is none
     * @param location where the new thing is; empty when there is none
     */
    record Answer(int status, byte[] body, String revision, String location) {

        JsonNode json() {
            return Json.tree(body);
        }

        /** The last part of the location: the new thing's id. */
        String id() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    Answer get(String path) {
        return send(request(path).GET(), 200);
    }

    Answer post(String path, Object document) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(Json.write(document))), 201);
    }

    /** Replaces a document as it was last seen. */
    Answer put(String path, String revision, Object document) {
        return send(request(path).header("Content-Type", "application/json").header("If-Match", revision)
            .PUT(BodyPublishers.ofByteArray(Json.write(document))), 204);
    }

    /** Publishes a draft as it was last seen. */
    Answer publish(String statement, String revision) {
        return send(request(statement + "/versions").header("If-Match", revision).POST(BodyPublishers.noBody()), 201);
    }

    /** Tries to publish what errors stand against; answers how that was refused. */
    Answer cannotPublish(String statement, String revision) {
        return send(request(statement + "/versions").header("If-Match", revision).POST(BodyPublishers.noBody()), 409);
    }

    /** Lets every error of a statement be; answers how many there were. */
    int waiveAll(String statement, String reason) {
        List<String> open = StreamSupport.stream(get(statement + "/findings?severity=error").json().get("items").spliterator(), false)
            .map(finding -> finding.get("id").asString()).distinct().toList();
        open.forEach(finding -> send(request(statement + "/waivers/" + finding).header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofByteArray(Json.write(Map.of("reason", reason)))), 200));
        return open.size();
    }

    /** Gives a statement its address. */
    void place(String statement, String slug) {
        send(request(statement + "/slug").header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofByteArray(Json.write(Map.of("slug", slug)))), 204);
    }

    /** Path of the only tenant that the token opens. */
    String tenant() {
        JsonNode tenants = get("/api/v1/tenants").json().get("items");
        assertThat(tenants).hasSize(1);
        return "/api/v1/tenants/" + tenants.get(0).get("id").asString();
    }

    /** Path of the statement of a name. */
    String statement(String name) {
        String statements = tenant() + "/statements";
        return StreamSupport.stream(get(statements).json().get("items").spliterator(), false)
            .filter(statement -> statement.get("name").asString().equals(name)).findFirst()
            .map(statement -> statements + "/" + statement.get("id").asString()).orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.resolve(path)).timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request, int wanted) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(response.request().method() + " " + response.uri() + ": " + new String(response.body(),
                java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(wanted);
            return new Answer(response.statusCode(), response.body(), response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
