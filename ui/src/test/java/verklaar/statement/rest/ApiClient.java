package verklaar.statement.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;
import verklaar.tenant.DeployedTenant;

/** A program that uses the management API of the deployed application with one token. */
public record ApiClient(URI application, DeployedTenant tenant, String token) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();

    /** An answer, read as JSON where it has a body. */
    public record Answer(HttpResponse<byte[]> http) {

        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return Json.tree(http.body());
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        /** The pointers of a problem's violations. */
        public List<String> pointers() {
            return json().path("violations").values().stream().map(violation -> violation.get("pointer").stringValue()).toList();
        }
    }

    /** The same program with another token. */
    public ApiClient with(String other) {
        return new ApiClient(application, tenant, other);
    }

    /** A path within the tenant, such as {@code statements}. */
    public String own(String path) {
        return "/tenants/" + tenant.id() + "/" + path;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, BodyPublishers.ofString(json), withType(headers));
    }

    public Answer put(String path, byte[] json, String... headers) {
        return send("PUT", path, BodyPublishers.ofByteArray(json), withType(headers));
    }

    public Answer put(String path, String json, String... headers) {
        return put(path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends anything at all. */
    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(application.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60)).method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] withType(String... headers) {
        if (List.of(headers).contains("Content-Type")) {
            return headers;
        }
        var all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return all;
    }
}
