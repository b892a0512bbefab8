package verklaar.ui.shell;

import verklaar.tenant.PersonId;

/**
 * Who is signed in.
 *
 * @param name as the identity provider gives it, to greet by
 * @param curator whether the identity provider says that he or she keeps the shared catalogue
 */
public record Person(PersonId id, String name, boolean curator) {
}
