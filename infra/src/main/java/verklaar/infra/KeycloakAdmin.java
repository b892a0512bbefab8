package verklaar.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Brings a realm that an earlier start imported up to what this start wants: an import leaves an existing realm as it is. */
final class KeycloakAdmin {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final URI address;
    private final String password;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    KeycloakAdmin(URI address, String password) {
        this.address = address;
        this.password = password;
    }

    /** Tells Keycloak where the application is now and what proves it. */
    void update(URI publicUrl, String clientSecret) {
        var token = token();
        var clients = call(token, request("/admin/realms/verklaar/clients?clientId=verklaar"));
        var id = ID.matcher(clients);
        if (!id.find()) {
            throw new CannotStart("Keycloak's realm has lost its client verklaar.");
        }
        var json = """
            {"clientId": "verklaar", "secret": "%2$s", "baseUrl": "%1$s/", "redirectUris": ["%1$s/app/callback"],
             "attributes": {"post.logout.redirect.uris": "%1$s/"}}""".formatted(publicUrl, clientSecret);
        call(token, request("/admin/realms/verklaar/clients/" + id.group(1)).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=" + password;
        var answer = TOKEN.matcher(send(request("/realms/master/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))));
        if (!answer.find()) {
            throw new CannotStart("Keycloak's data and secrets.properties do not belong together. Restore the one or the other, "
                + "or delete the Keycloak folder beside secrets.properties: the accounts in it are then lost.");
        }
        return answer.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private String call(String token, HttpRequest.Builder request) {
        return send(request.header("Authorization", "Bearer " + token));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
