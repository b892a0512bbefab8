package verklaar.assembling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verklaar.assembling.DraftFixture.document;
import static verklaar.assembling.DraftFixture.draft;
import static verklaar.assembling.DraftFixture.dutch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.Term;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.shared.Json;
import verklaar.shared.Schema;
import verklaar.statement.Draft;
import verklaar.statement.DraftBuilder;
import verklaar.statement.HeadBuilder;
import verklaar.statement.Organisation;
import verklaar.statement.Sharing;
import verklaar.statement.Wording.FormOfAddress;
import verklaar.statement.WordingBuilder;

class AssemblingTest {

    @Test
    void saysTheWholeStatementInDutchAsItWasReviewed() throws IOException {
        assertThat(DocumentText.of(document(draft()), LanguageTag.NL)).isEqualTo(reviewed("statement_nl.txt"));
    }

    @Test
    void saysTheSameInEnglishGermanAndFrench() throws IOException {
        StatementDocument document = document(draft());

        assertThat(DocumentText.of(document, LanguageTag.EN)).isEqualTo(reviewed("statement_en.txt"));
        assertThat(DocumentText.of(document, LanguageTag.DE)).isEqualTo(reviewed("statement_de.txt"));
        assertThat(DocumentText.of(document, LanguageTag.FR)).isEqualTo(reviewed("statement_fr.txt"));
    }

    private static String reviewed(String name) throws IOException {
        try (var file = Objects.requireNonNull(AssemblingTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCompleteInEveryLanguageWhenTheCatalogueHasTheWords(FormOfAddress address) {
        assertThat(document(draft(address, DraftFixture.ALL)).gaps()).isEmpty();
        assertThat(document(Everything.draft(address)).gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoPlaceholderNoNothingAndNoDoubleSpace(FormOfAddress address) {
        StatementDocument document = document(Everything.draft(address));

        for (LanguageTag language : DraftFixture.ALL) {
            assertThat(DocumentText.of(document, language).replace("\n  ", "\n"))
                    .doesNotContain("{").doesNotContain("}").doesNotContain("null").doesNotContain("  ").doesNotContain("..").doesNotContain("missing in");
        }
    }

    @Test
    void speaksInformallyWithoutAFormalWord() {
        StatementDocument document = document(draft(FormOfAddress.INFORMAL, DraftFixture.ALL).withSharings(List.of()));

        assertThat(DocumentText.of(document, LanguageTag.NL)).doesNotContainPattern("\\b([Uu]|[Uu]w|[Uu]zelf)\\b");
        assertThat(DocumentText.of(document, LanguageTag.DE)).doesNotContainPattern("\\b(Ihnen|Ihrer|Ihrem|Ihren)\\b");
        assertThat(DocumentText.of(document, LanguageTag.FR)).doesNotContainPattern("\\b([Vv]ous|[Vv]otre|[Vv]os)\\b");
    }

    @Test
    void givesEveryElementAnIdOfItsOwn() {
        List<String> ids = Elements.ids(document(Everything.draft(FormOfAddress.FORMAL)));

        assertThat(ids).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(ids).contains("sections/rights", "sharings/help", "sharings/help/RETENTION", "sharings/partner/DATA", "sharings/partner/DATA~2",
                "head/organisations/" + DraftFixture.ORGANISATION + "/contactPoints/privacy", "security/measures/tls", "brief/who");
    }

    @Test
    void givesTheSameDocumentForTheSameDraft() {
        assertThat(document(draft())).isEqualTo(document(draft()));
        assertThat(json(document(draft()))).isEqualTo(json(document(draft())));
    }

    @Test
    void canBeReadBackFromItsJson() {
        StatementDocument document = document(Everything.draft(FormOfAddress.FORMAL));

        assertThat(json(Json.read(Json.write(document), StatementDocument.class))).isEqualTo(json(document));
    }

    @Test
    void followsItsSchema() {
        Schema schema = Schema.of("statement-document");

        assertThat(schema.violations(Json.tree(Json.write(document(Everything.draft(FormOfAddress.FORMAL)))))).isEmpty();
        assertThat(schema.violations(Json.tree(Json.write(document(draft(FormOfAddress.FORMAL, List.of(LanguageTag.NL, LanguageTag.of("es")))))))).isEmpty();
        assertThat(schema.violations(Json.tree("{}".getBytes(StandardCharsets.UTF_8)))).isNotEmpty();
    }

    private static String json(StatementDocument document) {
        return new String(Json.write(document), StandardCharsets.UTF_8);
    }

    @Test
    void keepsEveryFactTheStatementStandsOn() {
        Facts facts = document(draft()).facts();

        assertThat(facts.draft()).isEqualTo(draft());
        assertThat(facts.organisations()).containsExactly(DraftFixture.organisation());
        assertThat(facts.authorities()).extracting(a -> a.key().value()).containsExactly("nl");
        assertThat(facts.terms().stream().filter(t -> t.kind() == Term.Kind.SAFEGUARD).map(t -> t.key().value()).toList()).containsExactly("scc", "dpf");
        assertThat(facts.terms()).extracting(t -> t.kind() + " " + t.key()).contains("DATA uploaded-files", "PURPOSE newsletter", "BASIS consent",
                "RETENTION nl-tax-7y", "RETENTION until-unsubscribe", "MEASURE tls", "SUBJECT customers", "SERVICE_CATEGORY storage");
        Facts.ResolvedSharing help = facts.sharings().get(1);
        assertThat(help.providers()).extracting(Sharing.Provider::name).containsExactly("Hulpbalie, Inc.");
        assertThat(help.privacyUrl()).hasToString("https://hulpbalie.example/privacy");
        assertThat(help.onward()).extracting(o -> String.valueOf(o.url())).containsExactly("https://hulpbalie.example/helpers");
        assertThat(Objects.requireNonNull(help.displayName()).texts()).containsOnlyKeys(DraftFixture.ALL).containsValue("Hulpbalie");
    }

    @Test
    void namesTheFieldThatLacksALanguageAndLeavesItOut() {
        Draft half = draft().withSharings(List.of(draft().sharings().get(0).withPurposeText(Prefilled.set(dutch("Alleen in het Nederlands.")))));

        StatementDocument document = document(half);

        assertThat(document.gaps()).containsExactly(new Gap("sharings/files/purposeText", LanguageTag.EN),
                new Gap("sharings/files/purposeText", LanguageTag.DE), new Gap("sharings/files/purposeText", LanguageTag.FR));
        InlineText cell = Elements.cell(document, "sharings/files/PURPOSE").text();
        assertThat(Objects.requireNonNull(cell).languages()).containsExactly(LanguageTag.NL);
    }

    @Test
    void saysNothingOfItsOwnInALanguageItDoesNotKnow() {
        LanguageTag spanish = LanguageTag.of("es");
        StatementDocument document = document(draft(FormOfAddress.FORMAL, List.of(LanguageTag.NL, spanish)));

        assertThat(document.title().languages()).containsExactly(LanguageTag.NL);
        assertThat(document.gaps()).contains(new Gap("head/title", spanish), new Gap("sections/rights/title", spanish))
                .allSatisfy(gap -> assertThat(gap.language()).isEqualTo(spanish));
    }

    @Test
    void usesTheWordsOfALanguageForItsRegions() {
        LanguageTag austria = LanguageTag.of("de-AT");
        StatementDocument document = document(draft(FormOfAddress.FORMAL, List.of(LanguageTag.DE, austria)).withSharings(List.of()).withScopes(List.of()));

        assertThat(document.gaps()).isEmpty();
        assertThat(document.title().in(austria)).isEqualTo(document.title().in(LanguageTag.DE));
    }

    @Test
    void followsThePinAndTheTenantsOwnValues() {
        Sharing help = draft().sharings().get(1);
        Draft changed = draft().withSharings(List.of(help.withRetention(Prefilled.cleared(1)).withDataItems(Prefilled.set(List.of(DataItem.of("email")), 1))));

        Facts.ResolvedSharing resolved = document(changed).facts().sharings().get(0);

        assertThat(resolved.retention()).isEmpty();
        assertThat(resolved.dataItems()).containsExactly(DataItem.of("email"));
        assertThat(resolved.transfers()).hasSize(1);
        assertThat(Elements.cell(document(changed), "sharings/help/RETENTION").text()).isEqualTo(Everything.line("–"));
    }

    @Test
    void saysNothingWithoutFacts() {
        Draft empty = DraftBuilder.builder().formatVersion(1).head(HeadBuilder.builder().build())
                .wording(WordingBuilder.builder().sourceLocale(LanguageTag.NL).locales(List.of(LanguageTag.NL)).edition(1).build()).build();

        StatementDocument document = DraftFixture.ASSEMBLING.document(DraftFixture.TENANT, DraftFixture.STATEMENT, empty, List.of());

        assertThat(document.title()).isEqualTo(PlainText.of(LanguageTag.NL, "Privacyverklaring"));
        assertThat(document.inBrief()).isEmpty();
        assertThat(document.versionLine()).isNull();
        assertThat(document.sections()).extracting(s -> s.kind().key()).containsExactly("changes");
    }

    @Test
    void printsEveryFactAsItWasTyped() {
        String name = "*B* [x](javascript:alert(1)) <b>&amp; `c` {section:rights} _d_ B.V.";
        Organisation organisation = DraftFixture.organisation().withLegalName(name).withTradeNames(List.of());

        StatementDocument document = DraftFixture.ASSEMBLING.document(DraftFixture.TENANT, DraftFixture.STATEMENT, draft(), List.of(organisation));

        assertThat(document.title().in(LanguageTag.NL)).contains("Privacyverklaring " + name);
        assertThat(Rendered.text(document.who().in(LanguageTag.NL).orElseThrow())).isEqualTo(name + ", Groningen");
        assertThat(document.inBrief().get(0).text().in(LanguageTag.NL).map(Rendered::text)).contains(name + " is verantwoordelijk voor uw gegevens.");
    }

    @Test
    void refusesByNameWhatNoPageCanShow() {
        List<InlineText> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(Everything.line("voorbeeld ".repeat(20) + i));
        }
        DataItem endless = new DataItem(Key.of("endless"), null, Key.of("name"), null, null, null, null, examples);
        Draft draft = draft().withSharings(List.of(draft().sharings().get(0).withDataItems(Prefilled.set(List.of(endless)))));

        assertThatThrownBy(() -> document(draft)).isInstanceOfSatisfying(AssemblingRefused.TooLong.class,
                refusal -> assertThat(refusal.violations()).extracting(v -> v.pointer()).containsExactly("/sharings/files/DATA"));
    }

    @Test
    void refusesAnEditionNobodyHas() {
        Draft draft = draft().withWording(draft().wording().withEdition(999));

        assertThatThrownBy(() -> document(draft)).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void keepsATitleShortWhenTheNameIsLong() {
        Organisation organisation = DraftFixture.organisation().withLegalName("N".repeat(200)).withTradeNames(List.of());

        StatementDocument document = DraftFixture.ASSEMBLING.document(DraftFixture.TENANT, new UUID(0, 1), draft(), List.of(organisation));

        assertThat(document.title().in(LanguageTag.NL)).contains("Privacyverklaring");
    }

    @Test
    void namesATradeNameThatTheLegalNameDoesNotTell() {
        Organisation organisation = DraftFixture.organisation().withLegalName("Zout Horeca B.V.").withTradeNames(List.of("Zout Horeca", "Restaurant Zout"));

        StatementDocument document = DraftFixture.ASSEMBLING.document(DraftFixture.TENANT, new UUID(0, 1), draft(), List.of(organisation));

        assertThat(DocumentText.of(document, LanguageTag.NL)).contains("U kent Zout Horeca B.V. misschien als Restaurant Zout.");
    }

    @Test
    void saysOnceThatDataIsNotAlwaysShared() {
        DataItem sometimes = DataItem.of("phone").withCertainty(DataItem.Certainty.POSSIBLE).withCondition(dutch("als u belt"));
        Draft draft = draft().withSharings(List.of(draft().sharings().get(0).withDataItems(Prefilled.set(List.of(sometimes)))));

        InlineText cell = Elements.cell(document(draft), "sharings/files/DATA").text();
        assertThat(Objects.requireNonNull(cell).in(LanguageTag.NL)).contains("Als u belt: telefoonnummer");
    }

    @Test
    void countsServicesAndCountriesInTheShortVersion() {
        String brief = document(draft()).inBrief().stream().map(item -> item.text().in(LanguageTag.EN).orElseThrow()).collect(Collectors.joining("\n"));

        assertThat(brief).contains("We use data for 5 purposes, including processing your payment").contains("We share data with 5 services of other companies.")
                .contains("Some of the data goes to a country outside the European Economic Area: United States.");
        assertThat(document(draft()).inBrief()).hasSize(5);
        assertThat(document(draft().withWording(draft().wording().withInBrief(false))).inBrief()).isEmpty();
    }
}
