package verklaar.ui.shared;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.PlainText;

/** Fields as the builder has them everywhere: labelled, kept shortly after one stops typing, validated by the records behind them. */
public final class Fields {

    /** Long enough to finish a word, short enough to be kept before one looks up. */
    public static final int PAUSE_MILLIS = 700;

    private Fields() {
    }

    /** A line of words that is good at any length. */
    public static TextField line(String label) {
        TextField field = exact(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    /** A line with a form of its own, such as an address: looked at when one leaves it, not while one types. */
    public static TextField exact(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(PlainText.LIMIT);
        field.setManualValidation(true);
        return field;
    }

    /** Several short texts, one a line. */
    public static TextArea lines(String label) {
        TextArea area = new TextArea(label);
        area.setMinRows(2);
        area.setManualValidation(true);
        return area;
    }

    /** What stands in a field of {@link #lines}, without empty lines and repetitions. */
    public static List<String> read(TextArea lines) {
        return Stream.of(lines.getValue().split("\n")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** A choice among names; no choice is null. */
    public static <T> Select<T> choice(String label, Collection<T> items, Function<T, String> names, boolean mayBeEmpty) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : names.apply(item));
        select.setEmptySelectionAllowed(mayBeEmpty);
        select.setManualValidation(true);
        return select;
    }

    /** A country, found by its name in the builder's language. */
    public static ComboBox<CountryCode> country(String label, Locale locale) {
        Locale shown = Words.closest(locale);
        ComboBox<CountryCode> box = new ComboBox<>(label);
        box.setItemLabelGenerator(country -> new Locale.Builder().setRegion(country.value()).build().getDisplayCountry(shown));
        box.setItems(Arrays.stream(Locale.getISOCountries()).map(CountryCode::new)
                .sorted(java.util.Comparator.comparing(country -> box.getItemLabelGenerator().apply(country))).collect(Collectors.toList()));
        box.setManualValidation(true);
        return box;
    }

    /** Tells of a value only when a person entered it. */
    public static <F extends AbstractField<F, V>, V> F onEntered(F field, Consumer<V> then) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.accept(change.getValue());
            }
        });
        return field;
    }

    /** Shows a value without telling, and without touching the cursor when it already stands there; what was refused stays to be mended. */
    public static <F extends AbstractField<F, V>, V> void show(F field, @Nullable V value) {
        V shown = value == null ? field.getEmptyValue() : value;
        if (!Objects.equals(field.getValue(), shown)) {
            replace(field, shown);
        }
    }

    /** As the other, for a line; one that says the same but for the spaces around it is left alone, for somebody may be typing on. */
    public static void show(TextField line, @Nullable String words) {
        if (!Objects.equals(orNull(line.getValue()), words)) {
            replace(line, words == null ? "" : words);
        }
    }

    /** As the other, for {@link #lines}. */
    public static void show(TextArea lines, List<String> texts) {
        if (!read(lines).equals(texts)) {
            replace(lines, String.join("\n", texts));
        }
    }

    private static <F extends AbstractField<F, V>, V> void replace(F field, V value) {
        if (!(field instanceof HasValidation checked && checked.isInvalid())) {
            field.setValue(value);
        }
    }

    /** The words of a line, or null when there are none. */
    public static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
