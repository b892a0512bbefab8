package verklaar.privacy;

/** An answer to a question the statement cannot answer by itself; nobody has to know at once. */
public enum Answer {
    YES, NO, UNANSWERED;

    /** Absent means that nobody has answered yet. */
    public static Answer orUnanswered(@org.jspecify.annotations.Nullable Answer answer) {
        return answer == null ? UNANSWERED : answer;
    }
}
