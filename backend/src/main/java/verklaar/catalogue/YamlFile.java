package verklaar.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Violation;

/**
 * One YAML 1.2 document as a JSON tree that knows on which line each part stands. Read as strictly as JSON: no anchors, no tags, no
 * empty values, no key twice, valid UTF-8, at most 40 levels and a million characters.
 */
final class YamlFile {

    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode tree;

    private YamlFile(String name) {
        this.name = name;
        this.tree = NODES.objectNode();
    }

    /** The file of an entry that is known already; everything in it stands on line 1. */
    static YamlFile unread(String name) {
        return new YamlFile(name);
    }

    private YamlFile(String name, byte[] bytes) throws BadFile {
        this.name = name;
        var settings = LoadSettings.builder().setLabel(name).setCodePointLimit(MAX_CHARACTERS).build();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.length() > MAX_CHARACTERS) {
                throw new BadFile(new Problem(name, 1, "The file has more than " + MAX_CHARACTERS + " characters"));
            }
            refuseAnchorsAndDepth(text, settings);
            var root = new Compose(settings).composeString(text);
            this.tree = root.isPresent() ? node(root.get(), "") : refuse(1, "The file is empty");
        } catch (CharacterCodingException broken) {
            throw new BadFile(new Problem(name, 1, "The file is not valid UTF-8"));
        } catch (MarkedYamlEngineException unreadable) {
            throw new BadFile(new Problem(name, unreadable.getProblemMark().map(YamlFile::line).orElse(1), unreadable.getProblem()));
        } catch (YamlEngineException unreadable) {
            throw new BadFile(new Problem(name, 1, String.valueOf(unreadable.getMessage())));
        }
    }

    /** @param name the file's path, for messages */
    static YamlFile read(String name, byte[] bytes) throws BadFile {
        return new YamlFile(name, bytes);
    }

    String name() {
        return name;
    }

    JsonNode tree() {
        return tree;
    }

    /** A problem with the part of the file that a JSON pointer names. */
    Problem problem(String pointer, String reason) {
        return new Problem(name, line(pointer), reason);
    }

    /** The line of the part that a JSON pointer names, or of the nearest part around it. */
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
    }

    /** The part of the file under a JSON pointer as a record. */
    <T> T bind(JsonNode part, String pointer, Class<T> type) throws BadFile {
        try {
            return Json.bind(part, type);
        } catch (InvalidDocument refused) {
            var violation = refused.violations().stream().findFirst().orElse(new Violation("", refused.detail()));
            throw new BadFile(problem(pointer + violation.pointer(), violation.pointer() + ": " + violation.message()));
        }
    }

    private void refuseAnchorsAndDepth(String text, LoadSettings settings) throws BadFile {
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw new BadFile(new Problem(name, line(event), "Anchors and aliases are not allowed"));
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw new BadFile(new Problem(name, line(event), "Nested too deeply"));
            }
        }
    }

    private JsonNode node(Node node, String pointer) throws BadFile {
        lines.putIfAbsent(pointer, line(node));
        if (node instanceof MappingNode map) {
            return object(map, pointer);
        }
        if (node instanceof SequenceNode list) {
            var array = NODES.arrayNode();
            for (var element : list.getValue()) {
                array.add(node(element, pointer + "/" + array.size()));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode map, String pointer) throws BadFile {
        var object = NODES.objectNode();
        for (NodeTuple tuple : map.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                return refuse(line(tuple.getKeyNode()), "A key must be a word");
            }
            var key = keyNode.getValue();
            if (object.has(key)) {
                return refuse(line(keyNode), "The key " + key + " occurs twice");
            }
            var inside = pointer + Json.step(key);
            lines.put(inside, line(keyNode));
            object.set(key, node(tuple.getValueNode(), inside));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode node) throws BadFile {
        var value = node.getValue();
        if (node.getTag().equals(Tag.STR)) {
            return NODES.stringNode(value);
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(value));
        }
        if (node.getTag().equals(Tag.NULL)) {
            return refuse(line(node), "An empty value: leave the key out instead");
        }
        try {
            if (node.getTag().equals(Tag.INT)) {
                return NODES.numberNode(Long.parseLong(value));
            }
        } catch (NumberFormatException tooLarge) {
            return refuse(line(node), "Too large a number: " + value);
        }
        return refuse(line(node), "Neither a text nor a whole number nor true or false: " + value + "; put a text in quotes");
    }

    private JsonNode refuse(int line, String reason) throws BadFile {
        throw new BadFile(new Problem(name, line, reason));
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlFile::line).orElse(1);
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlFile::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
