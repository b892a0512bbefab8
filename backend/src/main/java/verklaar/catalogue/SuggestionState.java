package verklaar.catalogue;

/** What became of a suggestion. */
public enum SuggestionState {
    /** Nobody has answered yet. */
    OPEN,
    /** A curator works it into the catalogue. */
    ACCEPTED,
    /** The catalogue stays as it is, and the answer says why. */
    DECLINED
}
