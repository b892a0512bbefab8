package verklaar.assembling;

import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.assembling.DraftFixture.document;
import static verklaar.assembling.DraftFixture.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Agreement;
import verklaar.privacy.Answer;
import verklaar.privacy.BlockText;
import verklaar.privacy.Column;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.WebAddress;
import verklaar.statement.Cookies;
import verklaar.statement.Decisions;
import verklaar.statement.Draft;
import verklaar.statement.Head;
import verklaar.statement.Organisation;
import verklaar.statement.Rights;
import verklaar.statement.Section;
import verklaar.statement.SectionBuilder;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;
import verklaar.statement.Slot;
import verklaar.statement.SlotBuilder;
import verklaar.statement.TableView;
import verklaar.statement.Wording;

class SectionsTest {

    private static final LanguageTag NL = LanguageTag.NL;

    private static Draft with(Section... sections) {
        return draft().withSections(List.of(sections));
    }

    private static Section rights(Slot... slots) {
        return SectionBuilder.from(Section.of(SectionKind.RIGHTS)).withSlots(List.of(slots));
    }

    private static Section sharing(TableView view) {
        return SectionBuilder.from(Section.of(SectionKind.SHARING)).withSlots(List.of(SlotBuilder.from(Slot.generated(Slot.ROWS)).withView(view)));
    }

    private static TableView view(TableView.Form form, List<Column> columns, TableView.GroupBy by) {
        return new TableView(TableView.Subject.SHARINGS, form, columns, Map.of(), by, null);
    }

    @Test
    void standInTheDraftsOrderWithTheirOwnOrTheGeneratedHeading() {
        StatementDocument document = document(with(Section.of(SectionKind.RIGHTS),
                SectionBuilder.from(Section.of(SectionKind.DATA)).withTitle(Everything.label("Uw gegevens")), Section.of(SectionKind.OPENING)));

        assertThat(document.sections()).extracting(s -> s.key().value()).containsExactly("rights", "data", "opening");
        assertThat(document.sections()).extracting(DocumentSection::title)
                .extracting(title -> title == null ? null : title.in(NL).orElse("")).containsExactly("Uw rechten", "Uw gegevens", null);
    }

    @Test
    void leaveOutWhatHasNoFacts() {
        Draft bare = draft().withDecisions(Decisions.unanswered()).withCookies(Cookies.unanswered()).withRights(Rights.unanswered()).withComplaints(List.of())
                .withSharings(List.of()).withAssurances(List.of()).withRetentionRules(List.of()).withChildren(null)
                .withHead(draft().head().withSpecialData(Answer.UNANSWERED));

        assertThat(document(bare).sections()).extracting(s -> s.kind().key())
                .doesNotContain("decisions", "cookies", "rights", "sharing", "retention", "special-data").contains("opening", "contact", "data", "purposes");
    }

    @Test
    void printTheTenantsWordsToTheLetterInAReplacedSlotAndGenerateTheRest() {
        BlockText own = Everything.block("Dit is *onze* tekst, zie {section:data}.");
        StatementDocument document = document(with(rights(Slot.replaced(Slot.INTRO, own)), Section.of(SectionKind.DATA)));

        DocumentSection section = Elements.section(document, "rights");
        assertThat(section.slots()).extracting(slot -> slot.key().value() + " " + slot.replaced()).containsExactly("intro true", "rows false", "after false");
        assertThat(section.slots().get(0).blocks()).containsExactly(new Block.Prose("sections/rights/slots/intro", own));
    }

    @Test
    void leaveASlotEmptyWhenItIsReplacedByNothing() {
        StatementDocument document = document(with(rights(Slot.replaced(Slot.AFTER, null), Slot.replaced(Slot.INTRO, null))));

        assertThat(Elements.section(document, "rights").slots()).extracting(slot -> slot.key().value()).containsExactly("rows");
    }

    @Test
    void addAPrefaceAndWordsAtTheEndToWhatIsGenerated() {
        Slot preface = SlotBuilder.from(Slot.generated(Slot.PREFACE)).withText(Everything.block("Vooraf."));
        Slot after = SlotBuilder.from(Slot.generated(Slot.AFTER)).withText(Everything.block("Achteraf."));

        List<Block> blocks = Elements.section(document(with(rights(preface, after))), "rights").slots().stream().flatMap(s -> s.blocks().stream()).toList();

        assertThat(blocks.get(0)).isEqualTo(new Block.Prose("sections/rights/slots/preface", Everything.block("Vooraf.")));
        assertThat(blocks.get(blocks.size() - 1)).isEqualTo(new Block.Prose("sections/rights/slots/after", Everything.block("Achteraf.")));
        assertThat(blocks).hasSizeGreaterThan(4);
    }

    @Test
    void haveOnlyTheirOwnWordsWhenReplacedAsAWhole() {
        Section section = SectionBuilder.from(rights(Slot.replaced(Slot.INTRO, Everything.block("Alles staat hier.")))).withMode(Section.Mode.REPLACED);

        DocumentSection written = Elements.section(document(with(section)), "rights");

        assertThat(written.slots()).singleElement().satisfies(slot -> assertThat(slot.blocks()).hasSize(1));
    }

    @Test
    void referElsewhereWithoutWordsOfTheirOwn() {
        WebAddress elsewhere = new WebAddress("https://fietsatelier.example/cookies");
        Section section = new Section(Key.of("cookies"), SectionKind.COOKIES, null, null, null, Section.Mode.REFERRED, elsewhere, List.of());

        DocumentSection written = Elements.section(document(with(section)), "cookies");

        assertThat(written.refersTo()).isEqualTo(elsewhere);
        assertThat(written.slots()).isEmpty();
    }

    @Test
    void printChosenClausesWithFactsAndGivenValues() {
        Slot slot = SlotBuilder.from(Slot.generated(Slot.INTRO)).withClauses(List.of(
                new Slot.ClauseUse(Key.of("sharing-legal-duty"), Map.of()),
                new Slot.ClauseUse(Key.of("purposes-balance"), Map.of("contact", Everything.label("de *balie*"))),
                new Slot.ClauseUse(Key.of("rights-term"), Map.of())));

        StatementDocument document = document(with(SectionBuilder.from(Section.of(SectionKind.SHARING)).withSlots(List.of(slot))));

        List<Block> intro = Elements.section(document, "sharing").slots().get(0).blocks();
        assertThat(intro).hasSize(2).extracting(Block::id).first().isEqualTo("sections/sharing/slots/intro/clauses/sharing-legal-duty");
        assertThat(((Block.Prose) intro.get(1)).text().in(NL)).hasValueSatisfying(text -> assertThat(text).contains("via de \\*balie\\*."));
        assertThat(document.gaps()).extracting(StatementDocument.Gap::path).containsOnly("sections/sharing/slots/intro/clauses/rights-term");
    }

    @Test
    void standUnderOneAnotherAndAreNumbered() {
        Section child = SectionBuilder.from(Section.of(SectionKind.COOKIES)).withParent(Key.of("sharing"));
        Section grandchild = SectionBuilder.from(Section.of(SectionKind.RIGHTS)).withParent(Key.of("cookies"));
        Draft draft = with(Section.of(SectionKind.OPENING), Section.of(SectionKind.DATA), Section.of(SectionKind.AI), Section.of(SectionKind.SHARING), child,
                grandchild);

        assertThat(numbers(draft, Wording.Numbering.DECIMAL)).containsExactly("opening -", "data 1", "sharing 2", "cookies 2.1", "rights 2.2");
        assertThat(numbers(draft, Wording.Numbering.ARTICLE)).containsExactly("opening -", "data Artikel 1", "sharing Artikel 2", "cookies 2.1", "rights 2.2");
        assertThat(numbers(draft, Wording.Numbering.NONE)).allMatch(number -> number.endsWith(" -"));
    }

    private static List<String> numbers(Draft draft, Wording.Numbering numbering) {
        StatementDocument document = document(draft.withWording(draft.wording().withNumbering(numbering)));
        return Elements.sections(document).map(s -> s.key() + " " + (s.number() == null ? "-" : s.number().in(NL).orElseThrow())).toList();
    }

    @Test
    void survivesACircleOfParents() {
        Section one = SectionBuilder.from(Section.of(SectionKind.DATA)).withParent(Key.of("rights"));
        Section other = SectionBuilder.from(Section.of(SectionKind.RIGHTS)).withParent(Key.of("data"));

        assertThat(document(with(one, other)).sections()).hasSize(2);
    }

    @Test
    void showsATableForEachScopeWithItsCaption() {
        List<Block.Table> tables = Elements.tables(document(with(Section.of(SectionKind.SHARING)))).toList();

        assertThat(tables).extracting(Block.Table::id).containsExactly("sections/sharing/slots/rows/app", "sections/sharing/slots/rows/site",
                "sections/sharing/slots/rows/office");
        assertThat(tables.get(0).caption().in(NL)).contains("Diensten die wij gebruiken voor **Fietsatelier app (app.fietsatelier.example)**");
        assertThat(tables.get(0).columns()).extracting(Block.Heading::column).containsExactly(Column.SERVICE, Column.DATA, Column.RETENTION, Column.PURPOSE);
        assertThat(tables.get(0).rows()).hasSize(3);
    }

    @Test
    void showsWhatAViewAsksForAndNothingElse() {
        TableView view = new TableView(TableView.Subject.SHARINGS, TableView.Form.TABLE, List.of(Column.PROVIDER, Column.COUNTRY, Column.ROLE),
                Map.of(Column.PROVIDER, Everything.label("Wie")), TableView.GroupBy.NONE, new Section.Filter(List.of(), List.of(Key.of("site")), List.of()));

        List<Block.Table> tables = Elements.tables(document(with(sharing(view)))).toList();

        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.columns()).extracting(c -> c.text().in(NL).orElseThrow()).containsExactly("Wie", "Land", "Rol");
            assertThat(table.rows()).singleElement().satisfies(row -> {
                assertThat(row.cells()).extracting(c -> Objects.requireNonNull(c.text()).in(NL).orElseThrow())
                        .containsExactly("Teller Ltd", "Ierland", "Beslist zelf over de gegevens");
                assertThat(row.cells()).allSatisfy(cell -> assertThat(cell.notes()).isEmpty());
            });
        });
    }

    @Test
    void showsRowsAsAListOrByStatusWhenAskedTo() {
        Sharing planned = draft().sharings().get(4).withStatus(Sharing.Status.PLANNED);
        List<Sharing> sharings = new ArrayList<>(draft().sharings().subList(0, 2));
        sharings.add(planned);
        Draft draft = with(sharing(view(TableView.Form.LIST, List.of(Column.SERVICE, Column.PURPOSE), TableView.GroupBy.STATUS))).withSharings(sharings);

        List<Block.ItemList> lists = Elements.blocks(document(draft)).filter(b -> b.id().startsWith("sections/sharing/slots/rows"))
                .map(Block.ItemList.class::cast).toList();

        assertThat(lists).extracting(list -> Objects.requireNonNull(list.lead()).in(NL).orElseThrow()).containsExactly("In gebruik", "Gepland");
        assertThat(lists.get(1).items()).extracting(item -> item.text().in(NL).orElseThrow())
                .containsExactly("**Boekwerk (Boekwerk B.V.).** Waarvoor: Facturen maken en de boekhouding bijhouden.");
    }

    @Test
    void narrowsASectionToSomeOfItsRows() {
        Section ended = SectionBuilder.from(Section.of(SectionKind.SHARING)).withOf(new Section.Filter(List.of(), List.of(), List.of(Sharing.Status.ENDED)));

        assertThat(Elements.tables(document(with(ended)))).isEmpty();
    }

    @Test
    void printsATenantsOwnCellsItemsAndHeadingsInsteadOfTheFacts() {
        Sharing files = draft().sharings().get(0).withPrintedAs(Map.of(Column.SERVICE, Everything.line("Onze opslag"), Column.RETENTION, Everything.line("–"),
                Column.COUNTRY, Everything.line("Ergens")));
        Draft draft = with(Section.of(SectionKind.SHARING), Section.of(SectionKind.DATA)).withSharings(List.of(files))
                .withCategories(List.of(draft().categories().get(0).withPrintedAs(Map.of(Column.TEXT, Everything.line("Hoe u heet")))));

        StatementDocument document = document(draft);

        assertThat(Elements.cell(document, "sharings/files/SERVICE").text()).isEqualTo(Everything.line("Onze opslag"));
        assertThat(Elements.cell(document, "sharings/files/SERVICE").notes().get(0)).isEqualTo(Everything.line("Ergens"));
        assertThat(Elements.cell(document, "sharings/files/RETENTION").text()).isEqualTo(Everything.line("–"));
        assertThat(DocumentText.of(document, NL)).contains("- Hoe u heet");
        assertThat(document.facts().sharings().get(0).retention()).isNotEmpty();
    }

    @Test
    void showsRowsOfAnyKindInAFreeSection() {
        for (TableView.Subject subject : TableView.Subject.values()) {
            for (TableView.Form form : TableView.Form.values()) {
                Slot rows = SlotBuilder.from(Slot.generated(Slot.ROWS)).withView(new TableView(subject, form, List.of(), Map.of(), TableView.GroupBy.NONE, null));
                Section free = new Section(Key.of("own"), SectionKind.FREE, null, null, Everything.label("Ons lijstje"), Section.Mode.GENERATED, null, List.of(rows));

                StatementDocument document = document(Everything.draft(Wording.FormOfAddress.FORMAL).withSections(List.of(free)));

                assertThat(Elements.section(document, "own").slots()).as("%s as %s", subject, form).hasSize(1);
                assertThat(document.gaps()).isEmpty();
            }
        }
    }

    @Test
    void fillsEveryColumnARowCanHave() {
        List<Column> all = Arrays.asList(Column.values());
        StatementDocument document = document(Everything.draft(Wording.FormOfAddress.FORMAL)
                .withSections(List.of(sharing(view(TableView.Form.TABLE, all, TableView.GroupBy.NONE)))));

        assertThat(Elements.tables(document)).singleElement().satisfies(table -> assertThat(table.columns()).hasSize(all.size()));
    }

    @Test
    void promisesAnAgreementWithAllProcessorsOnlyWhenAllAreConfirmed() {
        List<Sharing> sharings = new ArrayList<>(draft().sharings());
        assertThat(DocumentText.of(document(draft()), NL)).contains("verwerkersovereenkomst");
        sharings.set(0, sharings.get(0).withAgreements(Prefilled.set(List.of(new Agreement(Agreement.Kind.DPA, Agreement.State.UNCONFIRMED, null, null)))));

        assertThat(DocumentText.of(document(draft().withSharings(sharings)), NL)).doesNotContain("verwerkersovereenkomst");
    }

    @Test
    void hasRoomForManyRecipientsOutsideTheEea() {
        List<Sharing> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(draft().sharings().get(1).withKey(Key.of("s" + i))
                    .withProviders(Prefilled.set(List.of(new Sharing.Provider("Voorbeeldbedrijf nummer " + i + ", Inc.", null, CountryCode.of("US"))))));
        }

        StatementDocument document = document(draft().withSharings(many));

        assertThat(Elements.blocks(document).filter(b -> b.id().equals("transfers/dpf")).map(Block.Prose.class::cast))
                .singleElement().satisfies(prose -> assertThat(prose.text().in(NL).orElseThrow()).contains("nummer 199, Inc. (Verenigde Staten)."));
    }

    @Test
    void givesObjectionAndDirectMarketingAParagraphOfTheirOwn() {
        StatementDocument document = document(draft());

        List<String> paragraphs = Elements.blocks(document).filter(Block.Prose.class::isInstance).map(Block::id).toList();
        assertThat(paragraphs).contains("rights/list/objection", "rights/marketing", "complaints/nl");
        assertThat(Elements.ids(document)).doesNotContain("rights/list/objection~2");
    }

    @Test
    void namesAllWhoAreResponsibleTogether() {
        Organisation other = Organisation.named("Tweede B.V.");
        Draft draft = draft().withHead(draft().head().withOrganisations(List.of(new Head.Party(DraftFixture.ORGANISATION, Head.Standing.JOINT),
                new Head.Party(DraftFixture.STATEMENT, Head.Standing.JOINT))));

        StatementDocument document = DraftFixture.ASSEMBLING.document(DraftFixture.TENANT, DraftFixture.STATEMENT, draft,
                List.of(DraftFixture.organisation(), other));

        assertThat(document.who().in(NL)).contains("Fietsatelier Noord B.V., Groningen; Tweede B.V.");
        assertThat(DocumentText.of(document, NL)).contains("**Tweede B.V.** is daar ook verantwoordelijk voor. Wij beslissen samen")
                .contains("Fietsatelier Noord B.V. en Tweede B.V. zijn verantwoordelijk voor uw gegevens.");
    }

    @Test
    void writesTheVersionLineFromLabelAndDate() {
        Draft labelled = draft().withHead(draft().head().withVersionLabel(PlainText.of(NL, "3")));

        assertThat(Objects.requireNonNull(document(draft()).versionLine()).texts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(NL, "versie: 22 november 2026", LanguageTag.EN, "version: 22 November 2026",
                        LanguageTag.DE, "Stand: 22. November 2026", LanguageTag.FR, "version : 22 novembre 2026"));
        assertThat(Objects.requireNonNull(document(labelled).versionLine()).in(NL)).contains("Versie 3, 22 november 2026");
    }
}
