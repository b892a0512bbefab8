package verklaar.ui.shell;

import verklaar.tenant.PersonId;

/**
 * Who is signed in.
 *
 * @param name as the identity provider gives it, to greet by
 */
public record Person(PersonId id, String name) {
}
