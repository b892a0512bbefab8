package verklaar.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an installation decides. Each value is a MicroProfile Config key ({@code verklaar.public.url}) and so an environment
 * variable ({@code VERKLAAR_PUBLIC_URL}) as well; a missing or impossible one stops the start by name.
 *
 * @param publicUrl        where people reach this installation: scheme, host and port, no path
 * @param application      the database as the application sees it
 * @param owner            the same database as the schema's owner, who runs the migrations; without one the application's user does
 * @param issuer           the OpenID Connect issuer that people sign in with
 * @param clientId         what that issuer knows this application as
 * @param clientSecret     what proves it
 * @param proxied          whether an edge of ours stands in front and writes the address of who asks last into X-Forwarded-For
 * @param demo             whether this is the throw-away installation of {@code ./start} with its embedded database
 */
public record Configuration(URI publicUrl, DatabaseConnection application, DatabaseConnection owner,
    URI issuer, String clientId, String clientSecret, boolean proxied, boolean demo) {

    /**
     * Reads and checks everything.
     *
     * @param values finds a key's value
     * @throws WrongConfiguration naming every key that is missing or wrong
     */
    public static Configuration of(Function<String, Optional<String>> values) {
        var wrong = new ArrayList<String>();
        var read = new Reading(values, wrong);
        var url = read.database("verklaar.database.url");
        var user = read.required("verklaar.database.user");
        var password = read.required("verklaar.database.password");
        var application = new DatabaseConnection(url, user, password);
        var ownerUser = read.optional("verklaar.database.owner.user");
        var owner = ownerUser.map(name -> new DatabaseConnection(url, name, read.required("verklaar.database.owner.password"))).orElse(application);
        var configuration = new Configuration(read.origin("verklaar.public.url"), application, owner, read.web("verklaar.oidc.issuer"),
            read.required("verklaar.oidc.client.id"), read.required("verklaar.oidc.client.secret"),
            read.yes("verklaar.proxied"), read.yes("verklaar.demo"));
        if (!wrong.isEmpty()) {
            throw new WrongConfiguration(wrong);
        }
        return configuration;
    }

    /** Whether people reach this installation over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    @Override
    public String toString() {
        return "Configuration of " + publicUrl;
    }

    /** Why a start stops: the keys and what is wrong with each. */
    public static final class WrongConfiguration extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongConfiguration(List<String> wrong) {
            super("Wrong configuration: " + String.join("; ", wrong) + ".");
        }
    }

    private record Reading(Function<String, Optional<String>> values, List<String> wrong) {

        Optional<String> optional(String key) {
            return values.apply(key).map(String::strip).filter(value -> !value.isEmpty());
        }

        String required(String key) {
            return optional(key).orElseGet(() -> refuse(key, "is missing"));
        }

        String database(String key) {
            var value = required(key);
            return value.isEmpty() || value.matches("jdbc:mysql://[^/?#]+/[^/?#]+(\\?.*)?") ? value : refuse(key, "is not of the form jdbc:mysql://host:port/schema");
        }

        URI web(String key) {
            var value = required(key);
            try {
                var address = new URI(value);
                if (value.isEmpty() || address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                    return address;
                }
            } catch (URISyntaxException e) {
                // said below
            }
            return URI.create(refuse(key, "is not an http or https address"));
        }

        URI origin(String key) {
            var address = web(key);
            var bare = address.getRawPath() == null || address.getRawPath().isEmpty() || address.getRawPath().equals("/");
            if (!bare || address.getRawQuery() != null || address.getRawFragment() != null || address.getRawUserInfo() != null) {
                refuse(key, "has more than scheme, host and port");
            }
            return URI.create(address.toString().replaceFirst("/$", ""));
        }

        boolean yes(String key) {
            var value = optional(key).orElse("false");
            return List.of("true", "false").contains(value) ? Boolean.parseBoolean(value) : !refuse(key, "is neither true nor false").isEmpty();
        }

        private String refuse(String key, String why) {
            wrong.add(key + " (" + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_') + ") " + why);
            return "";
        }
    }
}
