package verklaar.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The pages' structure: the templates of {@code src/main/jte}, compiled by the build. */
final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "verklaar.rendering.jte");

    private Templates() {
    }

    static String render(String template, Object view) {
        StringOutput output = new StringOutput(32_768);
        ENGINE.render(template, view, output);
        return output.toString();
    }
}
