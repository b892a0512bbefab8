package verklaar.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasOrderedComponents;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a document a component is for, so that what is to be said about that part can be put beside it. Components within one
 * another name steps of a path: the card of an element its key, a field of the card the field's name.
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

    /**
     * Puts something beside the component for a part of the document, or for the nearest part around it that can be seen.
     *
     * @param path from the document's root
     * @return whether there is such a component below the root
     */
    public static boolean put(Component said, Component root, List<String> path) {
        List<Marked> marked = new ArrayList<>();
        collect(root, List.of(), marked);
        Optional<Marked> best = marked.stream().filter(one -> one.liesOn(path)).reduce((one, other) -> other.steps.size() > one.steps.size() ? other : one);
        best.ifPresent(found -> found.put(said));
        return best.isPresent();
    }

    private static void collect(Component component, List<String> steps, List<Marked> marked) {
        Place place = ComponentUtil.getData(component, Place.class);
        List<String> now = steps;
        if (place != null) {
            now = new ArrayList<>(steps);
            now.add(place.step);
            marked.add(new Marked(component, now, place));
        }
        if (component.isVisible() && !(component instanceof NativeDetails details && !details.isOpen())) {
            for (Component child : component.getChildren().toList()) {
                collect(child, now, marked);
            }
        }
    }

    private record Marked(Component component, List<String> steps, Place place) {

        /** Whether all its steps are on the path, in their order. */
        boolean liesOn(List<String> path) {
            int next = 0;
            for (String step : path) {
                next += next < steps.size() && steps.get(next).equals(step) ? 1 : 0;
            }
            return next == steps.size() && component.isVisible();
        }

        void put(Component said) {
            if (place.into != null) {
                place.into.add(said);
            } else if (component.getParent().orElse(null) instanceof HasOrderedComponents parent) {
                parent.addComponentAtIndex(parent.indexOf(component) + 1, said);
            }
        }
    }
}
