package verklaar.ui.statement.retention;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Group;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** How long, what is excepted, what follows, and what becomes of the data. */
public final class RetentionForm extends RecordForm<Retention> {

    /** At most three retentions follow one another. */
    private static final int LAST = 3;

    public RetentionForm(FormContext context, Changes<Retention> changes) {
        this(context, changes, 1);
    }

    private RetentionForm(FormContext context, Changes<Retention> changes, int place) {
        super(context, "retention", changes);
        part(new LengthForm(context, changes(Retention::length, Retention::withLength)), Retention::length);
        add(new Group(t("more"), false, more(place)));
    }

    private Component[] more(int place) {
        Stream<Component> questions = Stream.of(
                help(field(make().inline("exception"), Retention::exception, Retention::withException), "exception-help"),
                field(make().oneOrNone("afterwards", Retention.Afterwards.class), Retention::afterwards, Retention::withAfterwards),
                field(make().oneOrNone("set-by", Retention.SetBy.class), Retention::setBy, Retention::withSetBy),
                help(field(make().inline("own-text"), Retention::text, Retention::withText), "own-text-help"));
        return Stream.concat(questions, place < LAST ? Stream.of(then(place)) : Stream.empty()).toArray(Component[]::new);
    }

    private Component then(int place) {
        Changes<List<Retention>> next = changes(RetentionForm::next, RetentionForm::withNext);
        return part(new Parts<Retention>(context(), t("then"), one -> RetentionWords.face(context(), one),
                to -> new RetentionForm(context(), to, place + 1), t("then-add"), RetentionForm::fresh, next), RetentionForm::next);
    }

    /** Several retentions of one thing, in the order they read. */
    public static Parts<Retention> several(FormContext context, String title, Changes<List<Retention>> changes) {
        return new Parts<>(context, title, one -> RetentionWords.face(context, one), to -> new RetentionForm(context, to),
                context.t("retention.add"), RetentionForm::fresh, changes);
    }

    private static Retention fresh() {
        return Retention.of(Length.Period.of(1, Length.Unit.YEARS));
    }

    private static List<Retention> next(Retention retention) {
        return Optional.ofNullable(retention.then()).stream().toList();
    }

    private static Retention withNext(Retention retention, List<Retention> next) {
        return retention.withThen(next.isEmpty() ? null : next.get(0));
    }
}
