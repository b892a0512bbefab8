package verklaar.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;

/**
 * Finds the place of a finding in the JSON document it is about. Findings name elements by key, JSON pointers (RFC 6901) by position, which
 * holds for this one document only.
 */
public final class Pointers {

    private final JsonNode draft;
    private final String draftAt;
    private final @Nullable String organisationsAt;

    private Pointers(JsonNode draft, String draftAt, @Nullable String organisationsAt) {
        this.draft = draft;
        this.draftAt = draftAt;
        this.organisationsAt = organisationsAt;
    }

    /** Into a draft alone; what is wrong with an organisation is shown where the draft names it. */
    public static Pointers intoDraft(JsonNode draft) {
        return new Pointers(draft, "", null);
    }

    /** Into a statement document, which holds a draft and its organisations. */
    public static Pointers intoStatement(JsonNode document) {
        return new Pointers(document.path("statement"), "/statement", "/organisations");
    }

    /** The pointer to what the path leads to, or to the nearest thing around it that is there. */
    public String of(String path) {
        List<String> steps = List.of(path.split("/"));
        if (steps.get(0).equals("organisations")) {
            int place = steps.size() == 1 ? -1 : organisation(steps.get(1));
            return place < 0 ? draftAt + walked(List.of("head", "organisations"))
                    : organisationsAt == null ? draftAt + "/head/organisations/" + place : organisationsAt + "/" + place;
        }
        return draftAt + walked(steps);
    }

    /** The place of an organisation, which is named by its id or, where the draft names none, counted from 1. */
    private int organisation(String name) {
        JsonNode parties = draft.path("head").path("organisations");
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).path("organisation").asString("").equals(name)) {
                return i;
            }
        }
        return organisationsAt != null && name.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(name) - 1 : -1;
    }

    private String walked(List<String> steps) {
        StringBuilder pointer = new StringBuilder();
        JsonNode here = draft;
        for (String step : steps) {
            String next = here.isArray() ? position(here, step) : step;
            JsonNode there = next == null ? null : here.isArray() ? here.get(Integer.parseInt(next)) : here.get(next);
            if (there == null) {
                break;
            }
            pointer.append(Json.step(next));
            here = there;
        }
        return pointer.toString();
    }

    private static @Nullable String position(JsonNode list, String key) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("key").asString("").equals(key)) {
                return String.valueOf(i);
            }
        }
        return null;
    }
}
