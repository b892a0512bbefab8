package verklaar.proposing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.LivingCatalogue;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.proposing.ProposingFixture;
import verklaar.proposing.Take;
import verklaar.proposing.rest.ProposalsResource.Answer;
import verklaar.proposing.rest.ProposalsResource.Document;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.statement.Beginning;
import verklaar.statement.DraftingFixture;
import verklaar.statement.SharingBuilder;
import verklaar.tenant.ActingFixture;

class ProposalDocumentsTest {

    @Test
    void tellsWhatWouldChangeInTheFormOfTheDraft() {
        var catalogue = new LivingCatalogue();
        var owner = ActingFixture.anOwner();
        var drafting = DraftingFixture.inMemory().drafting();
        var fixture = ProposingFixture.inMemory(drafting, catalogue.catalogue(), Clock.systemUTC());
        var statement = drafting.begin(owner, Beginning.of("x", LanguageTag.NL));
        drafting.save(owner, statement, drafting.draft(owner, statement).value().withSharings(List.of(SharingBuilder.builder().key(Key.of("files"))
                .pin(catalogue.pin("amazon-s3", "file-store")).build())), 1);
        fixture.know(owner.tenant(), statement);
        fixture.spread(catalogue.preset("amazon-s3", "file-store", facts -> facts.withPurposeText(InlineText.of(LanguageTag.NL, "Nieuw."))));

        var json = Json.tree(Json.write(Document.of(fixture.proposing().offers(owner, statement).get(0))));

        assertThat(json.at("/proposal/cause/entry").stringValue()).isEqualTo("amazon-s3/file-store");
        assertThat(json.at("/proposal/sharing").stringValue()).isEqualTo("files");
        assertThat(json.at("/draftVersion").intValue()).isEqualTo(2);
        assertThat(json.at("/changes/0/path").stringValue()).isEqualTo("sharings/files/purposeText");
        assertThat(json.at("/changes/0/after/nl").stringValue()).isEqualTo("Nieuw.");
        assertThat(json.at("/changes/0/possible").toString()).isEqualTo("[\"NEW\",\"OLD\"]");
        assertThat(json.at("/advice").isArray()).isTrue();
    }

    @Test
    void readsAnAnswerAndNothingElse() {
        assertThat(answer("{\"answer\":\"ACCEPT\",\"take\":{\"sharings/files/note\":\"MINE\"}}").take()).containsEntry("sharings/files/note", Take.MINE);
        assertThat(answer("{\"answer\":\"DECLINE\",\"reason\":\"x\"}").answer()).isEqualTo(Answer.Kind.DECLINE);
        for (var wrong : List.of("{}", "{\"answer\":\"MAYBE\"}", "{\"answer\":\"ACCEPT\",\"takes\":{}}", "{\"answer\":\"ACCEPT\",\"take\":{\"x\":\"ALL\"}}")) {
            assertThatThrownBy(() -> answer(wrong)).as(wrong).isInstanceOf(InvalidDocument.class);
        }
    }

    private static Answer answer(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Answer.class);
    }
}
