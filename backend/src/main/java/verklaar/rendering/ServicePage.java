package verklaar.rendering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue knows of one service, laid out for {@code service.jte}.
 *
 * @param catalogue address of the list of all services
 * @param kind of service it is
 * @param description what it is; null when nobody has said
 * @param notice what became of it; null while it is there
 * @param firms behind it
 * @param since the day on which the catalogue first had it
 * @param changed the day on which anything of it last changed
 */
public record ServicePage(Frame frame, String name, String catalogue, String kind, @Nullable Markup description, @Nullable Link notice,
        List<String> otherNames, List<Facts> firms, List<Use> uses, List<Source> sources, LocalDate since, LocalDate changed) {

    public ServicePage {
        otherNames = List.copyOf(otherNames);
        firms = List.copyOf(firms);
        uses = List.copyOf(uses);
        sources = List.copyOf(sources);
    }

    /** What is known of a firm. */
    public record Facts(String name, List<Line> lines) {
        public Facts {
            lines = List.copyOf(lines);
        }
    }

    /** Something known, under its heading. */
    public record Line(String heading, Markup text) {
    }

    /**
     * A use of the service.
     *
     * @param anchor id of its section
     * @param consentNeeded whether consent is usually needed
     * @param cookies tables of them; empty when none are known
     * @param questions what only the one who uses it knows
     * @param changeNote what its newest version changed; null in the first
     */
    public record Use(String anchor, Markup name, List<Line> lines, boolean consentNeeded, List<ArticleView.Table> cookies,
            List<Markup> questions, int version, @Nullable Markup changeNote) {
        public Use {
            lines = List.copyOf(lines);
            cookies = List.copyOf(cookies);
            questions = List.copyOf(questions);
        }
    }

    /**
     * Where facts come from.
     *
     * @param about what it vouches for, in one or more places
     * @param source in a few words, as a link where it can be read
     * @param lang of these words, when they are not in the page's language; null when they are
     * @param confidence how sure we are, in a word
     */
    public record Source(List<String> about, Link source, @Nullable String lang, LocalDate checkedOn, String confidence) {
        public Source {
            about = List.copyOf(about);
        }

    }

    /** Words that lead somewhere; the address is null when they do not. */
    public record Link(String words, @Nullable String address) {
    }
}
