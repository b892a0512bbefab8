package verklaar.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Preset;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.BlockText;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.DomainName;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.WebAddress;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Assurance;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Complaint;
import verklaar.statement.Cookies;
import verklaar.statement.Decisions;
import verklaar.statement.Declaration;
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
import verklaar.statement.Slot;
import verklaar.statement.Wording;
import verklaar.statement.WordingBuilder;

/**
 * The statement that rules show themselves on: a small firm's, in Dutch, with everything that must be said. Each example is a change of it.
 *
 * @param presets what sharings are taken to be pinned to, by their key
 * @param before the version readers have; null for none
 * @param today in the statement's zone
 * @param around what lies beside it
 */
public record Sample(Draft draft, Organisation organisation, Map<Key, Preset> presets, @Nullable Sample before, LocalDate today, Surroundings around) {

    private static final LanguageTag NL = LanguageTag.NL;

    /** Everything said. */
    public static Sample complete() {
        return new Sample(completeDraft(), firm(), Map.of(), null, RuleSet.FIRST_DAY, Surroundings.NONE);
    }

    public Sample draft(UnaryOperator<Draft> change) {
        return new Sample(change.apply(draft), organisation, presets, before, today, around);
    }

    public Sample organisation(UnaryOperator<Organisation> change) {
        return new Sample(draft, change.apply(organisation), presets, before, today, around);
    }

    public Sample head(UnaryOperator<Head> change) {
        return draft(d -> d.withHead(change.apply(d.head())));
    }

    public Sample wording(UnaryOperator<Wording> change) {
        return draft(d -> d.withWording(change.apply(d.wording())));
    }

    public Sample rights(UnaryOperator<Rights> change) {
        return draft(d -> d.withRights(change.apply(d.rights())));
    }

    public Sample cookies(UnaryOperator<Cookies> change) {
        return draft(d -> d.withCookies(change.apply(d.cookies())));
    }

    /** Changes the sharing of this key: {@code hosting}, {@code mail}, {@code books}. */
    public Sample sharing(String key, UnaryOperator<Sharing> change) {
        return draft(d -> d.withSharings(changed(d.sharings(), key, change)));
    }

    /** Changes the activity of this key: {@code payment}, {@code newsletter}, {@code bookkeeping}. */
    public Sample activity(String key, UnaryOperator<Activity> change) {
        return draft(d -> d.withActivities(changed(d.activities(), key, change)));
    }

    /** Changes the category of this key: {@code name}, {@code email}, {@code postal-address}, {@code billing}, {@code ip-address}. */
    public Sample category(String key, UnaryOperator<CategoryUse> change) {
        return draft(d -> d.withCategories(changed(d.categories(), key, change)));
    }

    /** Changes the scope of this key: {@code site}, {@code office}. */
    public Sample scope(String key, UnaryOperator<Scope> change) {
        return draft(d -> d.withScopes(changed(d.scopes(), key, change)));
    }

    /** Changes what is kept how long: {@code payment}, {@code newsletter}, {@code bookkeeping}, {@code security}. */
    public Sample retention(String key, UnaryOperator<RetentionRule> change) {
        return draft(d -> d.withRetentionRules(changed(d.retentionRules(), key, change)));
    }

    /** The tenant's own words instead of all that a section says; the section is added when there is none. */
    public Sample replaced(String section, String words) {
        return draft(d -> {
            List<Section> sections = new ArrayList<>(d.sections());
            sections.removeIf(s -> s.key().value().equals(section));
            sections.add(Section.of(SectionKind.of(section)).withMode(Section.Mode.REPLACED)
                    .withSlots(List.of(Slot.replaced(Slot.INTRO, BlockText.of(NL, words)))));
            return d.withSections(sections);
        });
    }

    /** A section of its own with the tenant's words. */
    public Sample added(String words) {
        return draft(d -> {
            List<Section> sections = new ArrayList<>(d.sections());
            sections.add(new Section(Key.of("more"), SectionKind.FREE, null, null, PlainText.of(NL, "Meer"), Section.Mode.REPLACED, null,
                    List.of(Slot.replaced(Slot.INTRO, BlockText.of(NL, words)))));
            return d.withSections(sections);
        });
    }

    /** An answer to a question. */
    public Sample declared(Question question, Answer answer) {
        return declared(question, answer, null);
    }

    /** An answer to a question, with a note why. */
    public Sample declared(Question question, Answer answer, @Nullable String note) {
        return draft(d -> {
            List<Declaration> declarations = new ArrayList<>(d.declarations());
            declarations.removeIf(declaration -> declaration.question().equals(question.key()));
            declarations.add(new Declaration(question.key(), answer, note == null ? null : line(note)));
            return d.withDeclarations(declarations);
        });
    }

    /** Another jurisdiction beside those there are. */
    public Sample in(String jurisdiction) {
        return head(h -> {
            List<Jurisdiction> all = new ArrayList<>(h.jurisdictions());
            if (!all.contains(new Jurisdiction(jurisdiction))) {
                all.add(new Jurisdiction(jurisdiction));
            }
            return h.withJurisdictions(all);
        });
    }

    /** A sharing that stands on this entry of the catalogue. */
    public Sample pinned(String sharing, Preset preset) {
        Map<Key, Preset> all = new HashMap<>(presets);
        all.put(Key.of(sharing), preset);
        return new Sample(draft, organisation, Map.copyOf(all), before, today, around);
    }

    /** What readers have now. */
    public Sample after(UnaryOperator<Sample> published) {
        return new Sample(draft, organisation, presets, published.apply(complete()), today, around);
    }

    /** Beside a change of the catalogue that waits for an answer about this sharing. */
    public Sample waiting(String sharing, LocalDate since) {
        return new Sample(draft, organisation, presets, before, today,
                new Surroundings(List.of(new Surroundings.Waiting(Key.of(sharing), since)), around.parents()));
    }

    /** Where the catalogue knows this firm as the owner of others. */
    public Sample owned(ProviderFacts parent) {
        Map<Key, ProviderFacts> parents = new HashMap<>(around.parents());
        parents.put(parent.key(), parent);
        return new Sample(draft, organisation, presets, before, today, new Surroundings(around.waiting(), parents));
    }

    public Sample on(LocalDate day) {
        return new Sample(draft, organisation, presets, before, day, around);
    }

    private static <T extends Keyed> List<T> changed(List<T> things, String key, UnaryOperator<T> change) {
        if (things.stream().noneMatch(thing -> thing.key().value().equals(key))) {
            throw new IllegalArgumentException("The sample has no " + key);
        }
        return things.stream().map(thing -> thing.key().value().equals(key) ? change.apply(thing) : thing).toList();
    }

    private static Organisation firm() {
        return OrganisationBuilder.builder().formatVersion(1).legalName("Fietsatelier Noord B.V.").form(Organisation.LegalForm.COMPANY)
                .kind(Organisation.Sector.PRIVATE).country(CountryCode.of("NL"))
                .registrations(List.of(new Organisation.Registration("KVK", "12345678"), new Organisation.Registration("VAT", "NL123456789B01")))
                .addresses(List.of(new Organisation.Address(Key.of("seat"), Organisation.Address.Type.STATUTORY, List.of("Havenstraat 12"),
                        "9711 AB", "Groningen", CountryCode.of("NL"))))
                .contactPoints(List.of(
                        contact("phone", Organisation.ContactPoint.Kind.PHONE, Organisation.ContactPoint.Use.GENERAL, "050 123 45 67"),
                        contact("privacy", Organisation.ContactPoint.Kind.EMAIL, Organisation.ContactPoint.Use.PRIVACY, "privacy@fietsatelier.example"),
                        contact("security", Organisation.ContactPoint.Kind.EMAIL, Organisation.ContactPoint.Use.SECURITY, "veilig@fietsatelier.example")))
                .dpoNotNeededReason(line("Wij verwerken geen gevoelige gegevens op grote schaal.")).build();
    }

    private static Organisation.ContactPoint contact(String key, Organisation.ContactPoint.Kind kind, Organisation.ContactPoint.Use use, String value) {
        return new Organisation.ContactPoint(Key.of(key), kind, use, value, null, null);
    }

    private static Draft completeDraft() {
        return DraftBuilder.builder().formatVersion(1)
                .head(HeadBuilder.builder().organisations(List.of(new Head.Party(new UUID(3, 4), Head.Standing.SOLE)))
                        .statedDate(new PartialDate("2026-11-20")).effectiveFrom(LocalDate.of(2026, 11, 20)).lastReviewedOn(LocalDate.of(2026, 11, 20))
                        .jurisdictions(List.of(new Jurisdiction("NL"))).domains(List.of(new DomainName("fietsatelier.example"))).specialData(Answer.NO).build())
                .wording(WordingBuilder.builder().sourceLocale(NL).locales(List.of(NL)).edition(1).build())
                .sections(List.of(SectionKind.OPENING, SectionKind.APPLICABILITY, SectionKind.CONTACT, SectionKind.DOMAINS, SectionKind.DATA,
                        SectionKind.SPECIAL_DATA, SectionKind.CHILDREN, SectionKind.PURPOSES, SectionKind.DECISIONS, SectionKind.RETENTION, SectionKind.SHARING,
                        SectionKind.TRANSFERS, SectionKind.COOKIES, SectionKind.RIGHTS, SectionKind.COMPLAINT, SectionKind.SECURITY).stream().map(Section::of).toList())
                .scopes(List.of(
                        new Scope(Key.of("site"), Scope.Kind.WEBSITE, PlainText.of(NL, "onze website"), List.of(new DomainName("fietsatelier.example"))),
                        new Scope(Key.of("office"), Scope.Kind.ORGANISATION, PlainText.of(NL, "onze organisatie"), List.of())))
                .categories(categories()).activities(activities()).sharings(sharings()).retentionRules(retention()).cookies(cookieList())
                .decisions(new Decisions(Answer.NO, List.of())).rights(allRights()).complaints(List.of(Complaint.to("nl")))
                .security(new Security(null, List.of("antivirus-firewall", "tls", "staff-two-factor", "regular-updates").stream()
                        .map(MeasureUse::of).toList(), LocalDate.of(2026, 11, 20)))
                .children(new ChildrenPolicy(Answer.NO, 16, null, null))
                .declarations(List.of(new Declaration(Question.LINKED_EVERYWHERE.key(), Answer.YES, null),
                        new Declaration(Question.REFUSES_AS_EASILY.key(), Answer.YES, null)))
                .assurances(List.of(new Assurance(Key.of("no-sale"), Assurance.Kind.NOT_SHARED, Key.of("no-sale"), null, null, null, Map.of()),
                        new Assurance(Key.of("only-if-needed"), Assurance.Kind.NOT_SHARED, Key.of("only-if-needed"), null, null, null, Map.of())))
                .build();
    }

    private static List<CategoryUse> categories() {
        return List.of("name", "email", "postal-address", "billing", "ip-address").stream().map(term -> CategoryUse.of(term).withSources(List.of(
                new CategoryUse.Source(CategoryUse.Source.Kind.DIRECT, null, null, Answer.UNANSWERED))).withSubjects(List.of(Key.of("customers")))).toList();
    }

    private static List<Activity> activities() {
        return List.of(
                activity("payment", List.of("name", "email", "postal-address", "billing"), Activity.BasisUse.of(Basis.CONTRACT))
                        .withProvision(new Activity.Provision(Activity.Provision.Duty.CONTRACTUAL, line("Zonder deze gegevens kunnen wij uw bestelling niet leveren."))),
                activity("newsletter", List.of("name", "email"), Activity.BasisUse.of(Basis.CONSENT)).withMarketing(true),
                activity("bookkeeping", List.of("name", "billing"), new Activity.BasisUse(Basis.LEGAL_OBLIGATION, null,
                        line("artikel 52 van de Belastingwet"), null))
                        .withProvision(new Activity.Provision(Activity.Provision.Duty.STATUTORY, line("Zonder deze gegevens kunnen wij u geen factuur sturen."))),
                activity("security", List.of("ip-address"), new Activity.BasisUse(Basis.LEGITIMATE_INTEREST, null, null,
                        line("een veilige website"))));
    }

    private static Activity activity(String purpose, List<String> data, Activity.BasisUse basis) {
        return ActivityBuilder.from(Activity.of(purpose)).with(a -> a.bases(List.of(basis)).dataItems(data.stream().map(DataItem::of).toList())
                .subjects(List.of(Key.of("customers"))));
    }

    private static List<Sharing> sharings() {
        return List.of(
                sharing("hosting", "site", "Wolkenkast", "Onze website draait op hun servers.", List.of("security"), List.of(DataItem.of("ip-address"))),
                sharing("mail", "site", "Postduif", "Zij versturen onze nieuwsbrief.", List.of("newsletter"), List.of(DataItem.of("name"), DataItem.of("email"))),
                sharing("books", "office", "Boekwerk", "Wij houden er onze boeken in bij.", List.of("bookkeeping", "payment"),
                        List.of(DataItem.of("name"), DataItem.of("billing"))));
    }

    private static Sharing sharing(String key, String scope, String name, String purpose, List<String> activities, List<DataItem> data) {
        return SharingBuilder.builder().key(Key.of(key)).scopes(List.of(Key.of(scope))).displayName(Prefilled.set(PlainText.of(NL, name)))
                .providers(Prefilled.set(List.of(new Sharing.Provider(name + " B.V.", null, CountryCode.of("NL")))))
                .roles(Prefilled.set(List.of(RecipientRole.of(RecipientRole.Role.PROCESSOR)))).dataItems(Prefilled.set(data))
                .purposeText(Prefilled.set(line(purpose))).activities(activities.stream().map(Key::of).toList())
                .retention(Prefilled.set(List.of(Retention.of(year()))))
                .locations(Prefilled.set(List.of(Location.of(Location.Role.STORAGE, "NL"))))
                .agreements(Prefilled.set(List.of(new verklaar.privacy.Agreement(verklaar.privacy.Agreement.Kind.DPA,
                        verklaar.privacy.Agreement.State.YES, null, LocalDate.of(2026, 1, 5)))))
                .onward(Prefilled.set(List.of(new verklaar.privacy.Onward(null, new WebAddress("https://" + key + ".example/subprocessors")))))
                .build();
    }

    private static Length.Period year() {
        return new Length.Period(1, Length.Unit.YEARS, Length.Bound.MAX, line("nadat u klant was"), null, null, null);
    }

    private static List<RetentionRule> retention() {
        return List.of("payment", "newsletter", "bookkeeping", "security").stream().map(key -> new RetentionRule(Key.of(key), null,
                List.of(new RetentionRule.Reference(RetentionRule.Target.ACTIVITY, Key.of(key))), null, Retention.of(key.equals("bookkeeping")
                        ? new Length.Period(7, Length.Unit.YEARS, Length.Bound.EXACT, line("na het boekjaar"), null,
                                line("artikel 52 van de Belastingwet"), Key.of("nl-tax-7y")) : year()), Map.of())).toList();
    }

    private static Cookies cookieList() {
        Cookie session = CookieBuilder.builder().key(Key.of("session")).name("_session").category(Cookie.Category.NECESSARY)
                .purpose(line("Houdt u ingelogd.")).exemptReason(line("Zonder dit cookie kunt u niet inloggen.")).lifetime("session")
                .thirdPartyAccess(Answer.NO).build();
        Cookie statistics = CookieBuilder.builder().key(Key.of("counter")).name("_teller").category(Cookie.Category.ANALYTICS)
                .purpose(line("Telt welke pagina’s het meest gelezen worden.")).lifetime("P13M").thirdPartyAccess(Answer.NO).basis(Basis.CONSENT).build();
        return new Cookies(Answer.YES, List.of(), List.of(session, statistics), Cookies.Mechanism.BANNER,
                new WebAddress("https://fietsatelier.example/cookies"), null);
    }

    private static Rights allRights() {
        return new Rights(List.of(Rights.Right.ACCESS, Rights.Right.RECTIFICATION, Rights.Right.ERASURE, Rights.Right.RESTRICTION,
                Rights.Right.PORTABILITY, Rights.Right.OBJECTION, Rights.Right.WITHDRAWAL).stream().map(Rights.RightUse::of).toList(),
                List.of(Key.of("privacy"), Key.of("phone")), null, line("Gebruik de afmeldlink in elke nieuwsbrief."), Rights.Identification.EMAIL_LOOP,
                null, Length.Period.of(1, Length.Unit.MONTHS));
    }

    private static InlineText line(String words) {
        return InlineText.of(NL, words);
    }
}
