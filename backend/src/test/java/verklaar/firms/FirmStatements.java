package verklaar.firms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import verklaar.assembling.Assembling;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts;
import verklaar.checking.Checking;
import verklaar.checking.Findings;
import verklaar.checking.Question;
import verklaar.privacy.Agreement;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.DomainName;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.shared.Json;
import verklaar.statement.Activity;
import verklaar.statement.Assurance;
import verklaar.statement.Beginning;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Complaint;
import verklaar.statement.Cookies;
import verklaar.statement.Decisions;
import verklaar.statement.Declaration;
import verklaar.statement.Draft;
import verklaar.statement.DraftingFixture;
import verklaar.statement.MeasureUse;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationBuilder;
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights;
import verklaar.statement.Scope;
import verklaar.statement.Security;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.statement.StatementId;
import verklaar.statement.Wording.FormOfAddress;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;

/** The statements of the firms in {@code firms.yaml}: begun, filled and saved through the builder's doors, with every question answered. */
final class FirmStatements {

    static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Key PRIVACY = Key.of("privacy");
    /** A use on somebody else's website, whose cookies are not the firm's. */
    private static final Key ELSEWHERE = Key.of("company-page");
    /** Counting visitors with their consent. */
    private static final Key COUNTING = Key.of("statistics");
    /** Kinds of data that nobody types in. */
    private static final Set<String> OBSERVED = Set.of("ip-address", "browser-device", "website-activity", "cross-site-activity", "online-identifiers",
            "log-data", "app-usage", "login-history", "camera-footage", "newsletter-engagement", "call-details", "location");
    /** What a careful firm says yes to; it says no to all else. */
    private static final Set<Question> YES = Set.of(Question.CONSUMERS, Question.HAS_FORMS, Question.MARKS_REQUIRED_FIELDS, Question.EXPLAINS_AT_FORMS,
            Question.WRITTEN_FOR_CHILDREN, Question.CUSTOMERS_ONLY, Question.BALANCE_ON_REQUEST, Question.READERS_TOLD, Question.REFUSES_AS_EASILY,
            Question.CLICK_TO_LOAD, Question.PRIVACY_FRIENDLY_ANALYTICS, Question.LINKED_EVERYWHERE, Question.PROCESSOR_REGISTER,
            Question.NO_ACCESS_FROM_OUTSIDE);

    private static final Catalogue CATALOGUE = CatalogueFixture.bundled();
    private static final Habits HABITS = read("habits.yaml", Habits.class);

    private FirmStatements() {
    }

    static List<Firm> firms() {
        return List.of(read("firms.yaml", Firm[].class));
    }

    /** A firm's statement as readers get it, and what the checker finds in it. */
    record Made(StatementDocument document, Findings findings) {
    }

    static Made of(Firm firm) {
        Acting owner = ActingFixture.anOwner();
        DraftingFixture use = DraftingFixture.inMemory();
        use.organisations().add(owner, organisation(firm));
        StatementId id = use.drafting().begin(owner, new Beginning(firm.name(), LanguageTag.NL, LANGUAGES,
                firm.is(Firm.Trait.INFORMAL) ? FormOfAddress.INFORMAL : FormOfAddress.FORMAL, null));
        var begun = use.drafting().draft(owner, id);
        use.drafting().save(owner, id, filled(begun.value(), firm), begun.lockVersion());
        Assembling assembling = new Assembling(CATALOGUE, use.drafting());
        Checking checking = new Checking(assembling, CATALOGUE, (tenant, statement) -> Optional.empty(), (tenant, statement) -> List.of(),
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
        StatementDocument document = assembling.document(owner.tenant(), id);
        return new Made(document, checking.findings(owner.tenant(), document, Set.of()));
    }

    private static Organisation organisation(Firm firm) {
        String mail = firm.domain() == null ? firm.key() + "@post.example" : "privacy@" + firm.domain();
        return OrganisationBuilder.builder().formatVersion(1).legalName(firm.legalName()).form(firm.form())
                .tradeNames(firm.name().equals(firm.legalName()) ? List.of() : List.of(firm.name()))
                .kind(firm.kind() == null ? Organisation.Sector.PRIVATE : firm.kind()).country(firm.seat())
                .registrations(List.of(switch (firm.seat().value()) {
                    case "BE" -> new Organisation.Registration("KBO", "0123.456.749");
                    case "DE" -> new Organisation.Registration("HRB", "123456 B");
                    case "FR" -> new Organisation.Registration("RCS", "123 456 782");
                    default -> new Organisation.Registration("KVK", "61234501");
                }))
                .addresses(List.of(new Organisation.Address(Key.of("seat"), Organisation.Address.Type.VISITING, List.of("Marktstraat 14"), "1234 AB",
                        firm.town(), firm.seat())))
                .contactPoints(List.of(
                        new Organisation.ContactPoint(Key.of("phone"), Organisation.ContactPoint.Kind.PHONE, Organisation.ContactPoint.Use.GENERAL,
                                "085 123 45 67", null, null),
                        new Organisation.ContactPoint(PRIVACY, Organisation.ContactPoint.Kind.EMAIL, Organisation.ContactPoint.Use.PRIVACY, mail,
                                null, null)))
                .build();
    }

    private static Draft filled(Draft begun, Firm firm) {
        List<Sharing> sharings = firm.services().stream().map(FirmStatements::sharing).toList();
        List<PresetFacts> presets = firm.services().stream().map(FirmStatements::preset).toList();
        List<Activity> activities = firm.activities().stream().map(key -> doing(key).as(key)).toList();
        return begun
                .withHead(begun.head().withStatedDate(new PartialDate(TODAY.toString())).withEffectiveFrom(TODAY).withLastReviewedOn(TODAY)
                        .withDomains(domains(firm)).withSpecialData(firm.is(Firm.Trait.SPECIAL_DATA) ? Answer.YES : Answer.NO))
                .withScopes(firm.scopes().stream().map(key -> scope(key, firm)).toList())
                .withActivities(activities).withSharings(sharings).withCategories(categories(activities, presets))
                .withRetentionRules(firm.activities().stream().map(key -> rule(key, firm)).toList())
                .withCookies(cookies(firm, presets)).withDecisions(new Decisions(Answer.NO, List.of()))
                .withRights(begun.rights().withChannels(List.of(PRIVACY))
                        .withIdentification(Rights.Identification.EMAIL_LOOP).withResponseTerm(Length.Period.of(1, Length.Unit.MONTHS)))
                .withComplaints(firm.authority() == null ? begun.complaints() : List.of(Complaint.to(firm.authority().value())))
                .withSecurity(new Security(null, Stream.of("tls", "antivirus-firewall", "regular-updates", "staff-two-factor", "backups", "confidentiality")
                        .map(MeasureUse::of).toList(), TODAY))
                .withChildren(new ChildrenPolicy(firm.is(Firm.Trait.FOR_CHILDREN) ? Answer.YES : Answer.NO, null, null, null))
                .withAssurances(List.of(new Assurance(Key.of("no-sale"), Assurance.Kind.NOT_SHARED, Key.of("no-sale"), null, null, null, Map.of())))
                .withDeclarations(Arrays.stream(Question.values()).map(question -> new Declaration(question.key(), answer(question, firm), null)).toList());
    }

    private static Answer answer(Question question, Firm firm) {
        boolean yes = question == Question.ACTS_AS_PROCESSOR ? firm.is(Firm.Trait.PROCESSOR_TOO) : YES.contains(question);
        return yes ? Answer.YES : Answer.NO;
    }

    private static List<DomainName> domains(Firm firm) {
        return Stream.ofNullable(firm.domain()).toList();
    }

    private static Scope scope(Key key, Firm firm) {
        Habits.Place place = Objects.requireNonNull(HABITS.scopes().get(key), key.value());
        return new Scope(key, place.kind(), place.title(), place.kind() == Scope.Kind.WEBSITE ? domains(firm) : List.of());
    }

    private static Habits.Doing doing(Key activity) {
        return Objects.requireNonNull(HABITS.activities().get(activity), activity.value());
    }

    private static RetentionRule rule(Key activity, Firm firm) {
        Key kept = doing(activity).keep();
        Key keep = kept.value().equals("tax") && firm.tax() != null ? firm.tax() : kept;
        return new RetentionRule(activity, null, List.of(new RetentionRule.Reference(RetentionRule.Target.ACTIVITY, activity)), null,
                Objects.requireNonNull(HABITS.periods().get(keep), keep.value()), Map.of());
    }

    private static PresetFacts preset(Firm.Use use) {
        return CATALOGUE.service(ActingFixture.aTenant(), Owner.PLATFORM, use.service()).orElseThrow().presets().stream()
                .filter(preset -> preset.key().equals(use.variant())).findFirst().orElseThrow();
    }

    /** The use as the catalogue has it; what only the firm knows is set. */
    private static Sharing sharing(Firm.Use use) {
        PresetFacts preset = preset(use);
        int version = preset.version();
        SharingBuilder sharing = SharingBuilder.builder().key(Key.of(use.preset().replace('/', '-')))
                .pin(CATALOGUE.newest(ActingFixture.aTenant(), Owner.PLATFORM, use.service(), use.variant()))
                .scopes(Stream.ofNullable(use.scope()).toList()).activities(use.activities());
        if (use.keep() != null) {
            sharing.retention(Prefilled.set(List.of(Objects.requireNonNull(HABITS.periods().get(use.keep()), use.keep().value())), version));
        }
        if (use.name() != null) {
            sharing.displayName(Prefilled.set(everywhere(use.name()), version)).recipientKind(Prefilled.set(RecipientKind.NAMED, version))
                    .providers(Prefilled.set(List.of(), version));
        }
        if (use.role() != null) {
            sharing.roles(Prefilled.set(List.of(RecipientRole.of(use.role())), version));
        }
        if (use.land() != null) {
            sharing.locations(Prefilled.set(List.of(new Location(Location.Role.SEAT, use.land(), null, null, List.of())), version));
        }
        if (use.safeguard() != null) {
            sharing.transfers(Prefilled.set(List.of(new Transfer(CountryCode.of("US"), use.safeguard(), null, null, null, true)), version));
        }
        boolean processes = use.role() == RecipientRole.Role.PROCESSOR || preset.roles().stream().anyMatch(r -> r.role() == RecipientRole.Role.PROCESSOR);
        if (!preset.agreements().isEmpty()) {
            sharing.agreements(Prefilled.set(preset.agreements().stream().map(a -> a.withState(Agreement.State.YES)).toList(), version));
        } else if (processes) {
            sharing.agreements(Prefilled.set(List.of(new Agreement(Agreement.Kind.DPA, Agreement.State.YES, null, null)), version));
        }
        return sharing.build();
    }

    private static PlainText everywhere(String words) {
        return new PlainText(Map.of(LanguageTag.NL, words, LanguageTag.EN, words, LanguageTag.DE, words, LanguageTag.FR, words));
    }

    /** Every kind of data that activities use and services get, once. */
    private static List<CategoryUse> categories(List<Activity> activities, List<PresetFacts> presets) {
        Stream<DataItem> used = activities.stream().flatMap(activity -> activity.dataItems().stream());
        Stream<DataItem> shared = presets.stream().flatMap(preset -> preset.dataItems().stream());
        return Stream.concat(used, shared).flatMap(item -> Stream.ofNullable(item.category())).distinct().map(key -> CategoryUse.of(key.value())
                .withSources(List.of(new CategoryUse.Source(OBSERVED.contains(key.value()) ? CategoryUse.Source.Kind.OBSERVED
                        : CategoryUse.Source.Kind.DIRECT, null, null, Answer.UNANSWERED)))).toList();
    }

    private static Cookies cookies(Firm firm, List<PresetFacts> presets) {
        List<Cookie> list = new ArrayList<>();
        presets.stream().filter(preset -> !preset.key().equals(ELSEWHERE)).flatMap(preset -> preset.cookies().stream())
                .forEach(cookie -> list.add(CookieBuilder.from(cookie)
                        .withKey(Key.of("c" + (list.size() + 1)))
                        .withThirdPartyAccess(cookie.thirdPartyAccess() == Answer.UNANSWERED ? Answer.NO : cookie.thirdPartyAccess())
                        .withBasis(cookie.category() == Cookie.Category.NECESSARY ? cookie.basis() : Basis.CONSENT)));
        if (list.isEmpty() || firm.domain() == null) {
            return Cookies.unanswered().withUsed(Answer.NO);
        }
        boolean asks = firm.activities().contains(COUNTING) || list.stream().anyMatch(cookie -> cookie.category() != Cookie.Category.NECESSARY);
        return new Cookies(Answer.YES, List.of(), list, asks ? Cookies.Mechanism.BANNER : Cookies.Mechanism.NONE,
                asks ? new WebAddress("https://" + firm.domain() + "/cookies") : null, null);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(FirmStatements.class.getResourceAsStream(file))) {
            Object tree = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
            return Json.read(Json.write(tree), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
