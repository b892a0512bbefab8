package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.WebAddress;
import verklaar.shared.Page;
import verklaar.shared.Violation;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRefused;

/** What holds for statements and organisations, wherever they are kept. */
abstract class StatementsContract {

    private static final Key OWN = Key.of("the-accountant");

    static final PresetPin UNKNOWN_PIN = new PresetPin(Owner.PLATFORM, Key.of("nobody"), Key.of("knows"), 1, List.of());

    /** Knows every preset but one, and one edition. */
    static final CatalogueLookups CATALOGUE = new CatalogueLookups() {
        @Override
        public boolean knows(TenantId tenant, PresetPin pin) {
            return !pin.equals(UNKNOWN_PIN);
        }

        @Override
        public boolean hasEdition(int edition) {
            return edition == newestEdition();
        }

        @Override
        public int newestEdition() {
            return 7;
        }
    };

    private Acting acting;

    /** Lets the owner of a new tenant act. */
    abstract Acting aTenant();

    /** Does something in a transaction of its own, with nothing loaded from before. */
    abstract <T> T with(Function<DraftingFixture, T> work);

    abstract Projection projection(TenantId tenant, StatementId id);

    @BeforeEach
    void makeATenant() {
        acting = aTenant();
    }

    private <T> T drafting(Function<Drafting, T> work) {
        return with(f -> work.apply(f.drafting()));
    }

    private <T> T organisations(Function<Organisations, T> work) {
        return with(f -> work.apply(f.organisations()));
    }

    /** The same for a result of any type. */
    private Object result(Function<DraftingFixture, ?> work) {
        return with(work::apply);
    }

    private void refused(Class<? extends RuntimeException> how, Consumer<DraftingFixture> work) {
        assertThatThrownBy(() -> with(f -> {
            work.accept(f);
            return true;
        })).isInstanceOf(how);
    }

    private StatementId begun(String name) {
        return drafting(d -> d.begin(acting, Beginning.of(name, LanguageTag.NL)));
    }

    private Draft draftOf(StatementId id) {
        return drafting(d -> d.draft(acting, id)).value();
    }

    private static Sharing sharing(String key, @Nullable PresetPin pin) {
        return SharingBuilder.builder().key(Key.of(key)).pin(pin).displayName(Prefilled.set(PlainText.of(LanguageTag.NL, key)))
                .dataItems(Prefilled.set(List.of(DataItem.of("email")), 1)).build();
    }

    private static PresetPin pin(int version) {
        return new PresetPin(Owner.PLATFORM, Key.of("mailer"), Key.of("newsletter"), version,
                List.of(new PresetPin.ProviderPin(Owner.PLATFORM, Key.of("mailer-inc"), version)));
    }

    @Test
    void beginsAStatementWithWhatIsTheSameForNearlyEverybody() {
        var organisation = organisations(o -> o.add(acting, Organisation.named("Bakkerij").withCountry(CountryCode.of("NL"))));
        var id = begun("Klanten");

        var edited = drafting(d -> d.draft(acting, id));

        assertThat(edited.lockVersion()).isEqualTo(1);
        assertThat(edited.value().sections()).extracting(s -> s.kind().key()).containsExactly("opening", "contact", "domains", "data",
                "special-data", "purposes", "decisions", "retention", "sharing", "cookies", "rights", "security");
        assertThat(edited.value().rights().list()).hasSize(7);
        assertThat(edited.value().wording().edition()).isEqualTo(7);
        assertThat(edited.value().complaints()).extracting(c -> c.authority().value()).containsExactly("nl");
        assertThat(edited.value().head().organisations()).extracting(Head.Party::organisation).containsExactly(organisation);
    }

    @Test
    void namesTheStatementsThatFollowAUseOfAnOwnServiceAndNobodyElses() {
        var theirs = aTenant();
        follow(acting, "Webshop", own("accounts"), own("accounts"), own("payroll"));
        follow(acting, "Kantoor", own("accounts"), pin(1));
        follow(theirs, "Theirs", own("accounts"));

        List<Following> found = with(f -> f.drafting().following(acting, OWN));

        assertThat(found).extracting(Following::name, follows -> follows.use().value())
                .containsExactly(tuple("Kantoor", "accounts"), tuple("Webshop", "accounts"), tuple("Webshop", "payroll"));
        assertThat(this.<List<Following>>with(f -> f.drafting().following(acting, Key.of("nobody-uses-it")))).isEmpty();
    }

    private void follow(Acting whose, String name, PresetPin... pins) {
        var id = drafting(d -> d.begin(whose, Beginning.of(name, LanguageTag.NL)));
        var sharings = new ArrayList<Sharing>();
        for (var pin : pins) {
            sharings.add(sharing("s" + sharings.size(), pin));
        }
        drafting(d -> d.save(whose, id, d.draft(whose, id).value().withSharings(sharings), 1));
    }

    private static PresetPin own(String use) {
        return new PresetPin(Owner.TENANT, OWN, Key.of(use), 1, List.of());
    }

    @Test
    void choosesNoOrganisationWhenThereAreSeveral() {
        organisations(o -> o.add(acting, Organisation.named("One")));
        organisations(o -> o.add(acting, Organisation.named("Two")));
        assertThat(draftOf(begun("x")).head().organisations()).isEmpty();
    }

    @Test
    void givesADraftBackAsItWasSaved() {
        var id = begun("x");
        var draft = draftOf(id).withSharings(List.of(sharing("b", pin(2)), sharing("a", null)));

        long saved = drafting(d -> d.save(acting, id, draft, 1));

        assertThat(saved).isEqualTo(2);
        assertThat(result(f -> f.drafting().draft(acting, id))).isEqualTo(new Edited<>(draft, 2));
    }

    @Test
    void countsAChangeDeepInsideTheDocument() {
        var id = begun("x");
        var first = draftOf(id).withSharings(List.of(sharing("a", null)));
        drafting(d -> d.save(acting, id, first, 1));
        var items = Prefilled.set(List.of(DataItem.of("email").withCondition(InlineText.of(LanguageTag.NL, "als u wilt"))), 1);

        long saved = drafting(d -> d.save(acting, id, first.withSharings(List.of(sharing("a", null).withDataItems(items))), 2));

        assertThat(saved).isEqualTo(3);
    }

    @Test
    void changesNothingWhenTheSameDraftIsSavedAgain() {
        var id = begun("x");
        var before = drafting(d -> d.summary(acting, id));
        long saved = drafting(d -> d.save(acting, id, d.draft(acting, id).value(), 1));

        assertThat(saved).isEqualTo(1);
        assertThat(result(f -> f.drafting().summary(acting, id))).isEqualTo(before);
    }

    @Test
    void refusesADraftMadeFromAnOlderVersionAndNamesTheNewOne() {
        var id = begun("x");
        var draft = draftOf(id);
        drafting(d -> d.save(acting, id, draft.withSections(List.of()), 1));

        assertThatThrownBy(() -> drafting(d -> d.save(acting, id, draft.withScopes(List.of()), 1)))
                .isInstanceOfSatisfying(StatementRefused.Stale.class, stale -> assertThat(stale.current()).isEqualTo(2));
        assertThat(draftOf(id).sections()).isEmpty();
    }

    @Test
    void refusesWhatTheDraftNamesAndIsNotThere() {
        var theirs = aTenant();
        var foreign = organisations(o -> o.add(theirs, Organisation.named("Theirs")));
        var foreignStatement = drafting(d -> d.begin(theirs, Beginning.of("Theirs", LanguageTag.NL)));
        var id = begun("x");
        var draft = draftOf(id);
        var head = draft.head().withOrganisations(List.of(new Head.Party(foreign, Head.Standing.SOLE)))
                .withRelated(List.of(
                        new Head.RelatedDocument(Key.of("a"), Head.Relation.TERMS, null, null, new WebAddress("https://example.nl/")),
                        new Head.RelatedDocument(Key.of("b"), Head.Relation.ANNEX, null, foreignStatement.value(), null)));
        var broken = draft.withHead(head).withWording(draft.wording().withEdition(8))
                .withSharings(List.of(sharing("a", pin(1)), sharing("b", UNKNOWN_PIN)));

        assertThatThrownBy(() -> drafting(d -> d.save(acting, id, broken, 1)))
                .isInstanceOfSatisfying(StatementRefused.BrokenReference.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::pointer).containsExactly("/head/organisations/0/organisation", "/head/related/1/statement",
                                "/wording/edition", "/sharings/1/pin"));
        refused(StatementRefused.BrokenReference.class, f -> f.drafting().begin(acting,
                BeginningBuilder.builder().name("y").sourceLocale(LanguageTag.NL).organisation(foreign).build()));
    }

    @Test
    void projectsWhatADraftPinsAndNames() {
        var organisation = organisations(o -> o.add(acting, Organisation.named("Ours")));
        var other = begun("other");
        var id = begun("x");
        var draft = draftOf(id);
        var named = draft.withHead(draft.head().withTitle(PlainText.of(LanguageTag.NL, "Privacy")).withRelated(List.of(
                new Head.RelatedDocument(Key.of("b"), Head.Relation.ANNEX, null, other.value(), null))))
                .withSharings(List.of(sharing("a", pin(1)), sharing("b", pin(1)), sharing("c", null)));
        drafting(d -> d.save(acting, id, named, 1));
        assertThat(projection(acting.tenant(), id)).isEqualTo(Projection.of(named));
        assertThat(projection(acting.tenant(), id).pins()).hasSize(2);
        assertThat(projection(acting.tenant(), id).organisations()).containsExactly(organisation);

        var moved = named.withSharings(List.of(sharing("b", pin(2)), sharing("d", pin(1)))).withHead(draft.head().withOrganisations(List.of()));
        drafting(d -> d.save(acting, id, moved, 2));

        assertThat(projection(acting.tenant(), id)).isEqualTo(Projection.of(moved));
        assertThat(drafting(d -> d.summary(acting, id)).sharings()).isEqualTo(2);
    }

    @Test
    void pagesByNameWithoutGapsOrRepeats() {
        for (var name : List.of("delta", "Alfa", "charlie", "Bravo", "alfa", "echo")) {
            begun(name);
        }
        drafting(d -> d.begin(aTenant(), Beginning.of("foreign", LanguageTag.NL)));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            Page<StatementSummary> page = drafting(d -> d.list(acting, "", from, 2));
            page.items().forEach(summary -> seen.add(summary.name()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(6).extracting(String::toLowerCase).containsExactly("alfa", "alfa", "bravo", "charlie", "delta", "echo");
    }

    @Test
    void findsByWordsInNameAndTitle() {
        begun("Klanten 100%");
        var titled = begun("Intern");
        drafting(d -> d.save(acting, titled, d.draft(acting, titled).value().withHead(
                HeadBuilder.builder().title(PlainText.of(LanguageTag.NL, "Privacyverklaring sollicitanten")).build()), 1));

        assertThat(names("kLaNt")).containsExactly("Klanten 100%");
        assertThat(names("0%")).containsExactly("Klanten 100%");
        assertThat(names("_")).isEmpty();
        assertThat(names("SOLLICIT")).containsExactly("Intern");
        assertThat(names("nothing")).isEmpty();
    }

    private List<String> names(String words) {
        return drafting(d -> d.list(acting, words, null, 10)).items().stream().map(StatementSummary::name).toList();
    }

    @Test
    void refusesAForeignCursor() {
        for (var cursor : List.of("!", "", "eA")) {
            refused(StatementRefused.NotValid.class, f -> f.drafting().list(acting, "", cursor, 10));
        }
    }

    @Test
    void renamesAStatement() {
        var id = begun("x");
        drafting(d -> {
            d.rename(acting, id, " Klanten ");
            return true;
        });
        assertThat(drafting(d -> d.summary(acting, id)).name()).isEqualTo("Klanten");
        refused(StatementRefused.NotValid.class, f -> f.drafting().rename(acting, id, "\n"));
        refused(StatementRefused.NotValid.class, f -> f.drafting().rename(acting, id, "x".repeat(201)));
    }

    @Test
    void keepsAnOrganisation() {
        var id = organisations(o -> o.add(acting, Organisation.named("Ours")));
        var changed = Organisation.named("Ours B.V.").withTradeNames(List.of("Ours"));

        assertThat(result(f -> f.organisations().save(acting, id, changed, 1))).isEqualTo(2L);
        assertThat(result(f -> f.organisations().save(acting, id, changed, 2))).isEqualTo(2L);
        assertThat(result(f -> f.organisations().organisation(acting, id))).isEqualTo(new Edited<>(changed, 2));
        assertThat(result(f -> f.organisations().list(acting))).isEqualTo(List.of(new OrganisationSummary(id, "Ours B.V.", 2)));
        refused(StatementRefused.Stale.class, f -> f.organisations().save(acting, id, Organisation.named("x"), 1));
    }

    @Test
    void handsOutTheOrganisationsInTheDraftsOrder() {
        var first = organisations(o -> o.add(acting, Organisation.named("First")));
        var second = organisations(o -> o.add(acting, Organisation.named("Second")));
        var id = begun("x");
        drafting(d -> d.save(acting, id, d.draft(acting, id).value().withHead(HeadBuilder.builder().organisations(List.of(
                new Head.Party(second, Head.Standing.JOINT), new Head.Party(first, Head.Standing.JOINT))).build()), 1));

        var content = drafting(d -> d.content(acting.tenant(), id));

        assertThat(content.organisations()).extracting(Organisation::legalName).containsExactly("Second", "First");
        assertThat(content.lockVersion()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfAnotherTenant() {
        var theirs = aTenant();
        var id = begun("ours");
        var organisation = organisations(o -> o.add(acting, Organisation.named("Ours")));
        var draft = draftOf(id);

        refused(StatementRefused.Unknown.class, f -> f.drafting().draft(theirs, id));
        refused(StatementRefused.Unknown.class, f -> f.drafting().summary(theirs, id));
        refused(StatementRefused.Unknown.class, f -> f.drafting().save(theirs, id, draft, 1));
        refused(StatementRefused.Unknown.class, f -> f.drafting().rename(theirs, id, "stolen"));
        refused(StatementRefused.Unknown.class, f -> f.drafting().content(theirs.tenant(), id));
        refused(StatementRefused.OrganisationUnknown.class, f -> f.organisations().organisation(theirs, organisation));
        refused(StatementRefused.OrganisationUnknown.class, f -> f.organisations().save(theirs, organisation, Organisation.named("x"), 1));
        refused(StatementRefused.Unknown.class, f -> f.drafting().draft(acting, new StatementId(UUID.randomUUID())));
        assertThat(drafting(d -> d.list(theirs, "", null, 10)).items()).isEmpty();
        assertThat(result(f -> f.organisations().list(theirs))).isEqualTo(List.of());
        assertThat(draftOf(id)).isEqualTo(draft);
    }

    @Test
    void letsAViewerReadAndChangeNothing() {
        var viewer = ActingFixture.aMemberOf(acting.tenant(), Role.VIEWER);
        var id = begun("x");
        var organisation = organisations(o -> o.add(acting, Organisation.named("Ours")));
        var draft = draftOf(id);

        assertThat(drafting(d -> d.draft(viewer, id)).value()).isEqualTo(draft);
        refused(TenantRefused.NotAllowed.class, f -> f.drafting().begin(viewer, Beginning.of("y", LanguageTag.NL)));
        refused(TenantRefused.NotAllowed.class, f -> f.drafting().save(viewer, id, draft, 1));
        refused(TenantRefused.NotAllowed.class, f -> f.drafting().rename(viewer, id, "y"));
        refused(TenantRefused.NotAllowed.class, f -> f.organisations().add(viewer, Organisation.named("x")));
        refused(TenantRefused.NotAllowed.class, f -> f.organisations().save(viewer, organisation, Organisation.named("x"), 1));
    }
}
