package verklaar.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;

/** Makes views from {@link Parts}, and everything else as Vaadin does. */
class PartsInstantiator implements Instantiator {

    private final Instantiator usual;
    private final Parts parts;

    PartsInstantiator(Instantiator usual, Parts parts) {
        this.usual = usual;
        this.parts = parts;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return usual.getServiceInitListeners();
    }

    @Override
    public com.vaadin.flow.i18n.I18NProvider getI18NProvider() {
        return usual.getI18NProvider();
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return Parts.isMadeHere(type) ? parts.make(type) : usual.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return Parts.isMadeHere(type) ? parts.make(type) : usual.createComponent(type);
    }
}
