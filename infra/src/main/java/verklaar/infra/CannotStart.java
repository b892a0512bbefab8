package verklaar.infra;

/** A reason not to start, worded for the person at the terminal: what is wrong, and what to do about it. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why, in one or two plain sentences. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** Says why, and keeps what the machine said. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
