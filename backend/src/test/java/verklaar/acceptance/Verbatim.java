package verklaar.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Owner;
import verklaar.privacy.Answer;
import verklaar.privacy.BlockText;
import verklaar.privacy.Column;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.DomainName;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Retention;
import verklaar.statement.Activity;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Complaint;
import verklaar.statement.Cookies;
import verklaar.statement.Decisions;
import verklaar.statement.Draft;
import verklaar.statement.DraftBuilder;
import verklaar.statement.Head;
import verklaar.statement.HeadBuilder;
import verklaar.statement.MeasureUse;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationBuilder;
import verklaar.statement.Rights;
import verklaar.statement.Rights.Right;
import verklaar.statement.Rights.RightUse;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Security;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.statement.Slot;
import verklaar.statement.TableView;
import verklaar.statement.Wording;
import verklaar.tenant.TenantId;

/**
 * The acceptance case as a tenant would enter it who wants its own words to the letter: facts as data, and every sentence in a replaced
 * slot or printed as it stands.
 */
public final class Verbatim {

    private static final LanguageTag NL = LanguageTag.NL;
    private static final List<String> DATA = List.of("name", "phone", "email", "ip-address", "other-provided", "website-activity", "browser-device");
    private static final List<String> PURPOSES = List.of("payment", "newsletter", "contact-for-service", "service-announcements", "account",
            "delivery", "behaviour-analysis");
    private static final List<String> MEASURES = List.of("antivirus-firewall", "tls", "email-authentication", "dnssec", "full-disk-encryption",
            "staff-two-factor", "regular-updates");
    private static final List<SectionKind> KINDS = List.of(SectionKind.CONTACT, SectionKind.DOMAINS, SectionKind.DATA, SectionKind.SPECIAL_DATA,
            SectionKind.PURPOSES, SectionKind.DECISIONS, SectionKind.RETENTION, SectionKind.SHARING, SectionKind.COOKIES, SectionKind.RIGHTS,
            SectionKind.SECURITY);
    private static final Map<String, String> SCOPES = Map.of("A", "application", "W", "websites", "O", "organisation");

    /** Kinds of data by row; all of them where nothing is said here. */
    private static final Map<String, String> KINDS_OF_DATA = Map.ofEntries(Map.entry("A1", "uploaded-files"), Map.entry("A3", "email phone"),
            Map.entry("A8", "ip-address name? email? question-content?"), Map.entry("A9", "ip-address email (email-content)"),
            Map.entry("A10", "ip-address email (form-input)"), Map.entry("W1", "ip-address"), Map.entry("W2", "name? email? question-content?"),
            Map.entry("W3", "ip-address"), Map.entry("W4", "ip-address"), Map.entry("W5", "ip-address"), Map.entry("O1", "billing"),
            Map.entry("O2", "billing"), Map.entry("O3", "contact-person"), Map.entry("O4", "contact-person"), Map.entry("O5", "name email ip-address"));
    /** Service and preset of the catalogue by row. */
    private static final Map<String, String> USES = Map.ofEntries(Map.entry("a1", "amazon-s3 file-store"), Map.entry("a2", "amazon-s3 database-backup"),
            Map.entry("a3", "authy two-step-verification"), Map.entry("a4", "transip vps-backup"), Map.entry("a5", "heroku app-hosting"),
            Map.entry("a6", "memcached-cloud page-cache"), Map.entry("a7", "redis-to-go job-queue"), Map.entry("a8", "zendesk helpdesk"),
            Map.entry("a9", "postmark transactional-email"), Map.entry("a10", "hirefire autoscaling"), Map.entry("w1", "savvii web-hosting"),
            Map.entry("w2", "savvii contact-form"), Map.entry("w3", "google-maps map-embed"), Map.entry("w4", "google-analytics visitor-statistics"),
            Map.entry("w5", "vimeo video-embed"), Map.entry("o1", "moneybird bookkeeping"), Map.entry("o2", "accountant bookkeeping"),
            Map.entry("o3", "trello project-administration"), Map.entry("o4", "google-workspace email-calendar-documents"),
            Map.entry("o5", "campaign-monitor newsletter"));

    private final AcceptanceCase real;

    public Verbatim(AcceptanceCase real) {
        this.real = real;
    }

    /** The controller: both addresses, and what the contact card shows. */
    public Organisation organisation() {
        return OrganisationBuilder.builder().formatVersion(1).legalName("Smart Trackers B.V.").tradeNames(List.of("Smart Trackers"))
                .form(Organisation.LegalForm.COMPANY).kind(Organisation.Sector.PRIVATE).country(CountryCode.of("NL"))
                .registrations(List.of(new Organisation.Registration("KVK", "61117536")))
                .addresses(List.of(
                        new Organisation.Address(Key.of("seat"), null, List.of("Van Marnixlaan 51"), "3818VB", "Amersfoort", CountryCode.of("NL")),
                        new Organisation.Address(Key.of("office"), null, List.of("Gorterplaats 11A"), "6531 HZ", "Nijmegen", CountryCode.of("NL"))))
                .contactPoints(List.of(
                        new Organisation.ContactPoint(Key.of("phone"), Organisation.ContactPoint.Kind.PHONE, Organisation.ContactPoint.Use.GENERAL,
                                "+31 (0)24 2022680", "+31242022680", null),
                        new Organisation.ContactPoint(Key.of("privacy"), Organisation.ContactPoint.Kind.EMAIL, Organisation.ContactPoint.Use.PRIVACY,
                                "info@smartrackers.nl", null, null)))
                .build();
    }

    public Draft draft(UUID organisation, int edition) {
        return DraftBuilder.builder().formatVersion(1)
                .head(HeadBuilder.builder().title(plain("Privacyverklaring Smart Trackers"))
                        .organisations(List.of(new Head.Party(organisation, Head.Standing.SOLE)))
                        .statedDate(new PartialDate("2018-04-25")).effectiveFrom(LocalDate.of(2018, 4, 25))
                        .jurisdictions(List.of(new Jurisdiction("NL")))
                        .domains(real.sections().get("Websitedomeinen").items().stream().map(DomainName::new).toList())
                        .specialData(Answer.UNANSWERED).build())
                .wording(new Wording(NL, List.of(NL), Wording.FormOfAddress.FORMAL, null, edition, Wording.Numbering.NONE, false, false))
                .sections(sections())
                .scopes(scopes())
                .categories(rows(3, DATA, (key, words) -> CategoryUse.of(key).withPrintedAs(words)))
                .activities(rows(5, PURPOSES, (key, words) -> Activity.of(key).withPrintedAs(words)))
                .sharings(real.rows().entrySet().stream().map(row -> sharing(row.getKey(), row.getValue())).toList())
                .cookies(Cookies.unanswered().withUsed(Answer.YES))
                .decisions(new Decisions(Answer.NO, List.of()))
                .rights(new Rights(List.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.WITHDRAWAL, Right.OBJECTION, Right.PORTABILITY)
                        .stream().map(RightUse::of).toList(), List.of(Key.of("privacy")), null, null, Rights.Identification.ID_COPY_MASKED, null,
                        new Length.Period(4, Length.Unit.WEEKS, Length.Bound.MAX, null, null, null, null)))
                .complaints(List.of(Complaint.to("nl")))
                .security(new Security(null, rows(11, MEASURES, (key, words) -> MeasureUse.of(key).withPrintedAs(words)), null))
                .children(new ChildrenPolicy(Answer.NO, 16, null, Key.of("privacy")))
                .build();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section(SectionKind.OPENING, null, intro(List.of(real.sections().get("").paragraphs().get(2)))));
        List<String> headings = real.sections().keySet().stream().skip(1).toList();
        for (int i = 0; i < KINDS.size(); i++) {
            SectionKind kind = KINDS.get(i);
            AcceptanceCase.Part part = real.sections().get(headings.get(i));
            sections.add(section(kind, headings.get(i), slots(kind, part)));
        }
        return sections;
    }

    private Slot[] slots(SectionKind kind, AcceptanceCase.Part part) {
        return switch (kind) {
            case CONTACT -> new Slot[] {nothing(Slot.INTRO), Slot.replaced(Slot.ROWS, block(String.join("\\\n", part.paragraphs())))};
            case DOMAINS -> new Slot[] {nothing(Slot.INTRO), Slot.generated(Slot.ROWS)};
            case DATA, PURPOSES, SECURITY -> new Slot[] {intro(part.paragraphs())[0], Slot.generated(Slot.ROWS), nothing(Slot.AFTER)};
            case SHARING -> new Slot[] {intro(part.paragraphs().subList(0, 1))[0], Slot.generated(Slot.ROWS).withView(table(part)), nothing(Slot.AFTER)};
            default -> new Slot[] {intro(part.paragraphs())[0], nothing(Slot.ROWS), nothing(Slot.AFTER)};
        };
    }

    private static TableView table(AcceptanceCase.Part part) {
        List<Column> columns = List.of(Column.SERVICE, Column.DATA, Column.RETENTION, Column.PURPOSE);
        Map<Column, PlainText> headers = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            headers.put(columns.get(i), plain(part.tableLines().get(0).get(i)));
        }
        return new TableView(TableView.Subject.SHARINGS, TableView.Form.TABLE, columns, headers, TableView.GroupBy.SCOPE, null);
    }

    private static List<Scope> scopes() {
        return List.of(
                new Scope(Key.of("application"), Scope.Kind.APPLICATION, plain("de Smart Trackers applicatie"),
                        List.of(new DomainName("app.smarttrackers.nl"))),
                new Scope(Key.of("websites"), Scope.Kind.WEBSITE, plain("de Smart Trackers websites"),
                        List.of(new DomainName("smarttrackers.nl"), new DomainName("co2management.nl"))),
                new Scope(Key.of("organisation"), Scope.Kind.ORGANISATION, plain("onze organisatie"), List.of()));
    }

    private static Sharing sharing(String key, AcceptanceCase.Cells cells) {
        String service = cells.service().replaceFirst("\\.$", "");
        int opens = service.indexOf(" (");
        // the firm behind a service stands in brackets, last; a service without one is a firm itself, except the one whose firm nobody names
        String firm = opens < 0 ? service : service.substring(opens + 2, service.length() - 1).replaceFirst("^.*Docs, ", "");
        return SharingBuilder.builder().key(Key.of(key.toLowerCase(java.util.Locale.ROOT))).scopes(List.of(Key.of(SCOPES.get(key.substring(0, 1)))))
                .displayName(Prefilled.set(plain(opens < 0 ? service : service.substring(0, opens))))
                .providers(Prefilled.set(key.equals("A10") ? List.of() : List.of(new Sharing.Provider(firm, null, null))))
                .dataItems(Prefilled.set(data(key)))
                .purposeText(Prefilled.set(inline(cells.purpose()))).retention(Prefilled.set(List.of(Retention.of(length(cells.retention())))))
                .printedAs(Map.of(Column.SERVICE, inline(cells.service()), Column.DATA, inline(cells.data()), Column.RETENTION,
                        inline(cells.retention()), Column.PURPOSE, inline(cells.purpose())))
                .build();
    }

    /** What a row shares, as kinds of data; a kind in brackets is possible, one with a question mark conditional. */
    private static List<DataItem> data(String row) {
        return Arrays.stream(KINDS_OF_DATA.getOrDefault(row, "*").split(" ")).map(kind -> kind.equals("*") ? DataItem.allListed()
                : kind.startsWith("(") ? DataItem.of(kind.substring(1, kind.length() - 1)).withCertainty(DataItem.Certainty.POSSIBLE)
                : kind.endsWith("?") ? DataItem.of(kind.substring(0, kind.length() - 1)).withCondition(inline("in dat geval")) : DataItem.of(kind)).toList();
    }

    /**
     * The same draft as somebody keeps it who has picked its services from the catalogue: pinned, and whatever the case does not say left
     * empty on purpose.
     */
    public static Draft picked(Draft draft, Catalogue catalogue, TenantId tenant) {
        return draft.withSharings(draft.sharings().stream().map(sharing -> {
            String[] use = USES.get(sharing.key().value()).split(" ");
            return SharingBuilder.from(sharing).with(s -> s.pin(catalogue.newest(tenant, Owner.PLATFORM, Key.of(use[0]), Key.of(use[1])))
                    .roles(Prefilled.cleared(null)).locations(Prefilled.cleared(null)).transfers(Prefilled.cleared(null)).agreements(Prefilled.cleared(null))
                    .onward(Prefilled.cleared(null)).choices(Prefilled.cleared(null)).privacyUrl(Prefilled.cleared(null)).note(Prefilled.cleared(null))
                    .condition(Prefilled.cleared(null)));
        }).toList());
    }

    private static Length length(String cell) {
        if (!Character.isDigit(cell.charAt(0))) {
            return switch (cell) {
                case "Aantal uur" -> new Length.Approximate(Length.Unit.HOURS);
                case "Aantal weken" -> new Length.Approximate(Length.Unit.WEEKS);
                default -> new Length.NotStated();
            };
        }
        String[] words = cell.split(" ");
        Length.Unit unit = switch (words[1]) {
            case "dagen" -> Length.Unit.DAYS;
            case "maanden" -> Length.Unit.MONTHS;
            default -> Length.Unit.YEARS;
        };
        return Length.Period.of(Integer.parseInt(words[0]), unit);
    }

    private <T> List<T> rows(int section, List<String> keys, java.util.function.BiFunction<String, Map<Column, InlineText>, T> row) {
        List<String> items = real.sections().values().stream().skip(section).findFirst().orElseThrow().items();
        List<T> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(row.apply(keys.get(i), Map.of(Column.TEXT, inline(items.get(i)))));
        }
        return rows;
    }

    private static Section section(SectionKind kind, @org.jspecify.annotations.Nullable String title, Slot... slots) {
        return new Section(Key.of(kind.key()), kind, null, null, title == null ? null : plain(title), Section.Mode.GENERATED, null, List.of(slots));
    }

    private static Slot[] intro(List<String> paragraphs) {
        return new Slot[] {Slot.replaced(Slot.INTRO, block(String.join("\n\n", paragraphs)))};
    }

    private static Slot nothing(Key slot) {
        return Slot.replaced(slot, null);
    }

    private static BlockText block(String words) {
        return BlockText.of(NL, words);
    }

    private static InlineText inline(String words) {
        return InlineText.of(NL, words);
    }

    private static PlainText plain(String words) {
        return PlainText.of(NL, words);
    }
}
