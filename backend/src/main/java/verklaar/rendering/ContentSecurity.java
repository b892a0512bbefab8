package verklaar.rendering;

/** What a browser may do with our pages (Content Security Policy, level 3): show them with our style sheet, and nothing else. */
public final class ContentSecurity {

    private static final String STYLED = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; ";
    private static final String NOTHING_ELSE = STYLED + "form-action 'none'; ";

    /** For public pages, which any site may embed. */
    public static final String PUBLIC = NOTHING_ELSE + "frame-ancestors *";

    /** For the pages of the catalogue, where people search. */
    public static final String SEARCHED = STYLED + "form-action 'self'; frame-ancestors 'none'";

    /** For the preview, which only the builder embeds. */
    public static final String PREVIEW = NOTHING_ELSE + "frame-ancestors 'self'";

    private ContentSecurity() {
    }
}
