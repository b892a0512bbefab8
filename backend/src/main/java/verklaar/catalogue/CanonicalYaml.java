package verklaar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;

/**
 * Entries of the catalogue as YAML in its one canonical form: fields in the order of their record, what a reader would take anyway left
 * out, two spaces a level, lists of words on one line, one line a text, and quotes only around what YAML would read as something else.
 */
final class CanonicalYaml {

    private static final DumpSettings SETTINGS = DumpSettings.builder().setIndent(2).setIndicatorIndent(2).setIndentWithIndicator(true)
            .setWidth(Integer.MAX_VALUE).setSplitLines(false).setUseUnicodeEncoding(true).build();
    /** What a field means when it is not there. */
    private static final Map<String, String> ASSUMED = Map.of("status", "ACTIVE", "weight", "MATERIAL", "consentNeeded", "false",
            "extent", "ITEM", "certainty", "ALWAYS", "bound", "EXACT", "thirdPartyAccess", "UNANSWERED", "leavesDevice", "UNANSWERED",
            "technology", "COOKIE", "confirmed", "false");
    /** What older readers of YAML take for a truth value or nothing, or for a number, is put in quotes. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|~|[-+.]?[0-9][-0-9_.,:+eE]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern IN_A_LIST = Pattern.compile("[\\[\\]{},:#]");
    /** Most texts; whether others can do without quotes is asked of the emitter, which takes longer. */
    private static final Pattern PLAINLY_PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} ’.,;()/&+–-]*[\\p{L}\\p{N}’.,;()/])?");
    private static final Pattern BEGINS_LIKE_A_NUMBER = Pattern.compile("[-+]?[0-9].*");
    /** How the emitter writes a space that does not break. */
    private static final Pattern ESCAPED_SPACE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\_");

    private final Set<String> quoted;
    private final boolean numbers;

    /**
     * @param quoted the fields whose texts are always in quotes
     * @param numbers whether a text that only begins like a number is as well
     */
    private CanonicalYaml(Set<String> quoted, boolean numbers) {
        this.quoted = quoted;
        this.numbers = numbers;
    }

    /** A file of one entry. */
    static String entry(Object entry) {
        return new CanonicalYaml(Set.of(), false).write(Json.mapper().valueToTree(entry));
    }

    /**
     * A file of a list of entries, with an empty line between them.
     *
     * @param without a field that the file's name says
     * @param quoted the fields whose texts are always in quotes
     * @param remarks what authors have written above them
     */
    static String list(List<?> entries, String without, Set<String> quoted, Remarks remarks) {
        var yaml = new CanonicalYaml(quoted, true);
        return entries.stream().map(entry -> {
            var tree = (tools.jackson.databind.node.ObjectNode) Json.mapper().valueToTree(entry);
            tree.remove(without);
            return remarks.above(Remarks.identity(tree)) + item(yaml.write(tree));
        }).collect(Collectors.joining("\n", remarks.top(), ""));
    }

    private static String item(String entry) {
        return "- " + entry.strip().replace("\n", "\n  ") + "\n";
    }

    private String write(JsonNode tree) {
        var yaml = new Present(SETTINGS).emitToString(new Serialize(SETTINGS).serializeOne(node(tree, "", false)).iterator());
        return ESCAPED_SPACE.matcher(yaml).replaceAll("$1\u00A0");
    }

    private Node node(JsonNode tree, String field, boolean quotes) {
        if (tree.isObject()) {
            var always = quotes || quoted.contains(field);
            var parts = new ArrayList<NodeTuple>();
            tree.properties().stream().filter(part -> !part.getValue().asString("").equals(ASSUMED.get(part.getKey()))).forEach(part ->
                    parts.add(new NodeTuple(text(part.getKey(), false), node(part.getValue(), part.getKey(), always))));
            return new MappingNode(Tag.MAP, parts, FlowStyle.BLOCK);
        }
        if (tree.isArray()) {
            var line = tree.valueStream().allMatch(JsonNode::isValueNode) && !field.equals("dpvIri");
            var parts = tree.valueStream().map(part -> line ? inLine(part.asString()) : node(part, "", quotes)).toList();
            return new SequenceNode(Tag.SEQ, parts, line ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (tree.isString()) {
            return text(tree.stringValue(), quotes);
        }
        return new ScalarNode(tree.isBoolean() ? Tag.BOOL : Tag.INT, tree.asString(), ScalarStyle.PLAIN);
    }

    private Node inLine(String words) {
        return text(words, IN_A_LIST.matcher(words).find());
    }

    private Node text(String words, boolean quotes) {
        var like = numbers ? BEGINS_LIKE_A_NUMBER : SOMETHING_ELSE;
        var plain = !quotes && !SOMETHING_ELSE.matcher(words).matches() && !like.matcher(words).matches() && staysPlain(words)
                || !numbers && DATE.matcher(words).matches();
        return new ScalarNode(Tag.STR, words, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    private static boolean staysPlain(String words) {
        return PLAINLY_PLAIN.matcher(words).matches() || new Dump(SETTINGS).dumpToString(words).equals(words + "\n");
    }
}
