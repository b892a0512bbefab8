package verklaar.assembling;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** What a reader sees of CommonMark. */
final class Rendered {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

    private Rendered() {
    }

    static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown));
    }
}
