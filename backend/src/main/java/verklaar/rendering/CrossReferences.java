package verklaar.rendering;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import verklaar.rendering.Markdown.Anchor;

/** Turns {@code {section:key}} in a text into a link to that section, in its own words; a section that is not there stays as its key. */
final class CrossReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\{section:([a-z0-9-]{1,80})}");

    private CrossReferences() {
    }

    static void apply(Node parent, Function<String, Optional<Anchor>> sections) {
        for (Node node = parent.getFirstChild(); node != null;) {
            Node next = node.getNext();
            if (node instanceof Text text && text.getLiteral().contains("{section:")) {
                replace(text, sections);
            } else {
                apply(node, sections);
            }
            node = next;
        }
    }

    private static void replace(Text text, Function<String, Optional<Anchor>> sections) {
        String literal = text.getLiteral();
        Matcher reference = REFERENCE.matcher(literal);
        int done = 0;
        while (reference.find()) {
            text.insertBefore(new Text(literal.substring(done, reference.start())));
            text.insertBefore(node(reference.group(1), sections));
            done = reference.end();
        }
        text.insertBefore(new Text(literal.substring(done)));
        text.unlink();
    }

    private static Node node(String key, Function<String, Optional<Anchor>> sections) {
        Optional<Anchor> anchor = sections.apply(key);
        if (anchor.isEmpty()) {
            return new Text(key);
        }
        Link link = new Link("#" + anchor.get().id(), null);
        link.appendChild(new Text(anchor.get().title()));
        return link;
    }
}
