package verklaar.ui.shared;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;

/**
 * One text in the languages of a statement: the language its tenant writes in stands first, the others unfold below it. Its value is
 * null when nothing is written in any language. Words in languages the statement does not have are kept.
 *
 * @param <T> how much markup the text may carry
 */
public class LocalisedField<T extends Localised> extends AbstractCompositeField<Div, LocalisedField<T>, @Nullable T>
        implements HasValidation {

    /** Long enough to finish a word, short enough to be kept before one looks up. */
    private static final int PAUSE_MILLIS = 700;

    private final String label;
    private final Function<Map<LanguageTag, String>, T> make;
    private final Map<LanguageTag, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Div others = new Div();
    private final Button unfold = new Button();

    private LocalisedField(String label, LanguageTag source, List<LanguageTag> languages, int limit, boolean lines,
            Function<Map<LanguageTag, String>, T> make) {
        super(null);
        this.label = label;
        this.make = make;
        getContent().addClassNames("localised");
        getContent().add(field(source, limit, lines, label));
        languages.stream().filter(language -> !language.equals(source))
                .forEach(language -> others.add(field(language, limit, lines, label + " – " + languageName(language))));
        others.addClassName("localised-others");
        others.setVisible(false);
        unfold.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        unfold.addClickListener(click -> unfold(!others.isVisible()));
        if (fields.size() > 1) {
            getContent().add(unfold, others);
        }
        tellOthers();
    }

    /** A label of one line. */
    public static LocalisedField<PlainText> plain(String label, LanguageTag source, List<LanguageTag> languages) {
        return new LocalisedField<>(label, source, languages, PlainText.LIMIT, false, PlainText::new);
    }

    /** A sentence or a cell, with a little markup. */
    public static LocalisedField<InlineText> inline(String label, LanguageTag source, List<LanguageTag> languages) {
        return new LocalisedField<>(label, source, languages, InlineText.LIMIT, false, InlineText::new);
    }

    /** Whole paragraphs. */
    public static LocalisedField<BlockText> block(String label, LanguageTag source, List<LanguageTag> languages) {
        return new LocalisedField<>(label, source, languages, BlockText.LIMIT, true, BlockText::new);
    }

    /** What to say under the field for the language the tenant writes in. */
    public void setHelperText(@Nullable String help) {
        first().setHelperText(help);
    }

    /** An example, shown while nothing is written. */
    public void setPlaceholder(@Nullable String example) {
        first().setPlaceholder(example);
    }

    public String getLabel() {
        return label;
    }

    /** Puts the cursor into the language the tenant writes in. */
    public void focus() {
        first().focus();
    }

    /** Puts the cursor into one language, and unfolds it when need be. */
    public void focus(LanguageTag language) {
        TextFieldBase<?, String> field = fields.getOrDefault(language, first());
        if (field != first()) {
            unfold(true);
        }
        field.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    @Override
    public boolean isReadOnly() {
        return first().isReadOnly();
    }

    @Override
    public void setErrorMessage(@Nullable String words) {
        first().setErrorMessage(words);
    }

    @Override
    public @Nullable String getErrorMessage() {
        return first().getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        first().setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return first().isInvalid();
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        fields.forEach((language, field) -> {
            String words = value == null ? "" : value.in(language).orElse("");
            if (!Objects.equals(field.getValue(), words)) {
                field.setValue(words);
            }
        });
        tellOthers();
    }

    private TextFieldBase<?, String> field(LanguageTag language, int limit, boolean lines, String fieldLabel) {
        TextFieldBase<?, String> field = limit == PlainText.LIMIT ? line(limit) : area(limit, lines);
        field.setLabel(fieldLabel);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language.value());
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setModelValue(written(lines), true);
                tellOthers();
            }
        });
        fields.put(language, field);
        return field;
    }

    private static TextField line(int limit) {
        TextField field = new TextField();
        field.setMaxLength(limit);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    private static TextArea area(int limit, boolean lines) {
        TextArea field = new TextArea();
        field.setMaxLength(limit);
        field.setMinRows(lines ? 4 : 2);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    /** What stands in the fields, over what the value has in languages without a field. */
    private @Nullable T written(boolean lines) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        fields.forEach((language, field) -> {
            String words = printable(field.getValue(), lines);
            if (!words.isBlank()) {
                texts.put(language, words);
            }
        });
        T before = getValue();
        if (before != null) {
            before.texts().forEach((language, words) -> {
                if (!fields.containsKey(language)) {
                    texts.put(language, words);
                }
            });
        }
        return texts.isEmpty() ? null : make.apply(texts);
    }

    /** Pasted text without what cannot be printed; where there are no lines, their breaks become spaces. */
    private static String printable(String words, boolean lines) {
        String broken = words.replace("\r\n", "\n").replace('\r', '\n');
        String kept = lines ? broken : broken.replaceAll("[\n\t]+", " ").strip();
        return kept.replaceAll("[\\p{Cc}&&[^\n\t]]|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]", "");
    }

    private void unfold(boolean open) {
        others.setVisible(open);
        tellOthers();
    }

    private void tellOthers() {
        long written = fields.values().stream().skip(1).filter(field -> !field.getValue().isBlank()).count();
        String key = others.isVisible() ? "localised.fold" : "localised.unfold";
        unfold.setText(getTranslation(key, written, fields.size() - 1));
        unfold.setAriaLabel(getTranslation("localised.of", label, unfold.getText()));
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(others.isVisible()));
    }

    private String languageName(LanguageTag language) {
        Locale shown = Words.closest(getLocale());
        return language.locale().getDisplayName(shown);
    }

    private TextFieldBase<?, String> first() {
        return fields.values().iterator().next();
    }
}
