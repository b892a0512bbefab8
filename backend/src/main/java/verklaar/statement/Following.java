package verklaar.statement;

import verklaar.privacy.Key;

/**
 * A statement that follows a use of a service that only its tenant has.
 *
 * @param use key of the preset
 * @param name of the statement
 */
public record Following(Key use, StatementId statement, String name) {
}
