package verklaar.ui.publishing;

import java.net.URI;
import verklaar.publishing.Slug;

/** Where readers find a statement, from the configured public address and never from a request. */
public final class PublicAddresses {

    private final URI home;

    public PublicAddresses(URI home) {
        this.home = home;
    }

    /** The current version, in the reader's language. */
    public String current(Slug slug) {
        return home + "/s/" + slug.value();
    }

    /** One version, for ever, in one language. */
    public String version(Slug slug, int number, String language) {
        return current(slug) + "/versions/" + number + "/" + language;
    }

    /** What stands before a slug. */
    public String beforeSlug() {
        return home + "/s/";
    }

    /** A link to the current version that can be pasted into any page. */
    public String snippet(Slug slug, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<a href=\"" + current(slug) + "\">" + escaped + "</a>";
    }
}
