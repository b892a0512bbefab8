package verklaar.tenant;

/**
 * A person who signs in, as the identity provider knows him or her.
 *
 * @param issuer of the account (OpenID Connect {@code iss})
 * @param subject within it ({@code sub})
 */
public record PersonId(String issuer, String subject) {
}
