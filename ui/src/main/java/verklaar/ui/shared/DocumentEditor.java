package verklaar.ui.shared;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Refused;
import verklaar.statement.Edited;

/**
 * A document that one person edits in one browser tab. Every change is checked by the document's own records and kept at once; when
 * somebody else kept another one in the meantime, the change is made again on theirs and everyone who listens is told to look again.
 *
 * @param <T> the document, an immutable record
 */
public class DocumentEditor<T> {

    /**
     * Where the document is kept: the use cases of its capability, in the name of the one who edits.
     *
     * @param <T> the document
     */
    public interface Store<T> {
        /** The document as it is now. */
        Edited<T> load();

        /**
         * Keeps a document and answers its new lock version.
         *
         * @throws Refused for reason STALE when it is no longer the expected one
         */
        long save(T document, long expectedLockVersion);
    }

    /** Hears what becomes of the document. */
    public interface Listener<T> {
        /** A change was kept. */
        default void saved(T document, Instant when) {
        }

        /** Somebody else's document took the place of the one shown: show it anew, keep what is being typed. */
        default void reloaded(T document) {
        }

        /** More of the document is shown than before. */
        default void unfolded() {
        }

        /** A change was not kept; the words say why and what to do. */
        default void refused(String words) {
        }
    }

    private final Store<T> store;
    private final Clock clock;
    private final boolean mayEdit;
    private final Supplier<Locale> locale;
    private final List<Listener<T>> listeners = new ArrayList<>();
    private Edited<T> kept;
    private @Nullable Instant savedAt;

    /**
     * @param mayEdit whether the one who looks may change anything
     * @param locale the language refusals are told in
     */
    public DocumentEditor(Store<T> store, boolean mayEdit, Clock clock, Supplier<Locale> locale) {
        this.store = store;
        this.mayEdit = mayEdit;
        this.clock = clock;
        this.locale = locale;
        this.kept = store.load();
    }

    /** The document as it was last kept. */
    public T value() {
        return kept.value();
    }

    /** The document with its lock version, which publishing must name, so that nobody publishes what he has not seen. */
    public Edited<T> edited() {
        return kept;
    }

    public boolean mayEdit() {
        return mayEdit;
    }

    /** When a change was last kept here; empty before the first. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** Tells the listener from now on; remove the registration when it goes away. */
    public Registration listen(Listener<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Changes the document and keeps it. The change is a function of the document it is given, and touches nothing else: it may be
     * made twice.
     *
     * @return whether it was kept; when not, listeners have heard why
     */
    public boolean change(UnaryOperator<T> change) {
        Optional<String> problem = attempt(change);
        problem.ifPresent(words -> tell(l -> l.refused(words)));
        return problem.isEmpty();
    }

    /** As {@link #change(UnaryOperator)}, but a refusal is shown at the field the change comes from, and cleared when all is well. */
    public boolean change(HasValidation field, UnaryOperator<T> change) {
        return change(field, null, change);
    }

    /** @param errorKey key of the words to show at the field when the value itself cannot be; null for general ones */
    public boolean change(HasValidation field, @Nullable String errorKey, UnaryOperator<T> change) {
        Optional<String> problem = attempt(change, errorKey);
        field.setErrorMessage(problem.orElse(null));
        field.setInvalid(problem.isPresent());
        return problem.isEmpty();
    }

    /** Tells who listens that more of the document is shown. */
    public void unfolded() {
        tell(Listener::unfolded);
    }

    /** Reads the document again and tells who listens. */
    public void reload() {
        kept = store.load();
        tell(l -> l.reloaded(kept.value()));
    }

    private Optional<String> attempt(UnaryOperator<T> change) {
        return attempt(change, null);
    }

    private Optional<String> attempt(UnaryOperator<T> change, @Nullable String errorKey) {
        if (!mayEdit) {
            return Optional.of(Words.in(locale.get(), "editor.read-only"));
        }
        try {
            keep(change);
            return Optional.empty();
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.STALE) {
                return Optional.of(Refusals.words(refused, locale.get()));
            }
        } catch (IllegalArgumentException unfit) {
            return Optional.of(errorKey == null ? Refusals.words(unfit, locale.get()) : Words.in(locale.get(), errorKey));
        }
        return again(change);
    }

    /** Somebody was first: the change is made on what they kept. */
    private Optional<String> again(UnaryOperator<T> change) {
        kept = store.load();
        try {
            keep(change);
            tell(l -> l.reloaded(kept.value()));
            tell(l -> l.refused(Words.in(locale.get(), "editor.merged")));
            return Optional.empty();
        } catch (Refused | IllegalArgumentException gone) {
            tell(l -> l.reloaded(kept.value()));
            return Optional.of(Words.in(locale.get(), "editor.stale"));
        }
    }

    private void keep(UnaryOperator<T> change) {
        T changed = change.apply(kept.value());
        if (changed.equals(kept.value())) {
            return;
        }
        kept = new Edited<>(changed, store.save(changed, kept.lockVersion()));
        Instant now = clock.instant();
        savedAt = now;
        tell(l -> l.saved(changed, now));
    }

    private void tell(Consumer<Listener<T>> news) {
        List.copyOf(listeners).forEach(news);
    }
}
