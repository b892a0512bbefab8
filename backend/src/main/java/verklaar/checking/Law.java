package verklaar.checking;

import verklaar.privacy.WebAddress;

/** The laws and guidelines that rules cite, each with a link to its text. */
public final class Law {

    private Law() {
    }

    /** Regulation (EU) 2016/679, by article: {@code 13(1)(a)}. */
    public static Source gdpr(String article) {
        return new Source("GDPR Art. " + article, link("https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_" + number(article)));
    }

    /** Directive 2002/58/EC on privacy and electronic communications. */
    public static Source eprivacy(String article) {
        return new Source("ePrivacy Directive Art. " + article, link("https://eur-lex.europa.eu/eli/dir/2002/58/oj"));
    }

    /** Guidelines on transparency, WP260 rev.01, endorsed by the European Data Protection Board. */
    public static Source transparency() {
        return new Source("WP260 rev.01", link("https://ec.europa.eu/newsroom/article29/items/622227"));
    }

    /** The German Bundesdatenschutzgesetz, by paragraph. */
    public static Source bdsg(String paragraph) {
        return new Source("BDSG § " + paragraph, link("https://www.gesetze-im-internet.de/bdsg_2018/__" + number(paragraph) + ".html"));
    }

    /** Directive (EU) 2019/882, the European Accessibility Act, with the standard EN 301 549 that tells how. */
    public static Source accessibilityAct() {
        return new Source("European Accessibility Act, EN 301 549", link("https://eur-lex.europa.eu/eli/dir/2019/882/oj"));
    }

    private static String number(String article) {
        int end = 0;
        while (end < article.length() && Character.isDigit(article.charAt(end))) {
            end++;
        }
        return article.substring(0, end);
    }

    private static WebAddress link(String address) {
        return new WebAddress(address);
    }
}
