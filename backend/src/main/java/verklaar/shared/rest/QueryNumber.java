package verklaar.shared.rest;

import org.jspecify.annotations.Nullable;

/** Reads numbers in the query of an address; JAX-RS itself would say that the address does not exist. */
public final class QueryNumber {

    private QueryNumber() {
    }

    /**
     * The number, or another one when the parameter is not there.
     *
     * @param name of the parameter
     * @throws RequestRefused.BadParameter when it is no whole number
     */
    public static int of(String name, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw new RequestRefused.BadParameter(name, "a whole number");
        }
    }
}
