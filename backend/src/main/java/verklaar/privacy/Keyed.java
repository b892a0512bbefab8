package verklaar.privacy;

/** An element of a list that is known by its key. */
public interface Keyed {
    Key key();
}
