package verklaar.assembling;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An ICU message, taken apart once and filled in many times: named arguments, {@code select} and {@code plural}. Safe for use by several
 * threads, which ICU's own formatter is not.
 */
final class Message {

    private final List<Node> nodes;

    private Message(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** @throws IllegalArgumentException when the pattern is no ICU message, or uses more of ICU than we do */
    static Message of(String pattern, Locale locale) {
        return new Compiler(new MessagePattern(pattern), PluralRules.forLocale(locale)).message();
    }

    /** The sentence; null when a value it needs is not there. */
    @Nullable String with(Function<String, @Nullable Object> values) {
        StringBuilder out = new StringBuilder();
        return write(nodes, out, values, "") ? out.toString() : null;
    }

    private static boolean write(List<Node> nodes, StringBuilder out, Function<String, @Nullable Object> values, String count) {
        for (Node node : nodes) {
            if (!node.write(out, values, count)) {
                return false;
            }
        }
        return true;
    }

    private interface Node {
        boolean write(StringBuilder out, Function<String, @Nullable Object> values, String count);
    }

    private static final class Compiler {

        private final MessagePattern pattern;
        private final PluralRules plurals;
        private int at;

        Compiler(MessagePattern pattern, PluralRules plurals) {
            this.pattern = pattern;
            this.plurals = plurals;
        }

        Message message() {
            return new Message(nodes());
        }

        /** From a message's start, which is the current part, to behind its end. */
        private List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            int text = pattern.getPart(at++).getLimit();
            while (true) {
                Part part = pattern.getPart(at);
                text(nodes, text, part.getIndex());
                switch (part.getType()) {
                    case MSG_LIMIT -> {
                        at++;
                        return List.copyOf(nodes);
                    }
                    case ARG_START -> nodes.add(argument(part.getArgType()));
                    case REPLACE_NUMBER -> {
                        nodes.add((out, values, count) -> {
                            out.append(count);
                            return true;
                        });
                        at++;
                    }
                    case INSERT_CHAR -> {
                        text(nodes, String.valueOf((char) part.getValue()));
                        at++;
                    }
                    default -> at++;
                }
                text = pattern.getPart(at - 1).getLimit();
            }
        }

        private void text(List<Node> nodes, int from, int to) {
            if (to > from) {
                text(nodes, pattern.getPatternString().substring(from, to));
            }
        }

        private static void text(List<Node> nodes, String text) {
            // a name such as "Example B.V." brings the full stop of its sentence along
            boolean stops = text.startsWith(".");
            nodes.add((out, values, count) -> {
                boolean stopped = stops && out.length() > 0 && out.charAt(out.length() - 1) == '.';
                out.append(text, stopped ? 1 : 0, text.length());
                return true;
            });
        }

        private Node argument(ArgType type) {
            at++;
            String name = pattern.getSubstring(pattern.getPart(at++));
            if (type == ArgType.NONE) {
                at++;
                return (out, values, count) -> {
                    Object value = values.apply(name);
                    out.append(value);
                    return value != null;
                };
            }
            if (type != ArgType.SELECT && type != ArgType.PLURAL) {
                throw new IllegalArgumentException("Only plain, select and plural arguments, not " + type + ": " + pattern.getPatternString());
            }
            Map<String, List<Node>> cases = new LinkedHashMap<>();
            while (pattern.getPartType(at) != Part.Type.ARG_LIMIT) {
                String selector = pattern.getSubstring(pattern.getPart(at++));
                if (pattern.getPartType(at) != Part.Type.MSG_START) {
                    at++;
                }
                cases.put(selector, nodes());
            }
            at++;
            return type == ArgType.SELECT ? select(name, cases) : plural(name, cases);
        }

        private static Node select(String name, Map<String, List<Node>> cases) {
            List<Node> other = cases.getOrDefault("other", List.of());
            return (out, values, count) -> {
                Object value = values.apply(name);
                return value != null && Message.write(cases.getOrDefault(value.toString(), other), out, values, count);
            };
        }

        private Node plural(String name, Map<String, List<Node>> cases) {
            List<Node> other = cases.getOrDefault("other", List.of());
            return (out, values, count) -> {
                if (!(values.apply(name) instanceof Number number)) {
                    return false;
                }
                List<Node> exact = cases.get("=" + number);
                List<Node> chosen = exact != null ? exact : cases.getOrDefault(plurals.select(number.doubleValue()), other);
                return Message.write(chosen, out, values, number.toString());
            };
        }
    }
}
