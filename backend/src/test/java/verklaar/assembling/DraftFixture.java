package verklaar.assembling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueContent;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ServiceFacts;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.DomainName;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Retention;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Assurance;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChangeEntry;
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
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Security;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.statement.Wording;
import verklaar.statement.WordingBuilder;
import verklaar.shared.Json;
import verklaar.tenant.TenantId;

/** A statement of a small firm, made from the catalogue's words alone: facts of every kind, and nothing of its own to translate. */
final class DraftFixture {

    static final TenantId TENANT = new TenantId(new UUID(7, 7));
    static final UUID STATEMENT = new UUID(1, 2);
    static final UUID ORGANISATION = new UUID(3, 4);
    static final List<LanguageTag> ALL = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
    /** Five services that nobody offers, and the words that the product brings along. */
    static final Catalogue CATALOGUE = CatalogueFixture.of(content());
    static final Assembling ASSEMBLING = new Assembling(CATALOGUE, null);

    private DraftFixture() {
    }

    private static CatalogueContent content() {
        List<ProviderFacts> providers = Stream.of("wolkenkast", "hulpbalie", "teller", "boekwerk")
                .map(key -> read("providers/" + key, ProviderFacts.class)).toList();
        List<ServiceFacts> services = Stream.of("wolkenkast", "hulpbalie", "teller", "boekwerk", "tweesleutel")
                .map(key -> read("services/" + key, ServiceFacts.class)).toList();
        return new CatalogueContent(providers, services, CatalogueFixture.bundledWords(), List.of());
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream file = DraftFixture.class.getResourceAsStream("catalogue/" + name + ".yaml")) {
            return Json.bind(new YAMLMapper().readTree(file), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static StatementDocument document(Draft draft) {
        return ASSEMBLING.document(TENANT, STATEMENT, draft, List.of(organisation()));
    }

    static Organisation organisation() {
        return OrganisationBuilder.builder().formatVersion(1).legalName("Fietsatelier Noord B.V.").tradeNames(List.of("Fietsatelier"))
                .country(CountryCode.of("NL"))
                .registrations(List.of(new Organisation.Registration("KVK", "12345678")))
                .addresses(List.of(
                        new Organisation.Address(Key.of("seat"), Organisation.Address.Type.STATUTORY, List.of("Havenstraat 12"), "9711 AB",
                                "Groningen", CountryCode.of("NL")),
                        new Organisation.Address(Key.of("shop"), Organisation.Address.Type.VISITING, List.of("Kade 3"), "9712 CD",
                                "Groningen", CountryCode.of("NL"))))
                .contactPoints(List.of(
                        new Organisation.ContactPoint(Key.of("phone"), Organisation.ContactPoint.Kind.PHONE,
                                Organisation.ContactPoint.Use.GENERAL, "050 123 45 67", "+31501234567", null),
                        new Organisation.ContactPoint(Key.of("privacy"), Organisation.ContactPoint.Kind.EMAIL,
                                Organisation.ContactPoint.Use.PRIVACY, "privacy@fietsatelier.example", null, null)))
                .dpo(new Organisation.Officer("J. de Vries", null, new EmailAddress("fg@fietsatelier.example"), null))
                .build();
    }

    /** In all four languages. */
    static Draft draft() {
        return draft(Wording.FormOfAddress.FORMAL, ALL);
    }

    static Draft draft(Wording.FormOfAddress address, List<LanguageTag> locales) {
        return DraftBuilder.builder().formatVersion(1)
                .head(HeadBuilder.builder().organisations(List.of(new Head.Party(ORGANISATION, Head.Standing.SOLE)))
                        .statedDate(new PartialDate("2026-11-22")).jurisdictions(List.of(new Jurisdiction("NL")))
                        .domains(List.of(new DomainName("fietsatelier.example"), new DomainName("app.fietsatelier.example")))
                        .specialData(Answer.NO).build())
                .wording(WordingBuilder.builder().sourceLocale(locales.get(0)).locales(locales).formOfAddress(address)
                        .timeZone(ZoneId.of("Europe/Amsterdam")).edition(1).build())
                .sections(sections())
                .scopes(List.of(
                        new Scope(Key.of("app"), Scope.Kind.APPLICATION, everywhere("Fietsatelier app"), List.of(new DomainName("app.fietsatelier.example"))),
                        new Scope(Key.of("site"), Scope.Kind.WEBSITE, everywhere("fietsatelier.example"), List.of()),
                        new Scope(Key.of("office"), Scope.Kind.ORGANISATION, everywhere("Fietsatelier Noord"), List.of())))
                .categories(categories())
                .activities(activities())
                .sharings(sharings())
                .retentionRules(List.of(
                        rule("general", List.of(), new Length.Period(1, Length.Unit.YEARS, Length.Bound.MAX, null, null, null, Key.of("backup-maximum"))),
                        rule("newsletter", List.of(new RetentionRule.Reference(RetentionRule.Target.ACTIVITY, Key.of("newsletter"))),
                                new Length.UntilEvent(null, Key.of("until-unsubscribe")))))
                .cookies(cookies())
                .decisions(new Decisions(Answer.NO, List.of()))
                .rights(rights())
                .complaints(List.of(Complaint.to("nl")))
                .security(new Security(null, Arrays.stream(new String[] {"antivirus-firewall", "tls", "staff-two-factor", "regular-updates"})
                        .map(MeasureUse::of).toList(), null))
                .children(new ChildrenPolicy(Answer.NO, null, null, null))
                .assurances(List.of(new Assurance(Key.of("no-sale"), Assurance.Kind.NOT_SHARED, Key.of("no-sale"), null, null, null, Map.of()),
                        new Assurance(Key.of("only-if-needed"), Assurance.Kind.NOT_SHARED, Key.of("only-if-needed"), null, null, null, Map.of())))
                .changes(List.<ChangeEntry>of())
                .build();
    }

    static List<Section> sections() {
        return List.of(SectionKind.OPENING, SectionKind.CONTACT, SectionKind.DOMAINS, SectionKind.DATA, SectionKind.SPECIAL_DATA,
                SectionKind.PURPOSES, SectionKind.DECISIONS, SectionKind.RETENTION, SectionKind.SHARING, SectionKind.COOKIES, SectionKind.RIGHTS,
                SectionKind.SECURITY, SectionKind.BREACH, SectionKind.CHANGES).stream().map(Section::of).toList();
    }

    private static List<CategoryUse> categories() {
        CategoryUse.Source direct = new CategoryUse.Source(CategoryUse.Source.Kind.DIRECT, null, null, Answer.UNANSWERED);
        CategoryUse.Source observed = new CategoryUse.Source(CategoryUse.Source.Kind.OBSERVED, null, null, Answer.UNANSWERED);
        List<CategoryUse> categories = new ArrayList<>();
        for (String key : List.of("name", "phone", "email", "postal-address", "billing")) {
            categories.add(CategoryUse.of(key).withSources(List.of(direct)));
        }
        for (String key : List.of("ip-address", "website-activity", "browser-device")) {
            categories.add(CategoryUse.of(key).withSources(List.of(observed)));
        }
        return categories;
    }

    private static List<Activity> activities() {
        return List.of(
                activity("payment", Basis.CONTRACT).withProvision(new Activity.Provision(Activity.Provision.Duty.CONTRACTUAL, null)),
                activity("newsletter", Basis.CONSENT).withMarketing(true),
                activity("account", Basis.CONTRACT),
                activity("bookkeeping", Basis.LEGAL_OBLIGATION),
                activity("web-analytics", Basis.LEGITIMATE_INTEREST).withProfiling(true));
    }

    private static Activity activity(String purpose, Basis basis) {
        return ActivityBuilder.from(Activity.of(purpose)).with(a -> a.bases(List.of(Activity.BasisUse.of(basis)))
                .dataItems(List.of(DataItem.of("name"), DataItem.of("email"))).subjects(List.of(Key.of("customers"))));
    }

    private static List<Sharing> sharings() {
        return List.of(
                sharing("files", "app", "wolkenkast", "file-store"),
                sharing("help", "app", "hulpbalie", "helpdesk"),
                sharing("sign-in", "app", "tweesleutel", "two-step"),
                sharing("statistics", "site", "teller", "statistics"),
                sharing("books", "office", "boekwerk", "bookkeeping"));
    }

    static Sharing sharing(String key, String scope, String service, String preset) {
        PresetPin pin = CATALOGUE.newest(TENANT, Owner.PLATFORM, Key.of(service), Key.of(preset));
        return SharingBuilder.builder().key(Key.of(key)).scopes(List.of(Key.of(scope))).pin(pin).build();
    }

    private static RetentionRule rule(String key, List<RetentionRule.Reference> of, Length length) {
        return new RetentionRule(Key.of(key), null, of, null, Retention.of(length), Map.of());
    }

    private static Cookies cookies() {
        Cookie session = CookieBuilder.builder().key(Key.of("session")).name("_session").category(Cookie.Category.NECESSARY)
                .lifetime("session").thirdPartyAccess(Answer.NO).build();
        Cookie statistics = CookieBuilder.builder().key(Key.of("counter")).name("_teller").provider(Key.of("teller"))
                .category(Cookie.Category.ANALYTICS).lifetime("P13M").thirdPartyAccess(Answer.YES).basis(Basis.CONSENT).build();
        return new Cookies(Answer.YES, List.of(), List.of(session, statistics), Cookies.Mechanism.BANNER,
                new verklaar.privacy.WebAddress("https://fietsatelier.example/cookies"), null);
    }

    private static Rights rights() {
        List<Rights.RightUse> list = Arrays.stream(Rights.Right.values()).filter(r -> r.ordinal() <= Rights.Right.WITHDRAWAL.ordinal())
                .map(Rights.RightUse::of).toList();
        return new Rights(list, List.of(), null, null, Rights.Identification.ID_COPY_MASKED, null, Length.Period.of(4, Length.Unit.WEEKS));
    }

    /** A name that is the same in all four languages. */
    static PlainText everywhere(String words) {
        return new PlainText(Map.of(LanguageTag.NL, words, LanguageTag.EN, words, LanguageTag.DE, words, LanguageTag.FR, words));
    }

    static InlineText dutch(String words) {
        return InlineText.of(LanguageTag.NL, words);
    }
}
