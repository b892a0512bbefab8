package verklaar.ui.statement.form;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import verklaar.catalogue.Term;
import verklaar.privacy.BlockText;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.ui.shared.LocalisedField;
import verklaar.ui.shared.Place;

/** Makes the fields of a form, each labelled with the form's words, and each the {@link Place} of the part it is called after. */
public final class Fields {

    private final FormContext context;
    private final String prefix;

    /** @param prefix of the keys of their labels */
    public Fields(FormContext context, String prefix) {
        this.context = context;
        this.prefix = prefix;
    }

    private String label(String name) {
        return context.t(prefix + "." + name);
    }

    /** A label in the statement's languages. */
    public LocalisedField<PlainText> plain(String name) {
        return Place.at(Place.field(name), context.plainField(label(name)));
    }

    /** A sentence in the statement's languages. */
    public LocalisedField<InlineText> inline(String name) {
        return Place.at(Place.field(name), context.inlineField(label(name)));
    }

    /** Paragraphs in the statement's languages. */
    public LocalisedField<BlockText> block(String name) {
        return Place.at(Place.field(name), context.blockField(label(name)));
    }

    /** One line that reads the same in every language. */
    public TextField line(String name) {
        return Place.at(Place.field(name), new TextField(label(name)));
    }

    /** Several things, one on a line. */
    public TextArea lines(String name) {
        TextArea area = Place.at(Place.field(name), new TextArea(label(name)));
        area.setMinRows(2);
        return area;
    }

    public IntegerField number(String name) {
        IntegerField field = Place.at(Place.field(name), new IntegerField(label(name)));
        field.setStepButtonsVisible(false);
        return field;
    }

    public DatePicker date(String name) {
        DatePicker picker = Place.at(Place.field(name), new DatePicker(label(name)));
        picker.setLocale(context.locale().get());
        return picker;
    }

    public Checkbox yes(String name) {
        return Place.at(Place.field(name), new Checkbox(label(name)));
    }

    /** One value of a closed set, all of them in view. */
    public <E extends Enum<E>> RadioButtonGroup<E> radio(String name, Class<E> type) {
        RadioButtonGroup<E> group = Place.at(Place.field(name), new RadioButtonGroup<>(label(name)));
        group.setItems(type.getEnumConstants());
        group.setItemLabelGenerator(context::name);
        return group;
    }

    /** One value of a closed set. */
    public <E extends Enum<E>> Select<E> one(String name, Class<E> type) {
        return one(name, Arrays.asList(type.getEnumConstants()), context::name);
    }

    public <T> Select<T> one(String name, List<T> items, ItemLabelGenerator<T> labels) {
        Select<T> select = Place.at(Place.field(name), new Select<>());
        select.setLabel(label(name));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : labels.apply(item));
        return select;
    }

    /** One value of a closed set, or none. */
    public <E extends Enum<E>> Select<E> oneOrNone(String name, Class<E> type) {
        Select<E> select = one(name, type);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(context.t("form.none"));
        return select;
    }

    /** One term of the catalogue, found by typing; may be left empty. */
    public ComboBox<Key> term(String name, Term.Kind kind) {
        return search(name, context.vocabulary().terms(kind), key -> context.vocabulary().term(kind, key));
    }

    /** One of many, found by typing; may be left empty. */
    public <T> ComboBox<T> search(String name, List<T> items, ItemLabelGenerator<T> labels) {
        ComboBox<T> box = Place.at(Place.field(name), new ComboBox<>(label(name)));
        box.setItems(items);
        box.setItemLabelGenerator(labels);
        box.setClearButtonVisible(true);
        return box;
    }

    /** Several terms of the catalogue. */
    public MultiSelectComboBox<Key> terms(String name, Term.Kind kind) {
        return several(name, context.vocabulary().terms(kind), key -> context.vocabulary().term(kind, key));
    }

    public <T> MultiSelectComboBox<T> several(String name, List<T> items, ItemLabelGenerator<T> labels) {
        MultiSelectComboBox<T> box = Place.at(Place.field(name), new MultiSelectComboBox<>(label(name)));
        box.setItems(items);
        box.setItemLabelGenerator(labels);
        box.setSelectedItemsOnTop(true);
        return box;
    }

    /** A country, found by typing its name. */
    public ComboBox<CountryCode> country(String name) {
        Collator order = Collator.getInstance(context.locale().get());
        List<CountryCode> countries = Arrays.stream(Locale.getISOCountries()).map(CountryCode::of)
                .sorted(Comparator.comparing((CountryCode code) -> context.country(code.value()), order)).toList();
        return search(name, countries, code -> context.country(code.value()));
    }
}
