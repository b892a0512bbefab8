package verklaar.shared;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One wrong place in a request.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the request's document; empty for the document as a whole
 * @param message what is wrong there and what would be right, for a person
 */
public record Violation(@JsonInclude String pointer, String message) {
}
