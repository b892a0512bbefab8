package verklaar.checking;

/**
 * Something a rule looks at, and where it stands.
 *
 * @param path keys that lead to it from the draft's root, joined by slashes: {@code sharings/s3-files}
 */
public record At<T>(String path, T value) {
}
