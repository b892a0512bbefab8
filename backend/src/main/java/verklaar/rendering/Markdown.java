package verklaar.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The subset of CommonMark that texts may use, as HTML. Three walls stand behind one another: HTML in a text is shown, not meant;
 * only links to http, https, mailto, tel and places on the page stay links, and images become their words; and what comes out passes
 * an allow-list of elements. Words without any markup, which most are, are only escaped.
 */
final class Markdown {

    private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(20).build();
    private static final Parser BLOCK = Parser.builder().extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(30).maxInlineNesting(20).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .extensions(List.of(TablesExtension.create())).urlSanitizer(new AllowedLinks()).softbreak("\n")
            .attributeProviderFactory(context -> new TableCells()).build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "a",
                    "h3", "h4", "h5", "table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href").onElements("a")
            .allowAttributes("start").matching(Pattern.compile("[0-9]{1,9}")).onElements("ol")
            .allowAttributes("scope").matching(true, "col").onElements("th")
            .allowAttributes("data-label").onElements("td")
            .toFactory();
    /** The same sentences come back in every preview and in many statements; what they become depends on nothing else. */
    private static final Cache<Source, String> RENDERED = Caffeine.newBuilder().maximumWeight(8_000_000)
            .weigher((Source source, String html) -> source.text().length() + html.length()).executor(Runnable::run).build();
    private static final Pattern LEADING_MARKUP = Pattern.compile("[#+=~|>\\s-].*|[0-9].*", Pattern.DOTALL);

    private Markdown() {
    }

    /** A sentence or a cell: what it holds, without a paragraph around it. */
    static String inline(String text) {
        return isPlain(text) ? escaped(text) : RENDERED.get(new Source(text, 0), source -> renderedInline(text));
    }

    private static String renderedInline(String text) {
        Node document = INLINE.parse(text);
        LinkRules.apply(document);
        String html = ALLOWED.sanitize(RENDERER.render(document)).strip();
        String inner = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0
                ? html.substring(3, html.length() - 4) : html;
        // a text that is nothing but a definition of a link would vanish
        return inner.isEmpty() ? escaped(text) : inner;
    }

    /**
     * Whole paragraphs.
     *
     * @param under level of the heading they stand under; their own headings of level 3 and 4 come below it
     * @param sections finds the heading a cross-reference names
     */
    static String block(String text, int under, Function<String, Optional<Anchor>> sections) {
        if (isPlain(text) && text.indexOf('\n') < 0 && !LEADING_MARKUP.matcher(text).matches()) {
            return "<p>" + escaped(text) + "</p>";
        }
        return text.contains("{section:") ? renderedBlock(text, under, sections)
                : RENDERED.get(new Source(text, under), source -> renderedBlock(text, under, sections));
    }

    private static String renderedBlock(String text, int under, Function<String, Optional<Anchor>> sections) {
        Node document = BLOCK.parse(text);
        CrossReferences.apply(document, sections);
        LinkRules.apply(document);
        shiftHeadings(document, under);
        return ALLOWED.sanitize(RENDERER.render(document)).strip();
    }

    /** Escaped for text and for attribute values in double quotes. */
    static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&#34;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (entity != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '`', '*', '_', '[', ']', '<', '&', '!', '{', '|' -> {
                    return false;
                }
                default -> { }
            }
        }
        return true;
    }

    private static void shiftHeadings(Node parent, int under) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading.setLevel(under + (heading.getLevel() <= 3 ? 1 : 2));
            }
            shiftHeadings(node, under);
        }
    }

    /** A text and the level of the heading it stands under; 0 for a sentence. */
    private record Source(String text, int under) {
    }

    /**
     * A place on the page that a text can point to.
     *
     * @param id of its element
     * @param title what it is called there
     */
    record Anchor(String id, String title) {
    }

    /** Images become the words that describe them, and links that may not be links become their words. */
    private static final class LinkRules {

        static void apply(Node parent) {
            for (Node node = parent.getFirstChild(); node != null;) {
                Node next = node.getNext();
                apply(node);
                if (node instanceof Image || (node instanceof Link link && !AllowedLinks.allows(link.getDestination()))) {
                    unwrap(node);
                }
                node = next;
            }
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }

    /** The second wall for links, inside the renderer. */
    private static final class AllowedLinks implements org.commonmark.renderer.html.UrlSanitizer {

        private static final Pattern SHAPE = Pattern.compile("(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}\\\\]++|#[A-Za-z0-9_.-]++",
                Pattern.CASE_INSENSITIVE);

        static boolean allows(String url) {
            return SHAPE.matcher(url).matches();
        }

        @Override
        public String sanitizeLinkUrl(String url) {
            return allows(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Cells of a tenant's own table say which column they are in, as ours do. */
    private static final class TableCells implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            attributes.remove("align");
            if (node instanceof TableCell cell) {
                if (cell.isHeader()) {
                    attributes.put("scope", "col");
                } else {
                    attributes.put("data-label", label(cell));
                }
            }
        }

        private static String label(TableCell cell) {
            int column = 0;
            for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
                column++;
            }
            Node head = cell.getParent().getParent().getParent().getFirstChild().getFirstChild().getFirstChild();
            for (int i = 0; i < column && head != null; i++) {
                head = head.getNext();
            }
            return head == null ? "" : PlainWords.of(head);
        }
    }
}
