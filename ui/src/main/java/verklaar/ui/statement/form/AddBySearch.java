package verklaar.ui.statement.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;

/** A line that adds the first thing the catalogue knows that fits what was typed; when nothing fits, the typed words themselves. */
public final class AddBySearch extends Div {

    /**
     * What one can add.
     *
     * @param key of the catalogue's entry; null for words of one's own
     */
    public record Choice(@Nullable Key key, String words) {
    }

    private final ComboBox<Choice> box;
    private List<Choice> offered = List.of();

    public AddBySearch(FormContext context, String label, String help, Consumer<Choice> add) {
        box = new ComboBox<>(label);
        box.setHelperText(help);
        box.setItemLabelGenerator(Choice::words);
        box.setWidthFull();
        box.addCustomValueSetListener(typed -> {
            if (!typed.getDetail().isBlank()) {
                take(fitting(typed.getDetail().strip()), add);
            }
        });
        box.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                take(chosen.getValue(), add);
            }
        });
        addClassName("adder");
        setVisible(context.mayEdit());
        add(box);
    }

    /** What is not in use yet. */
    public void offer(List<Choice> choices) {
        if (!choices.equals(offered)) {
            offered = choices;
            box.setItems(choices);
        }
    }

    /** The first that has a word beginning so, best one that is called so; otherwise the words themselves. */
    private Choice fitting(String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        Optional<Choice> same = offered.stream().filter(choice -> choice.words().equalsIgnoreCase(typed)).findFirst();
        return same.or(() -> offered.stream().filter(choice -> (" " + choice.words().toLowerCase(Locale.ROOT)).contains(" " + start)).findFirst())
                .orElseGet(() -> new Choice(null, typed));
    }

    private void take(Choice choice, Consumer<Choice> add) {
        box.clear();
        add.accept(choice);
        box.focus();
    }
}
