package verklaar.ui.statement.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.RecordForm;

/** How long: as a period, roughly, by a criterion, until something happens, not at all, or not said. */
public final class LengthForm extends RecordForm<Length> {

    public LengthForm(FormContext context, Changes<Length> changes) {
        super(context, "retention", changes);
        addClassName("length-form");
        field(make().one("kind", LengthKind.class), LengthKind::of, (length, kind) -> kind.begin(context));
        when(Length.Period.class, field(make().number("amount"), period(Length.Period::amount),
                (length, amount) -> length instanceof Length.Period p ? with(p, amount, p.unit(), p.bound()) : length));
        Component unit = field(make().one("unit", Length.Unit.class), LengthForm::unit, LengthForm::withUnit);
        when(length -> unit(length) != null, unit);
        when(Length.Period.class, field(make().one("bound", Length.Bound.class), period(Length.Period::bound),
                (length, bound) -> length instanceof Length.Period p ? with(p, p.amount(), p.unit(), bound) : length));
        Component words = field(make().inline("criterion"), LengthForm::words, LengthForm::withWords);
        when(length -> length instanceof Length.Criterion || length instanceof Length.UntilEvent, words);
        basis();
        details();
    }

    private void basis() {
        ComboBox<Key> basis = make().search("basis", List.of(), this::term);
        onShow(length -> {
            List<Key> terms = LengthKind.of(length).terms(context());
            if (!basis.getListDataView().getItems().toList().equals(terms)) {
                basis.setItems(terms);
            }
        });
        when(length -> !LengthKind.of(length).terms(context()).isEmpty(), field(basis, LengthForm::basis, LengthForm::withBasis));
    }

    /** The term's label; a period takes the place of its own variable. */
    private String term(Key key) {
        return context().vocabulary().term(Term.Kind.RETENTION, key).replace("{period}", "…");
    }

    private void details() {
        when(Length.Period.class, help(field(make().inline("start"), period(Length.Period::startEvent),
                period((p, start) -> new Length.Period(p.amount(), p.unit(), p.bound(), start, p.orUntil(), p.law(), p.basisKey()))),
                "start-help"));
        when(Length.Period.class, field(make().inline("or-until"), period(Length.Period::orUntil),
                period((p, until) -> new Length.Period(p.amount(), p.unit(), p.bound(), p.startEvent(), until, p.law(), p.basisKey()))));
        when(Length.Period.class, help(field(make().inline("law"), period(Length.Period::law),
                period((p, law) -> new Length.Period(p.amount(), p.unit(), p.bound(), p.startEvent(), p.orUntil(), law, p.basisKey()))),
                "law-help"));
    }

    private void when(Class<? extends Length> kind, Component component) {
        when(kind::isInstance, component);
    }

    private static <V> Function<Length, @Nullable V> period(Function<Length.Period, @Nullable V> read) {
        return length -> length instanceof Length.Period period ? read.apply(period) : null;
    }

    private static BiFunction<Length, InlineText, Length> period(BiFunction<Length.Period, InlineText, Length> write) {
        return (length, words) -> length instanceof Length.Period period ? write.apply(period, words) : length;
    }

    private static Length with(Length.Period p, @Nullable Integer amount, Length.Unit unit, Length.Bound bound) {
        return new Length.Period(amount == null ? 0 : amount, unit, bound, p.startEvent(), p.orUntil(), p.law(), p.basisKey());
    }

    private static Length.@Nullable Unit unit(Length length) {
        if (length instanceof Length.Period period) {
            return period.unit();
        }
        return length instanceof Length.Approximate rough ? rough.unit() : null;
    }

    private static Length withUnit(Length length, Length.Unit unit) {
        if (length instanceof Length.Period period) {
            return with(period, period.amount(), unit, period.bound());
        }
        return length instanceof Length.Approximate ? new Length.Approximate(unit) : length;
    }

    private static @Nullable InlineText words(Length length) {
        if (length instanceof Length.Criterion criterion) {
            return criterion.text();
        }
        return length instanceof Length.UntilEvent until ? until.event() : null;
    }

    private static Length withWords(Length length, @Nullable InlineText words) {
        if (length instanceof Length.Criterion criterion) {
            return new Length.Criterion(words, criterion.basisKey());
        }
        return length instanceof Length.UntilEvent until ? new Length.UntilEvent(words, until.basisKey()) : length;
    }

    private static @Nullable Key basis(Length length) {
        if (length instanceof Length.Period period) {
            return period.basisKey();
        }
        if (length instanceof Length.Criterion criterion) {
            return criterion.basisKey();
        }
        return length instanceof Length.UntilEvent until ? until.basisKey() : null;
    }

    private static Length withBasis(Length length, @Nullable Key basis) {
        if (length instanceof Length.Period p) {
            return new Length.Period(p.amount(), p.unit(), p.bound(), p.startEvent(), p.orUntil(), p.law(), basis);
        }
        if (length instanceof Length.Criterion criterion) {
            return new Length.Criterion(criterion.text(), basis);
        }
        return length instanceof Length.UntilEvent until ? new Length.UntilEvent(until.event(), basis) : length;
    }
}
