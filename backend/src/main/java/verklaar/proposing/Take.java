package verklaar.proposing;

/** What becomes of a field when a proposal is accepted. */
public enum Take {
    /** The catalogue's new value; an own one is dropped. */
    NEW,
    /** The tenant's own value stays. */
    MINE,
    /** The catalogue's old value, from now on as the tenant's own. */
    OLD
}
