package verklaar.ui.shared;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.BlockText;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.ui.testing.Screen;

class LocalisedFieldTest {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.NL);

    @RegisterExtension
    final Screen screen = new Screen();

    @Test
    void beginsWithTheLanguageTheTenantWritesIn() {
        LocalisedField<PlainText> field = shown(LocalisedField.plain("Titel", LanguageTag.NL, LANGUAGES));
        field.focus(LanguageTag.EN);

        assertThat(_find(field, TextField.class)).extracting(TextField::getLabel).containsExactly("Titel", "Titel – Engels");
    }

    @Test
    void isNothingWhenAllIsBlank() {
        LocalisedField<PlainText> field = shown(LocalisedField.plain("Titel", LanguageTag.NL, LANGUAGES));
        field.setValue(PlainText.of(LanguageTag.NL, "Iets"));
        _setValue(_find(field, TextField.class).get(0), "  ", true);

        assertThat(field.getValue()).isNull();
    }

    @Test
    void keepsWordsInLanguagesWithoutAField() {
        LocalisedField<PlainText> field = shown(LocalisedField.plain("Titel", LanguageTag.NL, LANGUAGES));
        field.setValue(new PlainText(Map.of(LanguageTag.NL, "Iets", LanguageTag.FR, "Quelque chose")));
        _setValue(_find(field, TextField.class).get(0), "Anders", true);

        assertThat(field.getValue()).isEqualTo(new PlainText(Map.of(LanguageTag.NL, "Anders", LanguageTag.FR, "Quelque chose")));
    }

    @Test
    void makesOneLineOfPastedLinesWhereThereAreNone() {
        LocalisedField<InlineText> field = shown(LocalisedField.inline("Doel", LanguageTag.NL, LANGUAGES));
        _setValue(_find(field, TextArea.class).get(0), "Om te\r\nleveren\u0007", true);

        assertThat(field.getValue()).isEqualTo(InlineText.of(LanguageTag.NL, "Om te leveren"));
    }

    @Test
    void keepsParagraphsWhereThereAreSome() {
        LocalisedField<BlockText> field = shown(LocalisedField.block("Inleiding", LanguageTag.NL, LANGUAGES));
        _setValue(_find(field, TextArea.class).get(0), "Een.\r\n\r\nTwee.", true);

        assertThat(field.getValue()).isEqualTo(BlockText.of(LanguageTag.NL, "Een.\n\nTwee."));
    }

    @Test
    void tellsOnlyOfWhatAPersonTyped() {
        LocalisedField<PlainText> field = shown(LocalisedField.plain("Titel", LanguageTag.NL, LANGUAGES));
        List<Boolean> typed = new ArrayList<>();
        field.addValueChangeListener(change -> typed.add(change.isFromClient()));
        field.setValue(PlainText.of(LanguageTag.NL, "Iets"));
        _setValue(_find(field, TextField.class).get(0), "Anders", true);

        assertThat(typed).containsExactly(false, true);
    }

    private static <F extends LocalisedField<?>> F shown(F field) {
        UI.getCurrent().add(field);
        return field;
    }
}
