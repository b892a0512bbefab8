package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** The page readers will get, in a frame of the same origin. Nothing of ours runs inside it; clicks are listened to from outside. */
@Tag("verklaar-preview")
@JsModule("./verklaar-preview.js")
public class PreviewFrame extends Component {

    /**
     * @param address of the page
     * @param name what the frame is called, for who cannot see it
     */
    public void open(String address, String name) {
        getElement().setAttribute("frame-title", name);
        getElement().setAttribute("src", address);
    }

    /** Reads the page again and keeps the place in it. */
    public void refresh() {
        getElement().callJsFunction("refresh");
    }

    /** As wide as a telephone, or as wide as there is room. */
    public void asPhone(boolean phone) {
        getElement().setAttribute("width", phone ? "phone" : "wide");
    }

    public Registration addPickedListener(ComponentEventListener<Picked> listener) {
        return addListener(Picked.class, listener);
    }

    /** Somebody clicked on an element of the page. */
    @DomEvent("element-picked")
    public static class Picked extends ComponentEvent<PreviewFrame> {

        private final List<String> path;

        /** @param id of the element: the path of the field that makes it, with dots */
        public Picked(PreviewFrame source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.path = List.of(id.split("\\."));
        }

        /** The path of keys from the draft's root to the field that makes the element. */
        public List<String> path() {
            return path;
        }
    }
}
