package verklaar.infra;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks of a start; all of it has a default.
 *
 * @param data         the folder that survives: database, accounts, secrets, logs
 * @param httpPort     of the application
 * @param publicUrl    where people reach the application
 * @param database     one that runs elsewhere, in place of the embedded one
 * @param databasePort of the embedded one
 * @param issuer       one that runs elsewhere, in place of the embedded Keycloak
 * @param keycloakPort of the embedded one
 * @param rebuild      whether the application derives anew what its queries need of the drafts
 */
record Settings(Path data, int httpPort, URI publicUrl, Optional<Map<String, String>> database, int databasePort,
    Optional<Map<String, String>> issuer, int keycloakPort, boolean rebuild) {

    private static final List<String> DATABASE = List.of("VERKLAAR_DATABASE_USER", "VERKLAAR_DATABASE_PASSWORD");
    private static final List<String> DATABASE_OWNER = List.of("VERKLAAR_DATABASE_OWNER_USER", "VERKLAAR_DATABASE_OWNER_PASSWORD");
    private static final List<String> ISSUER = List.of("VERKLAAR_OIDC_CLIENT_ID", "VERKLAAR_OIDC_CLIENT_SECRET");

    /**
     * Reads the environment.
     *
     * @param clone the folder of the clone, in which data goes by default
     * @throws CannotStart naming the variable whose value is missing or impossible
     */
    static Settings of(Map<String, String> environment, Path clone) {
        var values = new LinkedHashMap<String, String>();
        environment.forEach((key, value) -> {
            if (key.startsWith("VERKLAAR_") && !value.isBlank()) {
                values.put(key, value.strip());
            }
        });
        var port = port(values, "VERKLAAR_HTTP_PORT", 8080);
        var data = clone.resolve(values.getOrDefault("VERKLAAR_DATA_DIR", ".verklaar")).normalize();
        return new Settings(
            data,
            port,
            origin(values, "http://localhost:" + port),
            together(values, "VERKLAAR_DATABASE_URL", DATABASE, DATABASE_OWNER),
            port(values, "VERKLAAR_DATABASE_PORT", 8082),
            together(values, "VERKLAAR_OIDC_ISSUER", ISSUER, List.of()),
            port(values, "VERKLAAR_KEYCLOAK_PORT", AccountsPort.in(data).orElse(8081)),
            yes(values, "VERKLAAR_PROJECTIONS_REBUILD"));
    }

    /** Whether everything is embedded, so that people of the demonstration may sign in. */
    boolean demo() {
        return database.isEmpty() && issuer.isEmpty();
    }

    private static boolean yes(Map<String, String> values, String key) {
        var value = values.getOrDefault(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new CannotStart(key + " is neither true nor false: " + value);
        }
        return Boolean.parseBoolean(value);
    }

    private static int port(Map<String, String> values, String key, int usual) {
        var value = values.getOrDefault(key, String.valueOf(usual));
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65535) {
            throw new CannotStart(key + " is not a port number from 1 to 65535: " + value);
        }
        return Integer.parseInt(value);
    }

    private static URI origin(Map<String, String> values, String usual) {
        var value = values.getOrDefault("VERKLAAR_PUBLIC_URL", usual).replaceFirst("/$", "");
        if (!value.matches("https?://[^/?#@\\s]+")) {
            throw new CannotStart("VERKLAAR_PUBLIC_URL is not scheme, host and port alone: " + value);
        }
        return URI.create(value);
    }

    /** A server that runs elsewhere needs all of its values, and an embedded one none. */
    private static Optional<Map<String, String>> together(Map<String, String> values, String first, List<String> needed, List<String> possible) {
        var found = new LinkedHashMap<String, String>();
        for (var key : needed) {
            if (values.containsKey(first) != values.containsKey(key)) {
                throw new CannotStart(values.containsKey(first) ? key + " is missing beside " + first + "." : key + " is set without " + first + ".");
            }
        }
        for (var key : possible) {
            if (values.containsKey(key) && !values.containsKey(first)) {
                throw new CannotStart(key + " is set without " + first + ".");
            }
        }
        if (!values.containsKey(first)) {
            return Optional.empty();
        }
        found.put(first, values.get(first));
        needed.forEach(key -> found.put(key, values.get(key)));
        possible.stream().filter(values::containsKey).forEach(key -> found.put(key, values.get(key)));
        return Optional.of(found);
    }
}
