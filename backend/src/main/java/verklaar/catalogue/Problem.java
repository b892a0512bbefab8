package verklaar.catalogue;

/**
 * Why a file of the catalogue, or a part of it, is refused.
 *
 * @param file its path within the catalogue's folder: {@code services/moneybird.yaml}
 * @param line counted from 1
 * @param reason what is wrong there, for the person who wrote the file
 */
public record Problem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
