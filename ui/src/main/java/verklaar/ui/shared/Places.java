package verklaar.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@link Place}s that can be seen on a page at one moment. */
public final class Places {

    private final List<Marked> marked = new ArrayList<>();

    private Places() {
    }

    /** All of them below a component; none within what is folded away. */
    public static Places below(Component root) {
        Places places = new Places();
        places.collect(root, List.of());
        return places;
    }

    private void collect(Component component, List<String> steps) {
        if (component instanceof Text || !component.isVisible()) {
            return;
        }
        Place place = Place.of(component);
        List<String> now = steps;
        if (place != null) {
            now = new ArrayList<>(steps);
            now.add(place.step());
            marked.add(new Marked(component, now, place));
        }
        if (!(component instanceof NativeDetails details && !details.isOpen())) {
            for (Component child : component.getChildren().toList()) {
                collect(child, now);
            }
        }
    }

    /**
     * The place of a part of the document, or of the nearest part around it.
     *
     * @param path from the document's root
     */
    public Optional<Marked> nearest(List<String> path) {
        return marked.stream().filter(one -> one.liesOn(path)).reduce((one, other) -> other.steps.size() > one.steps.size() ? other : one);
    }

    /** A component and the part of the document it is for. */
    public static final class Marked {

        private final Component component;
        private final List<String> steps;
        private final Place place;

        private Marked(Component component, List<String> steps, Place place) {
            this.component = component;
            this.steps = steps;
            this.place = place;
        }

        public Component component() {
            return component;
        }

        /** Puts something beside it. */
        public void put(Component said) {
            place.put(said, component);
        }

        /** Whether all its steps are on the path, in their order. */
        private boolean liesOn(List<String> path) {
            int next = 0;
            for (String step : path) {
                next += next < steps.size() && steps.get(next).equals(step) ? 1 : 0;
            }
            return next == steps.size();
        }
    }
}
