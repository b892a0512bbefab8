import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;

/** Downloads a file and keeps it only if its SHA-512 is the expected one: {@code java Fetch.java ADDRESS SHA512-IN-BASE64 FILE}. */
class Fetch {

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[2]);
        var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        var answer = client.send(HttpRequest.newBuilder(URI.create(arguments[0])).build(), BodyHandlers.ofFile(target));
        var digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(target)));
        if (answer.statusCode() != 200 || !digest.equals(arguments[1])) {
            Files.delete(target);
            System.err.println(arguments[0] + (answer.statusCode() == 200 ? " is not the file it was" : " answers " + answer.statusCode()));
            System.exit(1);
        }
    }
}
