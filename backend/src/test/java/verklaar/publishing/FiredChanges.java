package verklaar.publishing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects what is fired. */
public final class FiredChanges implements Event<PublicationChanged> {

    private final List<PublicationChanged> fired = new CopyOnWriteArrayList<>();

    public List<PublicationChanged> all() {
        return fired;
    }

    @Override
    public void fire(PublicationChanged event) {
        fired.add(event);
    }

    @Override
    public <U extends PublicationChanged> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends PublicationChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<PublicationChanged> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends PublicationChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends PublicationChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
