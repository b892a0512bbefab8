package verklaar.proposing;

/** What has become of a proposal. */
public enum ProposalState {
    /** Somebody should look at it. */
    OPEN,
    /** The draft follows the new version. */
    ACCEPTED,
    /** The draft stays as it is. */
    DECLINED,
    /** A later one stands in its place. */
    SUPERSEDED,
    /** The catalogue took the change back. */
    WITHDRAWN
}
