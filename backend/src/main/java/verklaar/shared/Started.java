package verklaar.shared;

/**
 * The application has started: the schema is up to date, transactions and the database are there, and no request has been answered yet.
 * Whoever has work to do then observes this, in the order of its {@code @Priority}; what fails stops the start.
 */
public record Started() {
}
