package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.catalogue.CatalogueContent;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Owner;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetFactsBuilder;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ProviderFactsBuilder;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceFactsBuilder;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Answer;
import verklaar.privacy.Cookie;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.TransferBuilder;
import verklaar.statement.CategoryUse;
import verklaar.statement.Complaint;
import verklaar.statement.Cookies;
import verklaar.statement.Decisions;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.ContactPoint;
import verklaar.statement.RetentionRule;
import verklaar.statement.Scope;
import verklaar.statement.Sharing;

/** Conditions of rules that their own example and counterexample leave open. */
class RuleConditionsTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                fires("GDPR-13-1-A-CONTACT", "an address for reports on security alone", s -> reached(s, ContactPoint.Kind.EMAIL, ContactPoint.Use.SECURITY)),
                silent("GDPR-13-1-A-CONTACT", "a general telephone alone", s -> reached(s, ContactPoint.Kind.PHONE, ContactPoint.Use.GENERAL)),
                silent("GDPR-13-1-A-CONTACT", "mail about privacy alone", s -> reached(s, ContactPoint.Kind.EMAIL, ContactPoint.Use.PRIVACY)),
                silent("GDPR-13-1-A-REP", "an American firm with American readers", s -> american(s)),
                fires("GDPR-13-1-A-REP", "an American firm that says it addresses Europe", s -> american(s).declared(Question.TARGETS_EEA, Answer.YES)),
                silent("GDPR-13-1-B", "an officer with an e-mail address", s -> s.organisation(o -> o.withDpo(officer("fg@fietsatelier.example")))),
                fires("GDPR-37-1", "watching people on a large scale", s -> withoutReason(s).declared(Question.MONITORS_ON_LARGE_SCALE, Answer.YES)),
                fires("GDPR-37-1", "special data on a large scale", s -> withoutReason(s).declared(Question.SPECIAL_DATA_ON_LARGE_SCALE, Answer.YES)),
                fires("GDPR-37-1", "twenty members of staff in Germany", s -> withoutReason(s).in("DE").declared(Question.TWENTY_STAFF, Answer.YES)),
                silent("GDPR-37-1", "twenty members of staff elsewhere", s -> withoutReason(s).declared(Question.TWENTY_STAFF, Answer.YES)),
                silent("GDPR-37-1", "a small firm", s -> withoutReason(s)),
                fires("SCOPE-DOMAINS", "an app without a name", s -> s.scope("site", x -> x.withKind(Scope.Kind.APPLICATION).withDomains(List.of()))),
                silent("SCOPE-DOMAINS", "a shop without a domain", s -> s.scope("site", x -> x.withKind(Scope.Kind.OTHER).withDomains(List.of()))),
                silent("GDPR-13-1-E-ROLE", "persons have no role", s -> s.sharing("mail", x -> x.withRoles(Prefilled.cleared(null))
                        .withRecipientKind(Prefilled.set(RecipientKind.PERSONS)))),
                silent("GDPR-13-1-E-CTRL", "a processor without a privacy statement", s -> as(s, RecipientRole.Role.PROCESSOR)),
                silent("GDPR-28-3", "a controller without an agreement", s -> as(s, RecipientRole.Role.CONTROLLER)
                        .sharing("mail", x -> x.withAgreements(Prefilled.cleared(null)))),
                silent("GDPR-28-4", "a controller without a list of others", s -> as(s, RecipientRole.Role.CONTROLLER)
                        .sharing("mail", x -> x.withOnward(Prefilled.cleared(null)))),
                silent("GDPR-13-2-A", "one rule for everything", s -> s.draft(d -> d.withRetentionRules(List.of(d.retentionRules().get(0).withOf(List.of()))))),
                silent("GDPR-13-2-A", "a rule for each kind of data", s -> s.draft(d -> d.withRetentionRules(List.of(d.retentionRules().get(0).withOf(
                        Stream.of("name", "email", "postal-address", "billing", "ip-address").map(key -> new RetentionRule.Reference(
                                RetentionRule.Target.CATEGORY, Key.of(key))).toList()))))),
                fires("GDPR-13-2-A-ROW", "no period, and no rule for what it serves", s -> s.draft(d -> d.withRetentionRules(List.of()))
                        .sharing("mail", RuleConditionsTest::withoutPeriod)),
                silent("GDPR-13-2-A-ROW", "no period, but a rule for what it serves", s -> s.sharing("mail", RuleConditionsTest::withoutPeriod)),
                fires("GDPR-13-2-A-ROW", "no period, and nothing it serves", s -> s.sharing("mail", x -> withoutPeriod(x).withActivities(List.of()))),
                silent("GDPR-5-1-E-LONG", "a long period that a law prescribes", s -> s.sharing("mail", x -> x.withRetention(Prefilled.set(List.of(Retention.of(
                        new Length.Period(30, Length.Unit.YEARS, Length.Bound.EXACT, null, null,
                                InlineText.of(LanguageTag.NL, "de wet"), null))))))),
                fires("EPRIV-5-3-LIST", "a cookie without a purpose", s -> firstCookie(s, c -> c.withPurpose(null))),
                fires("EPRIV-5-3-LIST", "a cookie without a lifetime", s -> firstCookie(s, c -> c.withLifetime(null))),
                fires("EPRIV-5-3-LIST", "a cookie nobody knows who reads", s -> firstCookie(s, c -> c.withThirdPartyAccess(Answer.UNANSWERED))),
                fires("EPRIV-5-3-LIST", "a cookie without a name", s -> firstCookie(s, c -> c.withName(null))),
                silent("EPRIV-5-3-LIST", "no cookies", s -> s.cookies(c -> c.withUsed(Answer.NO).withList(List.of()))),
                fires("EPRIV-5-3-CONSENT", "consent that nobody is asked for", s -> s.cookies(c -> c.withMechanism(Cookies.Mechanism.BROWSER)
                        .withList(c.list().stream().map(x -> x.withCategory(Cookie.Category.MARKETING)).toList()))),
                silent("EPRIV-WITHDRAW", "no cookies", s -> s.cookies(c -> c.withUsed(Answer.NO).withSettingsUrl(null))),
                silent("EPRIV-REJECT", "a page of settings", s -> s.declared(Question.REFUSES_AS_EASILY, Answer.NO)
                        .cookies(c -> c.withMechanism(Cookies.Mechanism.SETTINGS_PAGE))),
                silent("EPRIV-5-3-INFO", "neither a site nor an app", s -> s.cookies(c -> Cookies.unanswered()).head(h -> h.withDomains(List.of()))
                        .draft(d -> d.withScopes(d.scopes().stream().map(x -> x.withKind(Scope.Kind.ORGANISATION)).toList()))),
                fires("EPRIV-5-3-INFO", "an app without a domain", s -> s.cookies(c -> Cookies.unanswered()).head(h -> h.withDomains(List.of()))
                        .draft(d -> d.withScopes(d.scopes().stream().map(x -> x.withKind(Scope.Kind.APPLICATION)).toList()))),
                silent("EPRIV-EMAILPIXEL", "nothing in the mail", s -> s.declared(Question.MAIL_PIXELS, Answer.YES)),
                silent("GDPR-12-3-LONG", "one month", s -> s.rights(r -> r.withResponseTerm(Length.Period.of(1, Length.Unit.MONTHS)))),
                silent("GDPR-77-1", "two authorities", s -> s.in("BE").replaced("complaint", "U kunt klagen.").draft(d -> d.withComplaints(
                        List.of(Complaint.to("nl"), Complaint.to("be"))))),
                silent("QA-PLACEHOLDER", "words without a blank", s -> s.added("Wij zijn er voor u.")),
                silent("BE-KBO", "a Dutch firm", s -> s.organisation(o -> o.withRegistrations(List.of()))),
                silent("BE-KBO", "a person in Belgium", s -> s.organisation(o -> o.withCountry(CountryCode.of("BE")).withRegistrations(List.of())
                        .withForm(Organisation.LegalForm.NATURAL_PERSON))),
                silent("BE-KBO", "a public body in Belgium", s -> s.organisation(o -> o.withCountry(CountryCode.of("BE")).withRegistrations(List.of())
                        .withForm(Organisation.LegalForm.PUBLIC_BODY))),
                fires("BE-COOKIE", "a service that counts where nobody is asked", s -> counting(s).cookies(c -> c.withMechanism(Cookies.Mechanism.BROWSER))),
                silent("BE-COOKIE", "a service that counts where people are asked", s -> counting(s)),
                silent("GDPR-45-DPF-FALLBACK", "clauses", s -> sent(s, "US", "scc-c2p")),
                silent("GDPR-45-PARTIAL", "clauses", s -> sent(s, "CA", "scc-c2p")),
                silent("GDPR-13-1-F-ADEQ", "clauses", s -> sent(s, "AU", "scc-c2p")),
                silent("GDPR-45-DPF", "clauses", s -> sent(s, "US", "scc-c2p")),
                fires("GDPR-45-DPF", "the framework for another country", s -> sent(s, "IN", "dpf")),
                silent("GDPR-45-DPF", "an Irish firm whose American owner is on the list", s -> throughIreland(s, true)),
                fires("GDPR-45-DPF", "an Irish firm whose American owner is on no list", s -> throughIreland(s, false)),
                silent("GDPR-46-COPY", "nothing to have a copy of", s -> sent(s, "NZ", "adequacy").replaced("transfers", "Sommige gegevens gaan ver weg.")),
                silent("GDPR-46-SCC-MODULE", "binding rules", s -> sent(s, "IN", "bcr")),
                silent("GDPR-46-SCC-MODULE", "clauses for controllers", s -> sent(s, "US", "scc-c2c").sharing("hosting", x -> x.withRoles(
                        Prefilled.set(List.of(RecipientRole.of(RecipientRole.Role.CONTROLLER)))))),
                fires("GDPR-46-SCC-MODULE", "clauses for processors with a controller", s -> sent(s, "US", "scc-c2p").sharing("hosting", x -> x.withRoles(
                        Prefilled.set(List.of(RecipientRole.of(RecipientRole.Role.CONTROLLER)))))),
                silent("GDPR-47-BCR", "clauses", s -> sent(s, "IN", "scc-c2p")),
                silent("GDPR-49-ROUTINE", "clauses", s -> sent(s, "US", "scc-c2p")),
                silent("GDPR-49-1-A", "clauses", s -> sent(s, "US", "scc-c2p").replaced("transfers", "U heeft hiermee ingestemd.")),
                fires("GDPR-49-1-B-INFO", "an interest that nobody was told of", s -> sent(s, "US", "derog-compelling").sharing("hosting",
                        x -> x.withTransfers(Prefilled.set(x.transfers().value().stream().map(t -> t.withText(InlineText.of(LanguageTag.NL, "een aanval"))).toList())))),
                silent("GDPR-49-1-B-INFO", "clauses", s -> sent(s, "US", "scc-c2p")),
                silent("GDPR-30-1-E", "data that stays within Europe", s -> sent(s, "NL", "none-eea")),
                fires("GDPR-30-1-A", "a representative nobody can reach", s -> s.organisation(o -> o.withRepresentative(representative(null)))),
                silent("GDPR-30-1-A", "a representative with a telephone", s -> s.organisation(o -> o.withRepresentative(representative("030 123 45 67")))),
                fires("GDPR-30-1-A", "a firm without a name", s -> s.organisation(o -> o.withLegalName(null))),
                silent("GDPR-30-1-A", "a firm with an address alone", s -> s.organisation(o -> o.withContactPoints(List.of()))),
                fires("GDPR-13-2-F-LOGIC", "decisions that are not told", s -> s.draft(d -> d.withDecisions(new Decisions(Answer.YES, List.of())))),
                silent("GDPR-13-2-F-LOGIC", "decisions told in own words", s -> s.draft(d -> d.withDecisions(new Decisions(Answer.YES, List.of())))
                        .replaced("decisions", "Een computer beslist over krediet.")),
                fires("GDPR-13-2-D-LINK", "an old link within a sentence", s -> s.added("Klaag (https://www.cbpweb.nl/klacht), als u wilt.")),
                fires("GDPR-5-1-B-ORPHAN", "data that a recipient gets for no purpose", s -> giving(s, "phone", null)),
                silent("GDPR-5-1-B-ORPHAN", "data that a recipient gets for a purpose", s -> giving(s, "phone", "Zij bellen u.")),
                fires("GDPR-5-1-B-ORPHAN", "a recipient that gets everything", s -> giving(s, null, "Zij bewaren alles.")),
                silent("GDPR-13-2-A-LAW", "a duty of another country that the statement is about", s -> keepingBooks(s.in("BE"), "be-accounting-10y")),
                fires("GDPR-13-2-A-LAW", "a duty of a country that it is not about", s -> keepingBooks(s, "be-accounting-10y")),
                silent("GDPR-13-1-E-NAME", "an accountant that has a name", s -> nameless(s, "generic-role", "Jansen & Co")),
                fires("GDPR-13-1-E-NAME", "a service under another name", s -> nameless(s, "accounting", "Jansen & Co")),
                silent("GDPR-12-1-LANG", "a country whose language it is in", s -> s.in("NL")));
    }

    /** Cookies that consent is needed for weigh more. */
    @ParameterizedTest
    @CsvSource({"NECESSARY, WARNING", "MARKETING, ERROR"})
    void weighsAnIncompleteCookieByItsKind(Cookie.Category category, Severity severity) {
        Sample sample = firstCookie(Sample.complete(), c -> c.withCategory(category).withPurpose(null));

        assertThat(RuleSet.rule("EPRIV-5-3-LIST").orElseThrow().look().at(SampleSubject.of(sample)).findings()).extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void looksAtEachOfItsConditions(String id, String what, UnaryOperator<Sample> change, boolean fires) {
        Rule rule = RuleSet.rule(id).orElseThrow();

        assertThat(!rule.look().at(SampleSubject.of(change.apply(Sample.complete()))).findings().isEmpty()).as(what).isEqualTo(fires);
    }

    @Test
    void callsTheFrameworkUnprotectedOnceItsDecisionIsGone() {
        var words = CatalogueFixture.bundledWords();
        var catalogue = CatalogueFixture.of(new CatalogueContent(List.of(), List.of(), new WordingEdition.Words(words.terms(), words.clauses(),
                words.authorities(), words.adequacy().stream().filter(decision -> !decision.country().equals("US")).toList(), words.consentAges()), List.of()));
        Rule.Look look = RuleSet.rule("GDPR-13-1-F-ADEQ").orElseThrow().look();
        Sample sample = sent(Sample.complete(), "US", "dpf");
        assertThat(look.at(SampleSubject.of(sample, catalogue)).findings()).hasSize(1);
        assertThat(look.at(SampleSubject.of(sample)).findings()).as("while the decision stands").isEmpty();
    }

    private static Arguments fires(String id, String what, UnaryOperator<Sample> change) {
        return Arguments.of(id, what, change, true);
    }

    private static Arguments silent(String id, String what, UnaryOperator<Sample> change) {
        return Arguments.of(id, what, change, false);
    }

    private static Sample reached(Sample sample, ContactPoint.Kind kind, ContactPoint.Use use) {
        return sample.organisation(o -> o.withContactPoints(List.of(o.contactPoints().stream().filter(point -> point.kind() == kind && point.use() == use)
                .findFirst().orElseThrow())));
    }

    private static Sample american(Sample sample) {
        return sample.organisation(o -> o.withCountry(CountryCode.of("US"))).head(h -> h.withJurisdictions(List.of(new Jurisdiction("US"))));
    }

    private static Organisation.Officer officer(String mail) {
        return new Organisation.Officer(null, null, new EmailAddress(mail), null);
    }

    private static Organisation.Representative representative(@Nullable String phone) {
        return new Organisation.Representative("Bureau Utrecht B.V.", null, null, phone);
    }

    private static Sample sent(Sample sample, String country, String safeguard) {
        return sample.sharing("hosting", s -> s.withLocations(Prefilled.set(List.of(Location.of(Location.Role.STORAGE, country)))).withTransfers(
                Prefilled.set(List.of(TransferBuilder.builder().country(CountryCode.of(country)).safeguard(Key.of(safeguard)).build()))));
    }

    private static Sample counting(Sample sample) {
        return sample.in("BE").cookies(c -> c.withList(List.of())).sharing("hosting", s -> s.withDisplayName(
                Prefilled.set(PlainText.of(LanguageTag.NL, "Google Analytics"))));
    }

    private static Sample withoutReason(Sample sample) {
        return sample.organisation(o -> o.withDpoNotNeededReason(null));
    }

    private static Sample as(Sample sample, RecipientRole.Role role) {
        return sample.sharing("mail", s -> s.withRoles(Prefilled.set(List.of(RecipientRole.of(role)))));
    }

    /** The hosting, given this kind of data, or all there is, for this purpose. */
    private static Sample giving(Sample sample, @Nullable String data, @Nullable String purpose) {
        return sample.draft(d -> d.withCategories(Stream.concat(d.categories().stream(), Stream.of(CategoryUse.of("phone"))).toList()))
                .sharing("hosting", s -> s.withActivities(List.of()).withDataItems(Prefilled.set(List.of(data == null ? DataItem.allListed() : DataItem.of(data))))
                        .withPurposeText(purpose == null ? Prefilled.cleared(null) : Prefilled.set(InlineText.of(LanguageTag.NL, purpose))));
    }

    private static Sample keepingBooks(Sample sample, String duty) {
        return sample.retention("bookkeeping", rule -> rule.withRetention(Retention.of(
                new Length.Period(10, Length.Unit.YEARS, Length.Bound.EXACT, null, null, null, Key.of(duty)))));
    }

    /** The mail, by a service of this kind without a firm, called so by the tenant. */
    private static Sample nameless(Sample sample, String kind, String name) {
        return sample.pinned("mail", presetOf(kind)).sharing("mail", s -> s.withProviders(Prefilled.cleared(null))
                .withDisplayName(Prefilled.set(PlainText.of(LanguageTag.NL, name))));
    }

    /** The hosting, by a firm in Ireland that sends the data on to its owner under the framework. */
    private static Sample throughIreland(Sample sample, boolean listed) {
        ProviderFacts irish = firm("cloud-ireland", "IE").parent(Key.of("cloud")).build();
        ProviderFacts american = firm("cloud", "US").dpf(new ProviderFacts.Dpf(listed, List.of(), LocalDate.of(2026, 9, 1))).build();
        return sent(sample, "US", "dpf").pinned("hosting", presetOf("hosting", irish)).owned(american);
    }

    private static ProviderFactsBuilder firm(String key, String country) {
        return ProviderFactsBuilder.builder().formatVersion(1).key(Key.of(key)).version(1).legalName("Cloud").country(CountryCode.of(country));
    }

    private static Preset presetOf(String kind, ProviderFacts... providers) {
        ServiceFacts service = ServiceFactsBuilder.builder().formatVersion(1).key(Key.of("accountant")).version(1).name("Accountant")
                .category(Key.of(kind)).build();
        PresetFacts facts = PresetFactsBuilder.builder().key(Key.of("bookkeeping")).version(1).variant(PlainText.of(LanguageTag.NL, "boekhouding")).build();
        return new Preset(new PresetPin(Owner.PLATFORM, Key.of("accountant"), Key.of("bookkeeping"), 1, List.of()), service, facts, List.of(providers), Instant.EPOCH);
    }

    private static Sharing withoutPeriod(Sharing sharing) {
        return sharing.withRetention(Prefilled.cleared(null));
    }

    private static Sample firstCookie(Sample sample, UnaryOperator<Cookie> change) {
        return sample.cookies(c -> c.withList(Stream.concat(Stream.of(change.apply(c.list().get(0))), c.list().stream().skip(1)).toList()));
    }
}
