package verklaar.checking;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import verklaar.assembling.Facts;
import verklaar.assembling.StatementDocument;
import verklaar.shared.Json;
import verklaar.shared.Sha256;
import verklaar.statement.Head;

/**
 * What a finding is about: the innermost element with a key on its path, a sharing with all its prefilled values; where the path has no
 * such element, the part of the draft it leads to, which may be missing.
 */
final class Offender {

    private static final String NOTHING = "";

    private final StatementDocument document;
    private @Nullable JsonNode draft;

    Offender(StatementDocument document) {
        this.document = document;
    }

    /**
     * SHA-256 of it and of what is said about it there, which is another one as soon as either is.
     *
     * @param alike all findings of one id
     */
    byte[] hash(List<Finding> alike) {
        return Sha256.of(written(List.of(alike.get(0).path().split("/"))) + json(alike.stream().map(Finding::keptArguments).toList())).bytes();
    }

    private String written(List<String> path) {
        Facts facts = document.facts();
        return switch (path.get(0)) {
            case "sharings" -> path.size() == 1 ? innermost(path) : facts.sharings().stream()
                    .filter(sharing -> sharing.key().value().equals(path.get(1))).findFirst().map(Offender::json).orElse(NOTHING);
            case "organisations" -> organisation(facts, path.size() == 1 ? "" : path.get(1));
            default -> innermost(path);
        };
    }

    /** One by its id; all of them where the path tells none. */
    private static String organisation(Facts facts, String id) {
        List<Head.Party> parties = facts.draft().head().organisations();
        return IntStream.range(0, Math.min(parties.size(), facts.organisations().size()))
                .filter(i -> parties.get(i).organisation().toString().equals(id)).mapToObj(i -> json(facts.organisations().get(i))).findFirst()
                .orElseGet(() -> json(facts.organisations()));
    }

    private String innermost(List<String> path) {
        if (draft == null) {
            draft = Json.mapper().valueToTree(document.facts().draft());
        }
        JsonNode here = draft;
        JsonNode keyed = null;
        for (String step : path) {
            here = here == null ? null : here.isArray() ? element(here, step) : here.get(step);
            keyed = here != null && here.path("key").isString() ? here : keyed;
        }
        return keyed != null ? keyed.toString() : here == null ? NOTHING : here.toString();
    }

    private static @Nullable JsonNode element(JsonNode list, String key) {
        return list.values().stream().filter(element -> element.path("key").asString("").equals(key)).findFirst().orElse(null);
    }

    private static String json(Object value) {
        return Json.mapper().writeValueAsString(value);
    }
}
