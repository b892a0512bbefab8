package verklaar.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links that belong together, under one name, in the rail at the left. */
public class RailGroup extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    public RailGroup(@Nullable String name) {
        getContent().addClassName("rail-group");
        if (name != null) {
            Span heading = new Span(name);
            heading.addClassName("rail-name");
            heading.setId("rail-" + Integer.toHexString(System.identityHashCode(this)));
            list.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
            getContent().add(heading);
        }
        getContent().add(list);
    }

    /** A link within the builder; what stands before its words says how far its subject is. */
    public RailGroup link(String address, String words, @Nullable Component sign) {
        Anchor link = new Anchor(address);
        link.addClassName("rail-link");
        if (sign != null) {
            link.add(sign);
        }
        link.add(new Span(words));
        links.put(address, link);
        list.add(new ListItem(link));
        return this;
    }

    /** A few words below the links. */
    public RailGroup say(Component words) {
        Div below = new Div(words);
        below.addClassName("rail-say");
        getContent().add(below);
        return this;
    }

    /** Marks the link to the address one is at. */
    void current(String address) {
        links.forEach((target, link) -> {
            if (target.equals(address)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
