package verklaar.tenant;

/** What a member may do, from little to much. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Reads and remarks. */
    REVIEWER,
    /** Changes and publishes. */
    EDITOR,
    /** Also decides who belongs, makes tokens, and closes the tenant. */
    OWNER;

    /** Whether this role may do what the other may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
