package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verklaar.acceptance.AcceptanceCase;
import verklaar.acceptance.Verbatim;
import verklaar.acceptance.VerbatimPage;
import verklaar.e2e.Program.Answer;
import verklaar.ui.testing.DeployedApplication;

/**
 * The acceptance case V: a tenant that wants its own words gets them back to the letter, from the API to the public page; what they lack is
 * waived, for a faithful rebuild of an old statement is not complete.
 */
class VerbatimAcceptanceIT extends DeployedApplication {

    @Test
    void publishesATenantsOwnWordsToTheLetter() {
        AcceptanceCase real = AcceptanceCase.read();
        Verbatim verbatim = new Verbatim(real);
        String name = "Verbatim " + UUID.randomUUID();
        Program program = new Program(address(), Tokens.ofNewCompany(address(), "bram", name));
        String tenant = program.tenant();

        UUID organisation = UUID.fromString(program.post(tenant + "/organisations", verbatim.organisation()).id());
        Answer begun = program.post(tenant + "/statements", Map.of("name", "Own words", "sourceLocale", "nl", "locales", List.of("nl")));
        String statement = tenant + "/statements/" + begun.id();
        int edition = begun.json().get("wording").get("edition").asInt();
        Answer saved = program.put(statement, begun.revision(), verbatim.draft(organisation, edition));
        Answer refused = program.cannotPublish(statement, saved.revision());
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/findings-open");
        assertThat(refused.json().get("violations")).isNotEmpty();
        assertThat(program.waiveAll(statement, "These are the tenant's own words, to the letter.")).isPositive();
        Answer published = program.publish(statement, saved.revision());
        assertThat(program.get(published.location()).json().get("review").get("findings")).anySatisfy(finding ->
                assertThat(finding.path("waiver").path("reason").asString()).startsWith("These are the tenant's own words"));

        var page = get("/s/" + program.get(statement + "/slug").json().get("slug").asString() + "/nl");
        assertThat(page.statusCode()).isEqualTo(200);
        new VerbatimPage(real, page.body()).assertComplete();
    }
}
