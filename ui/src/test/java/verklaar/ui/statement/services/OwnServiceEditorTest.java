package verklaar.ui.statement.services;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.ui.testing.Desk.button;
import static verklaar.ui.testing.Desk.search;
import static verklaar.ui.testing.Desk.text;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.ServiceFacts;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

class OwnServiceEditorTest {

    private static final Key SERVICE = Key.of("kantoor-de-vries");

    @RegisterExtension
    final Screen screen = new Screen();

    private Desk desk;

    @BeforeEach
    void anOwnServiceInUse() {
        desk = new Desk(screen).open("services");
        _click(_get(Button.class, spec -> spec.withText("+ dienst")));
        _setValue(search(), "Kantoor De Vries");
        _click(button("zelf toevoegen"));
        _click(_get(Button.class, spec -> spec.withText("Voeg deze dienst toe")));
        MenuItem edit = _find(MenuBar.class).stream().flatMap(menu -> menu.getItems().stream()).flatMap(more -> more.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals("Wijzig deze dienst …")).findFirst().orElseThrow();
        ComponentUtil.fireEvent(edit, new ClickEvent<>(edit));
    }

    private ServiceFacts kept() {
        return screen.catalogue.catalogue().service(desk.tenant(), Owner.TENANT, SERVICE).orElseThrow();
    }

    private static void keep() {
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze wijzigingen")));
    }

    @Test
    void putsAChangeOfAnOwnServiceToTheStatementThatUsesIt() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Bedrijf erachter")), "De Vries B.V.");
        _find(Button.class).stream().filter(more -> more.getText().startsWith("Andere talen")).forEach(more -> _click(more));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarvoor, gezien vanuit de lezer – Duits")), "Unsere Buchhaltung.");
        MultiSelectComboBox<Key> subjects = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Van wie zijn de gegevens?"));
        _setValue(subjects, Set.of(Key.of("customers")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat is er anders?")), "Ander bedrijf.");
        keep();

        PresetFacts use = kept().presets().get(0);
        assertThat(use.version()).isEqualTo(2);
        assertThat(use.subjects()).containsExactly(Key.of("customers"));
        assertThat(use.purposeText().in(LanguageTag.DE)).contains("Unsere Buchhaltung.");
        assertThat(kept().providers()).containsExactly(Key.of("de-vries-b-v"));
        assertThat(desk.draft().sharings().get(0).pin().version()).as("the draft is left alone").isEqualTo(1);

        desk.offered(new CatalogueChanged(desk.tenant(), CatalogueChanged.Kind.PRESET, SERVICE + "/" + use.key(), 2)).open("proposals");
        assertThat(screen.text()).contains("Kantoor De Vries", "Ander bedrijf.", "De Vries B.V.");
        _click(_get(Button.class, spec -> spec.withText("Neem over")));
        assertThat(desk.draft().sharings().get(0).pin().version()).isEqualTo(2);
    }

    @Test
    void saysAtOnceWhichStatementKeepsAUseFromBeingRemoved() {
        remove("eigen gebruik");

        assertThat(text(_get(OwnServiceEditor.class))).contains("Dit gebruik staat in de verklaring Voor klanten.", "eigen gebruik");
        keep();
        assertThat(kept().presets()).hasSize(1);
    }

    @Test
    void saysThatAUseStaysThatNoStatementHasNow() {
        desk.with(draft -> draft.withSharings(List.of()));
        remove("eigen gebruik");

        assertThat(text(_get(OwnServiceEditor.class))).contains("Nu gebruikt geen verklaring dit");
    }

    @Test
    void removesAUseThatWasNeverKept() {
        _click(_get(Button.class, spec -> spec.withText("+ gebruik")));
        _setValue(_find(TextField.class, spec -> spec.withLabel("Naam van dit gebruik")).get(1), "salarissen");
        remove("salarissen");
        keep();

        assertThat(kept().presets()).hasSize(1);
    }

    @Test
    void callsAUseInEachLanguageOfTheBuilderUntilSomebodyNamesIt() {
        assertThat(kept().presets().get(0).variant().in(LanguageTag.NL)).contains("eigen gebruik");
        assertThat(kept().presets().get(0).variant().in(LanguageTag.EN)).contains("own use");
    }

    private static void remove(String use) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().orElse("").equals(use + " verwijderen"))));
    }

    @Test
    void saysWhyAServiceWithoutANameCannotBeKept() {
        _setValue(_find(TextField.class, spec -> spec.withLabel("Naam van de dienst")).get(0), "");
        keep();
        assertThat(kept().version()).isEqualTo(1);
        assertThat(_get(OwnServiceEditor.class).isOpened()).isTrue();
    }
}
