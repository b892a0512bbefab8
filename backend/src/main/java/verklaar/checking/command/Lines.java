package verklaar.checking.command;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import verklaar.shared.Json;

/** On which line of a JSON file each of its values begins. */
final class Lines {

    private final Map<String, Integer> byPointer = new HashMap<>();

    /** @param json that can be read */
    Lines(byte[] json) {
        try (JsonParser parser = Json.mapper().createParser(new String(json, StandardCharsets.UTF_8))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = token.isStructStart() ? parser.streamReadContext().getParent().pathAsPointer().toString()
                            : parser.streamReadContext().pathAsPointer().toString();
                    byPointer.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                }
            }
        }
    }

    /** Counted from 1. */
    int of(String pointer) {
        return byPointer.getOrDefault(pointer, 1);
    }
}
