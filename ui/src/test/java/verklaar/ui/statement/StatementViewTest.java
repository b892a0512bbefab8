package verklaar.ui.statement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.publishing.Refusing;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.Head;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Actors;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.shared.LocalisedField;
import verklaar.ui.testing.InMemoryPublishing;
import verklaar.ui.testing.OneTopic;
import verklaar.ui.testing.Screen;

class StatementViewTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private TenantId tenant;
    private Acting acting;
    private StatementId statement;

    @BeforeEach
    void hasAStatement() {
        tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        acting = Actors.acting(tenant, Role.OWNER, screen.anna);
        statement = screen.drafting.begin(acting, new Beginning("Voor de winkel", LanguageTag.NL, List.of(LanguageTag.NL, LanguageTag.EN), null, null));
        screen.with(OneTopic.topics());
    }

    @Test
    void opensAtItsFirstTopicAndTheAddressSaysSo() {
        open("");

        assertThat(screen.address()).isEqualTo(tenant + "/statement/" + statement + "/company");
        assertThat(screen.text()).contains("Voor de winkel", "te doen", "Versies", "Leden", "Toegangssleutels");
    }

    @Test
    void keepsWhatIsTypedAndShowsHowFarItIs() {
        open("/title");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Hoe wij met uw gegevens omgaan", true);

        assertThat(draft().head().title()).isEqualTo(PlainText.of(LanguageTag.NL, "Hoe wij met uw gegevens omgaan"));
        assertThat(screen.text()).contains("Opgeslagen 10:42", "✓\nklaar ");
    }

    @Test
    void keepsOtherLanguagesOfAText() {
        open("/title");
        _click(_get(Button.class, spec -> spec.withText("Andere talen (0 van 1)")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel – Engels")), "What we do with your data", true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Uw gegevens", true);

        assertThat(draft().head().title()).satisfies(title -> {
            assertThat(title.in(LanguageTag.NL)).contains("Uw gegevens");
            assertThat(title.in(LanguageTag.EN)).contains("What we do with your data");
        });
        assertThat(_get(LocalisedField.class).isInvalid()).isFalse();
    }

    @Test
    void makesAChangeAgainOnWhatSomebodyElseKept() {
        open("/title");
        Draft theirs = draft().withHead(draft().head().withVersionLabel(PlainText.of(LanguageTag.NL, "Versie voor de winkel")));
        screen.drafting.save(acting, statement, theirs, 1);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Uw gegevens", true);

        assertThat(draft().head().title()).isEqualTo(PlainText.of(LanguageTag.NL, "Uw gegevens"));
        assertThat(draft().head().versionLabel()).isEqualTo(PlainText.of(LanguageTag.NL, "Versie voor de winkel"));
        assertThat(screen.text()).contains("Iemand anders heeft dit ook gewijzigd");
    }

    @Test
    void aViewerReadsAndPublishesNothing() {
        TenantId other = screen.tenants.with(screen.anna, "Slagerij", Role.VIEWER);
        StatementId theirs = screen.drafting.begin(Actors.acting(other, Role.OWNER, screen.anna), Beginning.of("Voor de winkel", LanguageTag.NL));
        screen.open(other + "/statement/" + theirs + "/title");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Titel")).isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Publiceren"));
        assertThat(screen.text()).contains("Alleen bekijken");
    }

    @Test
    void showsThePageReadersWillGetInEachLanguage() {
        open("/title");
        assertThat(previewed()).isEqualTo("/app/preview/" + tenant + "/" + statement + "/nl");
        _click(_get(Button.class, spec -> spec.withText("en")));

        assertThat(previewed()).isEqualTo("/app/preview/" + tenant + "/" + statement + "/en");
        assertThat(_get(PreviewFrame.class).getElement().getAttribute("frame-title")).isEqualTo("Voorbeeld in het Engels");
    }

    @Test
    void aClickOnThePageLeadsToTheFieldThatMakesIt() {
        open("/versions");
        PreviewFrame frame = _get(PreviewFrame.class);
        ComponentUtil.fireEvent(frame, new PreviewFrame.Picked(frame, true, "head.title"));

        assertThat(screen.address()).endsWith("/title");
    }

    @Test
    void anOrganisationIsMendedOnItsOwnTopic() {
        open("/title");
        PreviewFrame frame = _get(PreviewFrame.class);
        ComponentUtil.fireEvent(frame, new PreviewFrame.Picked(frame, true, "head.organisations.1.legalName"));

        assertThat(screen.address()).isEqualTo(tenant + "/statement/" + statement + "/company");
    }

    @Test
    void saysWhoGivesTheStatementAndAllReadersMustKnowOfThem() {
        open("/company");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Officiële naam")), "Bakkerij Jansen B.V.");
        _click(_get(Button.class, spec -> spec.withText("Begin met deze organisatie")));

        assertThat(draft().head().organisations()).singleElement().satisfies(party -> {
            assertThat(screen.organisations.organisation(acting, party.organisation()).value().legalName()).isEqualTo("Bakkerij Jansen B.V.");
            assertThat(party.standing()).isEqualTo(Head.Standing.SOLE);
        });
        _setValue(_get(TextField.class, spec -> spec.withLabel("Officiële naam")), "Bakkerij Jansen N.V.", true);
        assertThat(screen.organisations.list(acting)).singleElement().satisfies(o -> assertThat(o.name()).isEqualTo("Bakkerij Jansen N.V."));
        assertThat(screen.text()).contains("Opgeslagen 10:42");
    }

    @Test
    void severalOrganisationsDecideTogether() {
        UUID bakery = screen.organisations.add(acting, Organisation.named("Bakkerij Jansen B.V."));
        UUID mill = screen.organisations.add(acting, Organisation.named("De Molen B.V."));
        open("/company");
        @SuppressWarnings("unchecked")
        CheckboxGroup<UUID> which = _get(CheckboxGroup.class, spec -> spec.withLabel("Wie geeft deze verklaring?"));
        _setValue(which, Set.of(bakery, mill), true);

        assertThat(draft().head().organisations()).containsExactly(new Head.Party(bakery, Head.Standing.JOINT), new Head.Party(mill, Head.Standing.JOINT));
    }

    @Test
    void aTopicThatIsNotThereIsNotHere() {
        open("/no-such-topic");

        assertThat(screen.text()).contains("Dit staat hier niet");
    }

    @Test
    void publishesWhatOneHasSeenAndHandsOutTheLink() {
        screen.waiveAll(acting, statement);
        open("/title");
        _click(_get(Button.class, spec -> spec.withText("Publiceren")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Versie 1 publiceren");
        _click(_get(Button.class, spec -> spec.withText("Publiceer versie 1")));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Versie 1 staat online");
        assertThat(Screen.text(_get(Dialog.class))).contains("https://verklaar.example/s/bakkerij-jansen", "Kopieer de link",
                "<a href=\"https://verklaar.example/s/bakkerij-jansen\">Privacyverklaring</a>");
        open("/versions");
        assertThat(screen.text()).contains("Versie 1 · staat online", "geldt vanaf 22 november 2026", "Anna Jansen", "Nederlands", "English");
    }

    @Test
    void doesNotPublishWhatSomebodyElseHasChanged() {
        screen.waiveAll(acting, statement);
        open("/title");
        _click(_get(Button.class, spec -> spec.withText("Publiceren")));
        screen.drafting.save(acting, statement, draft().withHead(draft().head().withTitle(PlainText.of(LanguageTag.NL, "Anders"))), 1);
        _click(_get(Button.class, spec -> spec.withText("Publiceer versie 1")));

        assertThat(screen.publishing.versions(acting, statement)).isEmpty();
        assertThat(Screen.text(_get(Dialog.class))).contains("Iemand anders heeft dit intussen gewijzigd");
    }

    @Test
    void saysWhatStandsInTheWayAndWhereToMendIt() {
        screen.publishing.obstacles.add(Refusing.later(LocalDate.of(2027, 1, 1)));
        open("/versions");
        _click(_get(Button.class, spec -> spec.withText("Publiceren")));

        assertThat(Screen.text(_get(Dialog.class))).contains("Er staat nog één ding in de weg", "geldt pas vanaf een latere dag");
        assertThat(_get(Button.class, spec -> spec.withText("Publiceer versie 1")).isEnabled()).isFalse();
        _click(_find(Button.class, spec -> spec.withText("Naar het veld")).get(0));
        _assertNone(Dialog.class);
        assertThat(screen.address()).endsWith("/title");
    }

    @Test
    void movesTheAddressAndRefusesSomebodyElses() {
        screen.publishing.publish(acting, statement, 1);
        open("/versions");
        TextField address = _get(TextField.class, spec -> spec.withLabel("Adres"));
        _setValue(address, InMemoryPublishing.TAKEN.value());
        _click(_get(Button.class, spec -> spec.withText("Wijzig het adres")));
        assertThat(address.getErrorMessage()).startsWith("Dit adres is, of was ooit, van een andere verklaring");
        _setValue(address, "de-bakker");
        _click(_get(Button.class, spec -> spec.withText("Wijzig het adres")));

        assertThat(screen.text()).contains("https://verklaar.example/s/de-bakker");
        _setValue(_get(Checkbox.class), false);
        assertThat(screen.publishing.publication(acting, statement).indexed()).isFalse();
    }

    private void open(String topic) {
        screen.open(tenant + "/statement/" + statement + topic);
    }

    private Draft draft() {
        return screen.drafting.draft(acting, statement).value();
    }

    private static String previewed() {
        return _get(PreviewFrame.class).getElement().getAttribute("src");
    }
}
