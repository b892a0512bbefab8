package verklaar.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasOrderedComponents;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a document a component is for, so that what is to be said about that part can be put beside it. Components within one
 * another name steps of a path: the card of an element its key, a field of the card the field's name. {@link Places} finds them.
 */
public final class Place {

    private static final Pattern WORD = Pattern.compile("-([a-z])");

    private final String step;
    private final @Nullable HasComponents into;

    private Place(String step, @Nullable HasComponents into) {
        this.step = step;
        this.into = into;
    }

    /** The component is for this part; what is said about it comes right behind the component. */
    public static <C extends Component> C at(String step, C component) {
        ComponentUtil.setData(component, Place.class, new Place(step, null));
        return component;
    }

    /** The same; what is said comes into another component. */
    public static <C extends Component> C at(String step, C component, HasComponents into) {
        ComponentUtil.setData(component, Place.class, new Place(step, into));
        return component;
    }

    /** {@code purposeText} for {@code purpose-text}. */
    public static String field(String words) {
        return WORD.matcher(words).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** What was said of a component; null when nothing was. */
    static @Nullable Place of(Component component) {
        return ComponentUtil.getData(component, Place.class);
    }

    String step() {
        return step;
    }

    void put(Component said, Component component) {
        if (into != null) {
            into.add(said);
        } else if (component.getParent().orElse(null) instanceof HasOrderedComponents parent) {
            parent.addComponentAtIndex(parent.indexOf(component) + 1, said);
        }
    }
}
