package verklaar.statement;

/**
 * A document to be edited, with what must be named when it is saved.
 *
 * @param lockVersion the version it was read in; rises with every change
 */
public record Edited<T>(T value, long lockVersion) {
}
