package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import verklaar.checking.Patches.Operation;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;
import verklaar.statement.Draft;
import verklaar.statement.Rights;

/** What programs are told of a repair makes the same of their document as one click makes of the draft. */
class PatchesTest {

    static Stream<Named<Rule>> repairingRules() {
        return RuleSet.rules().stream().filter(rule -> repairs(rule, example(rule)).findAny().isPresent()).map(rule -> Named.of(rule.id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repairingRules")
    void makesOfTheDocumentWhatTheClickMakesOfTheDraft(Rule rule) {
        Draft draft = example(rule).draft();
        JsonNode document = Json.mapper().valueToTree(draft);

        repairs(rule, example(rule)).flatMap(repair -> repair.options().stream()).forEach(option -> {
            List<Operation> patch = Patches.ofDraft(draft, document).of(option.change());
            assertThat(patch.isEmpty()).as(option.key()).isEqualTo(option.change().apply(draft).equals(draft));
            assertThat(Json.bind(patched(document, patch), Draft.class)).as(option.key() + " " + patch).isEqualTo(option.change().apply(draft));
        });
    }

    @Test
    void addsWhatTheDocumentLeavesOut() {
        JsonNode document = Json.tree("""
                {"statement": {"formatVersion": 1, "head": {}, "wording": {"sourceLocale": "nl", "locales": ["nl"], "edition": 1}}}
                """.getBytes(StandardCharsets.UTF_8));
        Draft draft = Json.bind(document.get("statement"), Draft.class);
        Repair repair = Repairs.adding(Rights.Right.ACCESS);

        List<Operation> patch = Patches.ofStatement(draft, document).of(repair.options().get(0).change());

        assertThat(patch).extracting(Operation::path).containsExactly("/statement/rights");
        assertThat(Json.bind(patched(document, patch).get("statement"), Draft.class)).isEqualTo(repair.options().get(0).change().apply(draft));
    }

    @Test
    void changesOnlyTheRowItIsAbout() {
        Draft draft = Sample.complete().activity("newsletter", a -> a.withBases(List.of())).draft();
        Repair repair = Repairs.choosingBasis(SampleSubject.of(Sample.complete()), draft.activities().get(1));

        List<Operation> patch = Patches.ofDraft(draft, Json.mapper().valueToTree(draft)).of(repair.options().get(0).change());

        assertThat(patch).extracting(operation -> operation.op() + " " + operation.path()).containsExactly("ADD /activities/1/bases");
    }

    @Test
    void tellsOnlySoManyChangesInOneAnswer() {
        Draft draft = Sample.complete().draft();
        Patches patches = Patches.ofDraft(draft, Json.mapper().valueToTree(draft));
        for (int i = 0; i < Patches.MOST; i++) {
            assertThat(patches.of(d -> d.withChildren(null))).isNotEmpty();
        }

        assertThat(patches.of(d -> d.withChildren(null))).isEmpty();
    }

    @Test
    void tellsNothingOfAChangeThatCannotBe() {
        Draft draft = Sample.complete().draft();

        assertThat(Patches.ofDraft(draft, Json.mapper().valueToTree(draft)).of(d -> d.withFormatVersion(0))).isEmpty();
    }

    @Test
    void standsWithItsFindingInTheAnswer() {
        Sample sample = Sample.complete().activity("newsletter", a -> a.withBases(List.of()));
        JsonNode document = Json.mapper().valueToTree(sample.draft());
        Review review = Review.of(RuleSet.check(SampleSubject.of(sample), Set.of()));

        FindingList list = FindingList.of(review, FindingTexts.in(LanguageTag.EN), Pointers.intoDraft(document)::of,
                Patches.ofDraft(sample.draft(), document)::of, finding -> finding.rule().equals("GDPR-13-1-C-BASIS"));

        FindingList.Way first = list.items().get(0).repair().options().get(0);
        assertThat(first.key()).isEqualTo("consent");
        assertThat(Json.tree(Json.write(first)).at("/patch/0/op").stringValue()).isEqualTo("add");
    }

    private static Sample example(Rule rule) {
        return rule.fires().apply(Sample.complete());
    }

    private static Stream<Repair> repairs(Rule rule, Sample example) {
        return rule.look().at(SampleSubject.of(example)).findings().stream().flatMap(finding -> Stream.ofNullable(finding.repair()));
    }

    /** As a client would: RFC 6902, as far as patches of ours go. */
    private static JsonNode patched(JsonNode document, List<Operation> patch) {
        JsonNode copy = document.deepCopy();
        for (Operation operation : patch) {
            int slash = operation.path().lastIndexOf('/');
            JsonNode parent = copy.at(operation.path().substring(0, slash));
            String name = operation.path().substring(slash + 1).replace("~1", "/").replace("~0", "~");
            if (parent instanceof ObjectNode object) {
                assertThat(object.has(name)).as(operation.toString()).isEqualTo(operation.op() != Operation.Kind.ADD);
                if (operation.op() == Operation.Kind.REMOVE) {
                    object.remove(name);
                } else {
                    object.set(name, operation.value());
                }
            } else {
                applied((ArrayNode) parent, name, operation);
            }
        }
        return copy;
    }

    private static void applied(ArrayNode list, String place, Operation operation) {
        switch (operation.op()) {
            case ADD -> {
                assertThat(place).isEqualTo("-");
                list.add(operation.value());
            }
            case REMOVE -> list.remove(Integer.parseInt(place));
            case REPLACE -> list.set(Integer.parseInt(place), operation.value());
        }
    }
}
