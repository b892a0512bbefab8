package verklaar.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import verklaar.catalogue.CatalogueEntry;
import verklaar.catalogue.Change;
import verklaar.catalogue.EntrySheet;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;

/** What a curator says of a change, how many sharings it touches, and the button that publishes it. */
final class PublishEntryForm extends Div {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);

    private final Paragraph touches = new Paragraph();
    private final RadioButtonGroup<Weight> weight = new RadioButtonGroup<>();
    private final Map<LanguageTag, TextField> notes = new LinkedHashMap<>();
    private final Div said = new Div();
    private final Paragraph unsaid = new Paragraph();
    private final Button publish = new Button();

    /** @param publishes gets the change when the button is pressed */
    PublishEntryForm(Consumer<Change> publishes) {
        addClassName("record-form");
        weight.setLabel(getTranslation("curate.weight"));
        weight.setItems(Weight.values());
        weight.setItemLabelGenerator(one -> getTranslation("curate.weight." + one));
        weight.setValue(Weight.MATERIAL);
        said.add(weight, new Paragraph(getTranslation("curate.note")));
        for (LanguageTag language : LANGUAGES) {
            TextField note = new TextField(getTranslation("curate.note." + language.value()));
            note.setMaxLength(InlineText.LIMIT);
            note.setWidthFull();
            notes.put(language, note);
            said.add(note);
        }
        publish.setText(getTranslation("curate.publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> publishes.accept(change()));
        add(new H2(getTranslation("curate.publish.heading")), touches, said, unsaid, publish);
    }

    /**
     * Shows what publishing would do.
     *
     * @param sheet what would become the next version
     * @param followers how many sharings it touches, or statements when it is a list of words
     * @param ready whether it can be published
     */
    void show(EntrySheet sheet, long followers, boolean ready) {
        CatalogueEntry.Kind kind = sheet.entry().kind();
        // nobody follows what was never published, and what happened to a firm or to words is said in words of our own
        said.setVisible(sheet.version() > 0 && kind == CatalogueEntry.Kind.SERVICE);
        unsaid.setVisible(sheet.version() > 0 && kind != CatalogueEntry.Kind.SERVICE);
        unsaid.setText(getTranslation(kind.isWords() ? "curate.unsaid.words" : "curate.unsaid.firm"));
        touches.setText(getTranslation(kind.isWords() ? "curate.touches.words" : "curate.touches", followers));
        publish.setEnabled(ready);
    }

    /** Empties the notes once they are published. */
    void forget() {
        notes.values().forEach(TextField::clear);
    }

    private Change change() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        notes.forEach((language, note) -> {
            if (!note.getValue().isBlank()) {
                texts.put(language, note.getValue().strip());
            }
        });
        return new Change(weight.getValue(), texts.isEmpty() ? null : new InlineText(texts));
    }
}
