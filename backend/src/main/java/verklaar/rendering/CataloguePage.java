package verklaar.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the catalogue: the search, the kinds of services, and what was found. All addresses are relative to the site.
 *
 * @param words as somebody typed them
 * @param category key of the one kind of service that is shown; null for all
 * @param language that somebody chose in the address, and the links keep; null when it was negotiated
 * @param kinds of services there are, that of all of them first
 * @param total how many services fit
 * @param next address of the page that follows; null on the last
 * @param first address of the first page; null when it is this one
 */
public record CataloguePage(Frame frame, String words, @Nullable String category, @Nullable String language, List<Kind> kinds, int total,
        List<Card> cards, @Nullable String next, @Nullable String first) {

    public CataloguePage {
        kinds = List.copyOf(kinds);
        cards = List.copyOf(cards);
    }

    /**
     * A kind of service.
     *
     * @param services how many there are of it; 0 for that of all of them
     * @param current whether it is the one that is shown
     */
    public record Kind(String label, String address, int services, boolean current) {
    }

    /**
     * A service in short.
     *
     * @param firm behind it, with its country; null when there is none
     * @param kind of service it is
     * @param data what is typically shared with it; empty when that is not known
     */
    public record Card(String name, String address, @Nullable String firm, String kind, String data) {
    }
}
