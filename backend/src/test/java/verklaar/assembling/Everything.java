package verklaar.assembling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verklaar.privacy.Agreement;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.BlockText;
import verklaar.privacy.Choice;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChangeEntry;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Complaint;
import verklaar.statement.Cookies;
import verklaar.statement.Decisions;
import verklaar.statement.Draft;
import verklaar.statement.Head;
import verklaar.statement.MeasureUse;
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.statement.Wording;

/** A draft with every kind of section and every kind of fact, its own words in all four languages. */
final class Everything {

    private static final WebAddress PAGE = new WebAddress("https://fietsatelier.example/page");

    private Everything() {
    }

    static Draft draft(Wording.FormOfAddress address) {
        Draft base = DraftFixture.draft(address, DraftFixture.ALL);
        List<Sharing> sharings = new ArrayList<>(base.sharings());
        sharings.addAll(sharings());
        List<CategoryUse> categories = new ArrayList<>(base.categories());
        categories.add(CategoryUse.of("health"));
        categories.add(new CategoryUse(Key.of("credit"), Key.of("creditworthiness"), null, List.of(), List.of(Key.of("children")), List.of(
                new CategoryUse.Source(CategoryUse.Source.Kind.THIRD_PARTY, null, line("Kredietbureau"), Answer.NO),
                new CategoryUse.Source(CategoryUse.Source.Kind.THIRD_PARTY, Key.of("partner"), null, Answer.YES),
                new CategoryUse.Source(CategoryUse.Source.Kind.THIRD_PARTY, null, null, Answer.UNANSWERED),
                new CategoryUse.Source(CategoryUse.Source.Kind.INFERRED, null, null, Answer.UNANSWERED)), Map.of()));
        List<Activity> activities = new ArrayList<>(base.activities());
        activities.addAll(activities());
        return base.withHead(head(base.head())).withSections(Arrays.stream(SectionKind.values()).map(Section::of).toList())
                .withWording(base.wording().withNumbering(Wording.Numbering.DECIMAL))
                .withSharings(sharings).withCategories(categories).withActivities(activities)
                .withRetentionRules(rules(base)).withCookies(cookies()).withDecisions(decisions())
                .withRights(new Rights(Arrays.stream(Rights.Right.values()).map(Everything::right).toList(), List.of(Key.of("privacy"), Key.of("phone")),
                        line("Alles"), line("Knop"), Rights.Identification.LOGIN, line("Meer"), Length.Period.of(1, Length.Unit.MONTHS)))
                .withComplaints(List.of(Complaint.to("nl"), Complaint.to("be"), new Complaint(Key.of("other"), Key.of("de-be"), PAGE, line("Extra"), Map.of())))
                .withSecurity(base.security().withAims(line("Veilig")).withMeasures(List.of(MeasureUse.of("tls"),
                        new MeasureUse(Key.of("own"), null, line("Slot"), Key.of("app"), Map.of()))))
                .withChildren(new ChildrenPolicy(Answer.YES, 15, null, Key.of("phone")))
                .withChanges(List.of(new ChangeEntry(Key.of("first"), null, new PartialDate("2024-05"), ChangeEntry.Kind.NEW_PURPOSE, null,
                        line("Nieuw"), Map.of())));
    }

    private static Head head(Head head) {
        return head.withAppliesTo(block("Onze winkel.")).withNotFor(block("De werkplaats.")).withSpecialData(Answer.YES)
                .withJurisdictions(List.of(new Jurisdiction("NL"), new Jurisdiction("BE")))
                .withJointArrangement(new Head.JointArrangement(line("Samen"), PAGE)).withVersionLabel(label("2.1"))
                .withRelated(List.of(new Head.RelatedDocument(Key.of("cookies"), Head.Relation.COOKIES, label("Cookies"), null, PAGE)));
    }

    private static List<Activity> activities() {
        return List.of(
                ActivityBuilder.from(Activity.of("two-factor")).with(a -> a.title(label("Inloggen")).actingAs(Activity.ActingAs.PROCESSOR)
                        .onBehalfOf(line("Klant")).note(line("Let op")).consentCapture(line("Vinkje"))
                        .choices(List.of(new Choice(Choice.Kind.WITHDRAW, line("Zet uit"), PAGE, line("Klaar"))))
                        .bases(Arrays.stream(Basis.values()).map(b -> new Activity.BasisUse(b, line("Soms"), line("Wet"), line("Belang"))).toList())),
                ActivityBuilder.from(Activity.of("recruitment")).with(a -> a.dataItems(List.of(DataItem.of("health")))
                        .art9(new Activity.SpecialDataCondition(Key.of("art9-explicit-consent"), line("Wet")))
                        .provision(new Activity.Provision(Activity.Provision.Duty.VOLUNTARY, line("Niets")))));
    }

    private static List<Sharing> sharings() {
        Sharing partner = SharingBuilder.builder().key(Key.of("partner")).scopes(List.of(Key.of("app"), Key.of("site")))
                .displayName(Prefilled.set(label("Partners"))).recipientKind(Prefilled.set(RecipientKind.CATEGORY))
                .providers(Prefilled.set(List.of(new Sharing.Provider("Partner AG", null, CountryCode.of("CH")))))
                .roles(Prefilled.set(List.of(new RecipientRole(RecipientRole.Role.JOINT, line("verkoop")), RecipientRole.of(RecipientRole.Role.AUTHORITY))))
                .arrangement(new Head.JointArrangement(line("Samen"), PAGE)).privacyUrl(Prefilled.set(PAGE))
                .dataItems(Prefilled.set(List.of(DataItem.allListed())))
                .purposeText(Prefilled.set(line("Verkopen")))
                .retention(Prefilled.set(List.of(whole(), Retention.of(new Length.NotKept()))))
                .locations(Prefilled.set(List.of(new Location(Location.Role.STORAGE, CountryCode.of("CH"), null, label("Bern"), List.of()),
                        new Location(Location.Role.ACCESS, null, Location.Region.WORLD, null, List.of()))))
                .transfers(Prefilled.set(List.of(new Transfer(CountryCode.of("CH"), Key.of("adequacy"), null, null, null, true),
                        new Transfer(CountryCode.of("IN"), Key.of("derog-consent"), Key.of("scc-c2c"), null, line("Vraag het"), true),
                        new Transfer(CountryCode.of("CA"), Key.of("code-of-conduct"), null, line("Code"), null, true))))
                .agreements(Prefilled.set(List.of(new Agreement(Agreement.Kind.JOINT, Agreement.State.YES, PAGE, null))))
                .onward(Prefilled.set(List.of(new Onward(line("Hulpjes"), null))))
                .choices(Prefilled.set(List.of(new Choice(Choice.Kind.UNSUBSCRIBE, null, PAGE, null), new Choice(Choice.Kind.SIGNAL, line("Sein"), null, null))))
                .note(Prefilled.set(line("Let op"))).direction(Sharing.Direction.BOTH).status(Sharing.Status.POSSIBLE).build();
        return List.of(partner, partner.withKey(Key.of("planned")).withStatus(Sharing.Status.PLANNED).withSince(LocalDate.of(2027, 1, 2)).withScopes(List.of()),
                partner.withKey(Key.of("ended")).withStatus(Sharing.Status.ENDED).withUntil(LocalDate.of(2025, 3, 4)).withReason(line("Klaar")),
                partner.withKey(Key.of("ending")).withStatus(Sharing.Status.ACTIVE).withUntil(LocalDate.of(2028, 5, 6)).withDirection(Sharing.Direction.IN));
    }

    private static Retention whole() {
        Length first = new Length.Period(2, Length.Unit.WEEKS, Length.Bound.MIN, line("na de koop"), line("of tot het einde"), line("Wet"), null);
        return new Retention(first, line("bij ruzie langer"), Retention.of(new Length.Approximate(Length.Unit.MONTHS)), Retention.Afterwards.ANONYMISE,
                Retention.SetBy.CUSTOMER, null);
    }

    private static List<RetentionRule> rules(Draft base) {
        List<RetentionRule> rules = new ArrayList<>(base.retentionRules());
        rules.add(new RetentionRule(Key.of("own"), label("Foto"), List.of(), line("Zolang u klant bent"),
                Retention.of(new Length.Criterion(null, Key.of("strictly-necessary"))), Map.of()));
        return rules;
    }

    private static Cookies cookies() {
        List<Cookie> list = new ArrayList<>();
        for (Cookie.Category category : Cookie.Category.values()) {
            list.add(CookieBuilder.builder().key(Key.of("c" + category.ordinal())).group(label("Groep")).category(category).lifetime("P1Y2M10D")
                    .thirdPartyAccess(Answer.YES).basis(Basis.CONSENT).build());
        }
        return new Cookies(Answer.YES, List.of(), list, Cookies.Mechanism.BANNER, PAGE, line("Meer"));
    }

    private static Decisions decisions() {
        return new Decisions(Answer.YES, Arrays.stream(Decisions.AutomatedDecision.Kind.values()).map(kind -> new Decisions.AutomatedDecision(
                Key.of("d" + kind.ordinal()), null, kind, List.of(Key.of("customers")), List.of(DataItem.of("email")), line("Zo"), line("Dit"),
                Answer.YES, Basis.CONTRACT, line("Bel ons"), Map.of())).toList());
    }

    private static Rights.RightUse right(Rights.Right right) {
        return new Rights.RightUse(Key.of(right.key()), right, "EU", List.of(), line("Zo"), PAGE, line("Soms niet"), List.of(label("CSV"), label("JSON")),
                List.of(), Map.of());
    }

    static PlainText label(String words) {
        return new PlainText(everywhere(words));
    }

    static InlineText line(String words) {
        return new InlineText(everywhere(words));
    }

    static BlockText block(String words) {
        return new BlockText(everywhere(words));
    }

    private static Map<LanguageTag, String> everywhere(String words) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        DraftFixture.ALL.forEach(language -> texts.put(language, words));
        return texts;
    }
}
