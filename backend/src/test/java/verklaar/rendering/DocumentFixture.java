package verklaar.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Block;
import verklaar.assembling.DocumentSection;
import verklaar.assembling.DocumentSection.DocumentSlot;
import verklaar.assembling.Facts;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.BlockText;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.statement.Draft;
import verklaar.statement.DraftBuilder;
import verklaar.statement.HeadBuilder;
import verklaar.statement.Organisation;
import verklaar.statement.SectionKind;
import verklaar.statement.WordingBuilder;

/** A document made by hand, with every kind of block in it: a fictitious bakery's, in Dutch and English. */
public final class DocumentFixture {

    public static final UUID STATEMENT = UUID.fromString("01960000-0000-7000-8000-000000000001");

    private DocumentFixture() {
    }

    /** In Dutch and English. */
    public static StatementDocument bakery() {
        return with(plain("Privacyverklaring Bakkerij Zonneveld", "Privacy statement of Bakkerij Zonneveld"),
                inline("Bakkerij Zonneveld B.V. in Utrecht is verantwoordelijk voor deze verklaring.",
                        "Bakkerij Zonneveld B.V. in Utrecht is responsible for this statement."), sections());
    }

    /** A document whose every text, of every kind, is the same words. */
    public static StatementDocument saying(String words) {
        PlainText plain = PlainText.of(LanguageTag.NL, words);
        InlineText inline = InlineText.of(LanguageTag.NL, words);
        Block.Item item = new Block.Item("sharings/x/item", inline);
        Block.Cell cell = new Block.Cell("sharings/x/NAME", inline, List.of(inline));
        List<Block> blocks = List.of(new Block.Prose("sections/a/slots/intro", BlockText.of(LanguageTag.NL, words)),
                new Block.ItemList("sections/a/list", inline, List.of(item)), new Block.Card("sections/a/card", List.of(item)),
                new Block.Table("sections/a/table", inline, List.of(new Block.Heading(Column.NAME, plain), new Block.Heading(Column.DATA, plain)),
                        List.of(new Block.Row("sharings/x", List.of(cell, cell)))));
        DocumentSection child = new DocumentSection("sections/b", Key.of("b"), SectionKind.FREE, plain, plain, null, slots(blocks), List.of());
        DocumentSection section = new DocumentSection("sections/a", Key.of("a"), SectionKind.FREE, plain, plain, null, slots(blocks), List.of(child));
        return new StatementDocument(1, STATEMENT, LanguageTag.NL, List.of(LanguageTag.NL), plain, inline, plain, List.of(item), true,
                List.of(section), facts(), List.of());
    }

    /** The bakery's, with other sections. */
    public static StatementDocument with(PlainText title, InlineText who, List<DocumentSection> sections) {
        return new StatementDocument(1, STATEMENT, LanguageTag.NL, List.of(LanguageTag.NL, LanguageTag.EN), title, who,
                plain("versie: 25 april 2026", "version: 25 April 2026"),
                List.of(item("brief/who", "Wij zijn Bakkerij Zonneveld in Utrecht.", "We are Bakkerij Zonneveld in Utrecht."),
                        item("brief/why", "We gebruiken uw gegevens om uw bestelling te bakken en te bezorgen.",
                                "We use your data to bake and deliver your order."),
                        item("brief/where", "Drie diensten helpen ons daarbij, één daarvan buiten Europa: in de Verenigde Staten.",
                                "Three services help us, one of them outside Europe: in the United States."),
                        item("brief/long", "Meestal bewaren we gegevens twee jaar.", "Mostly we keep data for two years."),
                        item("brief/rights", "U kunt altijd vragen welke gegevens wij van u hebben: [privacy@zonneveld.example](mailto:privacy@zonneveld.example).",
                                "You can always ask what data we have: [privacy@zonneveld.example](mailto:privacy@zonneveld.example).")),
                true, sections, facts(), List.of());
    }

    /** What the bakery's statement says, as data. */
    public static Facts facts() {
        Draft draft = DraftBuilder.builder().formatVersion(1).head(HeadBuilder.builder().build())
                .wording(WordingBuilder.builder().sourceLocale(LanguageTag.NL).locales(List.of(LanguageTag.NL, LanguageTag.EN)).edition(1).build())
                .build();
        return new Facts(draft, List.of(Organisation.named("Bakkerij Zonneveld B.V.")), List.of(), List.of(), List.of());
    }

    private static List<DocumentSection> sections() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(section(SectionKind.OPENING, null, List.of(prose("sections/opening/slots/intro",
                "Wie brood bij ons bestelt, vertrouwt ons gegevens toe. Hieronder staat **precies** wat wij daarmee doen, en met wie wij ze delen "
                        + "(zie {section:sharing}).",
                "Whoever orders bread from us entrusts us with data. Below is **exactly** what we do with it, and with whom we share it "
                        + "(see {section:sharing}).")), List.of()));
        sections.add(section(SectionKind.CONTACT, plain("Contactgegevens", "How to reach us"), List.of(
                new Block.Card("organisations/1/addresses/visit", List.of(item("organisations/1/name", "Bakkerij Zonneveld B.V.", "Bakkerij Zonneveld B.V."),
                        item("organisations/1/addresses/visit/lines", "Korenmolen 12", "Korenmolen 12"),
                        item("organisations/1/addresses/visit/town", "3511 AB Utrecht", "3511 AB Utrecht"),
                        item("organisations/1/contactPoints/mail", "[privacy@zonneveld.example](mailto:privacy@zonneveld.example)",
                                "[privacy@zonneveld.example](mailto:privacy@zonneveld.example)")))), List.of()));
        sections.add(section(SectionKind.PURPOSES, plain("Waarvoor wij gegevens gebruiken", "What we use data for"), List.of(
                new Block.ItemList("activities", inline("Wij gebruiken persoonsgegevens om:", "We use personal data to:"), List.of(
                        item("activities/order", "uw bestelling te bakken en te bezorgen", "bake and deliver your order"),
                        item("activities/invoice", "de rekening te sturen en de boeken bij te houden", "send the invoice and keep our books"),
                        item("activities/newsletter", "de nieuwsbrief te sturen, als u daarvoor toestemming gaf",
                                "send the newsletter, if you agreed to it")))), List.of()));
        sections.add(section(SectionKind.SHARING, plain("Met wie wij gegevens delen", "Whom we share data with"), List.of(
                prose("sections/sharing/slots/intro", "Wij verkopen geen gegevens. Met elk bedrijf dat gegevens voor ons verwerkt, hebben wij een "
                        + "verwerkersovereenkomst.", "We sell no data. With every company that processes data for us we have a processing agreement."),
                table()), List.of(
                section(SectionKind.FREE, plain("Gegevens buiten Europa", "Data outside Europe"), List.of(prose("sections/free/slots/intro",
                        "De VS bieden niet vanzelf dezelfde bescherming. Daarom:\n\n- een modelcontract van de Europese Commissie\n- versleuteling "
                                + "onderweg\n\n### Een kopie\n\nVraag die aan via [ons formulier](https://zonneveld.example/formulier).\n\n"
                                + "| Dienst | Land |\n|---|---|\n| Broodpost | Verenigde Staten |",
                        "The US does not offer the same protection by itself. Hence:\n\n- standard contractual clauses of the European Commission\n"
                                + "- encryption in transit\n\n### A copy\n\nAsk for it with [our form](https://zonneveld.example/formulier).\n\n"
                                + "| Service | Country |\n|---|---|\n| Broodpost | United States |")), List.of()))));
        sections.add(new DocumentSection("sections/cookies", Key.of("cookies"), SectionKind.COOKIES, null, plain("Cookies", "Cookies"),
                new WebAddress("https://zonneveld.example/cookies"), List.of(), List.of()));
        sections.add(section(SectionKind.RIGHTS, plain("Uw rechten", "Your rights"), List.of(prose("sections/rights/slots/intro",
                "U kunt uw gegevens inzien, laten verbeteren en laten wissen. Wij antwoorden binnen een maand.",
                "You can see your data, have it corrected and have it erased. We answer within a month.")), List.of()));
        return sections;
    }

    private static Block.Table table() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row("ovenkassa", cell("ovenkassa", "SERVICE", "Ovenkassa", "Ovenkassa", inline("Ovenkassa B.V., Nederland", "Ovenkassa B.V., Netherlands")),
                cell("ovenkassa", "DATA", "naam, e-mailadres, bestelling", "name, e-mail address, order"),
                cell("ovenkassa", "PURPOSE", "bestellingen aannemen en betalingen verwerken", "taking orders and handling payments"),
                cell("ovenkassa", "RETENTION", "7 jaar, zoals de wet voorschrijft", "7 years, as the law requires")));
        rows.add(row("broodpost", cell("broodpost", "SERVICE", "Broodpost", "Broodpost",
                inline("Broodpost Inc., Verenigde Staten · modelcontract", "Broodpost Inc., United States · standard clauses"),
                inline("alleen met uw toestemming", "only with your consent")),
                cell("broodpost", "DATA", "e-mailadres", "e-mail address"),
                cell("broodpost", "PURPOSE", "de nieuwsbrief versturen", "sending the newsletter"),
                cell("broodpost", "RETENTION", "tot u zich afmeldt", "until you unsubscribe")));
        rows.add(row("bezorgfiets", cell("bezorgfiets", "SERVICE", "Bezorgfiets", "Bezorgfiets", inline("België", "Belgium")),
                cell("bezorgfiets", "DATA", "naam, adres, telefoonnummer", "name, address, telephone number"),
                cell("bezorgfiets", "PURPOSE", "uw brood thuisbrengen", "bringing your bread home"), new Block.Cell("sharings/bezorgfiets/RETENTION", null, List.of())));
        return new Block.Table("sections/sharing/rows", inline("Diensten die wij in de webwinkel gebruiken", "Services we use in the web shop"), List.of(
                new Block.Heading(Column.SERVICE, plain("Dienst", "Service")), new Block.Heading(Column.DATA, plain("Gegevens", "Data")),
                new Block.Heading(Column.PURPOSE, plain("Waarvoor", "What for")), new Block.Heading(Column.RETENTION, plain("Hoe lang", "How long"))), rows);
    }

    private static Block.Row row(String key, Block.Cell... cells) {
        return new Block.Row("sharings/" + key, Arrays.asList(cells));
    }

    private static Block.Cell cell(String key, String column, String nl, String en, InlineText... notes) {
        return new Block.Cell("sharings/" + key + "/" + column, inline(nl, en), Arrays.asList(notes));
    }

    /** A section of its kind. */
    public static DocumentSection section(SectionKind kind, @Nullable PlainText title, List<Block> blocks, List<DocumentSection> children) {
        return new DocumentSection("sections/" + kind.key(), Key.of(kind.key()), kind, null, title, null, slots(blocks), children);
    }

    private static List<DocumentSlot> slots(List<Block> blocks) {
        return List.of(new DocumentSlot(Key.of("intro"), false, blocks));
    }

    /** Paragraphs in two languages. */
    public static Block.Prose prose(String id, String nl, String en) {
        return new Block.Prose(id, new BlockText(Map.of(LanguageTag.NL, nl, LanguageTag.EN, en)));
    }

    private static Block.Item item(String id, String nl, String en) {
        return new Block.Item(id, inline(nl, en));
    }

    /** A sentence in two languages. */
    public static InlineText inline(String nl, String en) {
        return new InlineText(Map.of(LanguageTag.NL, nl, LanguageTag.EN, en));
    }

    /** A label in two languages. */
    public static PlainText plain(String nl, String en) {
        return new PlainText(Map.of(LanguageTag.NL, nl, LanguageTag.EN, en));
    }
}
