package verklaar.publishing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;

/**
 * JSON in the one form that equal content has (RFC 8785): names in the order of their UTF-16 code units, no white space, the shortest
 * escapes. Numbers are whole ones here; others are refused rather than written in a form that might differ.
 */
final class CanonicalJson {

    private CanonicalJson() {
    }

    static String of(Object value) {
        StringBuilder out = new StringBuilder(32_768);
        write(Json.mapper().valueToTree(value), out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            object(node, out);
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode element : node) {
                out.append(before);
                write(element, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (node.isString()) {
            string(node.stringValue(), out);
        } else if (node.isBoolean() || node.isNull()) {
            out.append(node);
        } else if (node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= 1L << 53) {
            out.append(node.longValue());
        } else {
            throw new IllegalArgumentException("No canonical form for " + node.getNodeType());
        }
    }

    private static void object(JsonNode node, StringBuilder out) {
        List<String> names = new ArrayList<>(node.propertyNames());
        names.sort(null);
        char before = '{';
        for (String name : names) {
            out.append(before);
            string(name, out);
            out.append(':');
            write(node.get(name), out);
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
