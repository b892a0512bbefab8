package verklaar.ui.tenant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.EmailAddress;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Address;
import verklaar.statement.Organisation.ContactPoint;
import verklaar.tenant.Acting;
import verklaar.tenant.Actors;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.testing.Screen;

class CompanyViewTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private TenantId tenant;
    private Acting acting;

    @BeforeEach
    void belongsToATenant() {
        tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        acting = Actors.acting(tenant, Role.OWNER, screen.anna);
    }

    @Test
    void beginsWithTheRegisteredName() {
        screen.open(tenant + "/company");
        _setValue(line("Officiële naam"), "Bakkerij Jansen B.V.");
        _click(button("Begin met deze organisatie"));

        assertThat(screen.organisations.list(acting)).singleElement().satisfies(o -> assertThat(o.name()).isEqualTo("Bakkerij Jansen B.V."));
        assertThat(line("Officiële naam").getValue()).isEqualTo("Bakkerij Jansen B.V.");
    }

    @Test
    void keepsEachChangeAtOnceAndSaysWhen() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Handelsnamen")), "De Bakker\n\nJansen", true);

        assertThat(kept(id).tradeNames()).containsExactly("De Bakker", "Jansen");
        assertThat(screen.text()).contains("Opgeslagen 10:42");
    }

    @Test
    void keepsAnAddressWhenItNamesATown() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        _click(button("+ adres"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Straat en nummer").withPredicate(TextArea::isVisible).withPredicate(this::inACard)),
                "Dorpsstraat 1", true);
        assertThat(kept(id).addresses()).isEmpty();
        assertThat(inCard("Plaats").getErrorMessage()).isEqualTo("Vul de plaats in; dan wordt het adres bewaard.");
        _setValue(inCard("Plaats"), "Utrecht", true);

        assertThat(kept(id).addresses()).singleElement().satisfies(address -> {
            assertThat(address.lines()).containsExactly("Dorpsstraat 1");
            assertThat(address.town()).isEqualTo("Utrecht");
        });
    }

    @Test
    void removesAnAddress() {
        UUID id = opened(Organisation.named("Bakkerij").withAddresses(List.of(address("one", "Utrecht"), address("two", "Delft"))));
        _click(_find(Button.class, spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").endsWith("Utrecht verwijderen"))).get(0));

        assertThat(kept(id).addresses()).extracting(Address::town).containsExactly("Delft");
        assertThat(screen.text()).contains("is verwijderd");
    }

    @Test
    void putsAnotherAddressFirst() {
        UUID id = opened(Organisation.named("Bakkerij").withAddresses(List.of(address("one", "Utrecht"), address("two", "Delft"))));
        _click(_find(Button.class, spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").endsWith("Delft omhoog"))).get(0));

        assertThat(kept(id).addresses()).extracting(Address::town).containsExactly("Delft", "Utrecht");
    }

    @Test
    void tellsWhatAContactShouldLookLikeBeforeItIsKept() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        _click(button("+ contact"));
        _setValue(inCard("E-mailadres"), "privacy", true);
        assertThat(inCard("E-mailadres").getErrorMessage()).startsWith("Dit is geen e-mailadres");
        assertThat(kept(id).contactPoints()).isEmpty();
        _setValue(inCard("E-mailadres"), "privacy@bakkerij.example", true);

        assertThat(kept(id).contactPoints()).extracting(ContactPoint::value).containsExactly("privacy@bakkerij.example");
        assertThat(inCard("E-mailadres").isInvalid()).isFalse();
    }

    @Test
    void leavesAContactThatCannotBeKeptToBeMended() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V.").withContactPoints(List.of(contact("one", "een@bakkerij.example"),
                contact("two", "twee@bakkerij.example"))));
        List<TextField> addresses = _find(TextField.class, spec -> spec.withLabel("E-mailadres").withPredicate(this::inACard));
        List<TextField> people = _find(TextField.class, spec -> spec.withLabel("Persoon of afdeling").withPredicate(this::inACard));
        _setValue(addresses.get(0), "een@", true);
        _setValue(people.get(0), "Anna", true);
        _setValue(addresses.get(1), "", true);
        _setValue(people.get(1), "Bram", true);
        assertThat(kept(id).contactPoints()).extracting(ContactPoint::value).containsExactly("een@bakkerij.example", "twee@bakkerij.example");
        assertThat(addresses.get(0).getValue()).isEqualTo("een@");
        assertThat(people.get(0).getValue()).isEqualTo("Anna");
        assertThat(addresses.get(1).getErrorMessage()).isEqualTo("Vul dit in, of haal het contact met × van de lijst.");
        _setValue(addresses.get(1), "bram@bakkerij.example", true);
        assertThat(people.get(0).getValue()).isEqualTo("Anna");
        _setValue(addresses.get(0), "anna@bakkerij.example", true);

        assertThat(kept(id).contactPoints()).extracting(ContactPoint::value).containsExactly("anna@bakkerij.example", "bram@bakkerij.example");
        assertThat(kept(id).contactPoints()).extracting(ContactPoint::person).containsExactly("Anna", "Bram");
    }

    @Test
    void leavesASpaceForTheNextWord() {
        UUID id = opened(Organisation.named("Bakkerij").withAddresses(List.of(address("one", "Utrecht"))));
        _setValue(inCard("Plaats"), "Den ", true);

        assertThat(kept(id).addresses()).extracting(Address::town).containsExactly("Den");
        assertThat(inCard("Plaats").getValue()).isEqualTo("Den ");
    }

    @Test
    void keepsWhatIsTypedOfARegistrationWhileAnotherIsRemoved() {
        UUID id = opened(Organisation.named("Bakkerij").withRegistrations(List.of(new Organisation.Registration("KVK", "12345678"))));
        _click(button("+ inschrijving"));
        TextField second = _find(TextField.class, spec -> spec.withLabel("Nummer")).get(1);
        _setValue(second, "NL001234567B01", true);
        _click(_find(Button.class, spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").contains("12345678 verwijderen"))).get(0));
        _click(button("+ inschrijving"));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Nummer"))).hasSize(2).first().isSameAs(second);
        @SuppressWarnings("unchecked")
        ComboBox<String> scheme = _find(ComboBox.class, spec -> spec.withLabel("Register")).get(0);
        _setValue(scheme, "VAT", true);

        assertThat(kept(id).registrations()).containsExactly(new Organisation.Registration("VAT", "NL001234567B01"));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Nummer"))).hasSize(2);
    }

    @Test
    void keepsARegistrationOfTwoParts() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        _click(button("+ inschrijving"));
        @SuppressWarnings("unchecked")
        ComboBox<String> scheme = _get(ComboBox.class, spec -> spec.withLabel("Register"));
        _setValue(scheme, "KVK", true);
        _setValue(line("Nummer"), "12345678", true);

        assertThat(kept(id).registrations()).containsExactly(new Organisation.Registration("KVK", "12345678"));
    }

    @Test
    void hasAnOfficerAsSoonAsOneCanBeReached() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        TextField email = _find(TextField.class, spec -> spec.withLabel("E-mailadres")).get(0);
        _setValue(email, "fg@bakkerij.example", true);
        assertThat(kept(id).dpo()).isNotNull().satisfies(officer -> assertThat(officer.email()).isEqualTo(new EmailAddress("fg@bakkerij.example")));
        _setValue(email, "", true);

        assertThat(kept(id).dpo()).isNull();
    }

    @Test
    void hasARepresentativeOnlyWithAName() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        TextField phone = _find(TextField.class, spec -> spec.withLabel("Telefoonnummer")).get(1);
        _setValue(phone, "020 123 45 67", true);
        TextField name = _find(TextField.class, spec -> spec.withLabel("Naam")).get(1);
        assertThat(kept(id).representative()).isNull();
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "Jansen Europe GmbH", true);

        assertThat(kept(id).representative()).isEqualTo(new Organisation.Representative("Jansen Europe GmbH", null, null, "020 123 45 67"));
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void saysWhoseEmailAddressIsAskedFor() {
        opened(Organisation.named("Bakkerij Jansen B.V.").withContactPoints(List.of(contact("one", "een@bakkerij.example"))));

        assertThat(_find(TextField.class, spec -> spec.withLabel("E-mailadres"))).extracting(this::groups).containsExactly(
                List.of("een@bakkerij.example", "Contact"), List.of("Functionaris gegevensbescherming"), List.of("Vertegenwoordiger in de EU"));
    }

    @Test
    void makesTheChangeAgainOnWhatSomebodyElseKept() {
        UUID id = opened(Organisation.named("Bakkerij Jansen B.V."));
        screen.organisations.save(acting, id, kept(id).withTradeNames(List.of("De Bakker")), 1);
        _setValue(line("Officiële naam"), "Bakkerij Jansen N.V.", true);

        assertThat(kept(id).legalName()).isEqualTo("Bakkerij Jansen N.V.");
        assertThat(kept(id).tradeNames()).containsExactly("De Bakker");
        assertThat(screen.text()).contains("Iemand anders heeft dit ook gewijzigd");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Handelsnamen")).getValue()).isEqualTo("De Bakker");
    }

    @Test
    void aViewerChangesNothing() {
        TenantId other = screen.tenants.with(screen.anna, "Slagerij", Role.VIEWER);
        screen.organisations.add(Actors.acting(other, Role.OWNER, screen.anna), Organisation.named("Slagerij Bob B.V."));
        screen.open(other + "/company");

        assertThat(line("Officiële naam").isReadOnly()).isTrue();
        assertThat(screen.text()).contains("Alleen bekijken").doesNotContain("+ adres");
    }

    private UUID opened(Organisation organisation) {
        UUID id = screen.organisations.add(acting, organisation);
        screen.open(tenant + "/company");
        return id;
    }

    private Organisation kept(UUID id) {
        return screen.organisations.organisation(acting, id).value();
    }

    private static Address address(String key, String town) {
        return new Address(verklaar.privacy.Key.of(key), null, List.of("Dorpsstraat 1"), null, town, null);
    }

    private static ContactPoint contact(String key, String email) {
        return new ContactPoint(verklaar.privacy.Key.of(key), ContactPoint.Kind.EMAIL, ContactPoint.Use.PRIVACY, email, null, null);
    }

    private static TextField line(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).get(0);
    }

    private TextField inCard(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label).withPredicate(this::inACard));
    }

    private boolean inACard(Component field) {
        return field.getParent().map(parent -> parent.getElement().getClassList().contains("card") || inACard(parent)).orElse(false);
    }

    /** Names of the groups around a field, the nearest first. */
    private List<String> groups(Component field) {
        return Stream.iterate(field.getElement(), Objects::nonNull, Element::getParent).filter(around -> "group".equals(around.getAttribute("role")))
                .map(around -> around.getAttribute("aria-label")).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
