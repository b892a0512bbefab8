package verklaar.ui.statement.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.privacy.Key;
import verklaar.statement.Activity;
import verklaar.statement.Section.Filter;
import verklaar.statement.Sharing;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.ScopeWords;
import verklaar.ui.statement.purposes.ActivityWords;

/** Which rows are left: those of some parts, some purposes, or that happen now. Nothing chosen leaves all of them. */
final class FilterForm extends RecordForm<Optional<Filter>> {

    private static final Filter ALL = new Filter(List.of(), List.of(), List.of());

    private FilterForm(FormContext context, Subject subject, Changes<Optional<Filter>> changes) {
        super(context, "filter", changes);
        if (Views.byScope(subject)) {
            choose("scopes", ScopeWords.keys(context), key -> ScopeWords.name(context, key), Filter::scopes,
                    (filter, scopes) -> new Filter(filter.activities(), scopes, filter.status()));
        }
        if (Views.byActivity(subject)) {
            choose("activities", context.draft().activities().stream().map(Activity::key).toList(), key -> ActivityWords.name(context, key),
                    Filter::activities, (filter, activities) -> new Filter(activities, filter.scopes(), filter.status()));
        }
        if (Views.byStatus(subject)) {
            choose("status", Arrays.asList(Sharing.Status.values()), context::name, Filter::status,
                    (filter, status) -> new Filter(filter.activities(), filter.scopes(), status));
        }
    }

    private <T> void choose(String name, List<T> all, Function<T, String> words, Function<Filter, List<T>> read,
            BiFunction<Filter, List<T>, Filter> write) {
        field(make().several(name, all, words::apply), Part.several(filter -> read.apply(filter.orElse(ALL)), (filter, chosen) -> {
            Filter changed = write.apply(filter.orElse(ALL), chosen);
            return Optional.of(changed).filter(some -> !some.equals(ALL));
        })).setVisible(!all.isEmpty());
    }

    /** @param name of the words it is unfolded by */
    static Fold<Optional<Filter>> folded(FormContext context, String name, Subject subject, Changes<Optional<Filter>> changes) {
        return new Fold<>(filter -> new Fold.Face(context.t(name), filter.map(some -> line(context, some)).orElseGet(() -> context.t("filter.all"))),
                filter -> new FilterForm(context, subject, changes));
    }

    private static String line(FormContext context, Filter filter) {
        Stream<String> scopes = filter.scopes().stream().map(key -> ScopeWords.name(context, key));
        Stream<String> activities = filter.activities().stream().map((Key key) -> ActivityWords.name(context, key));
        Stream<String> status = filter.status().stream().map(context::name);
        return Stream.of(scopes, activities, status).flatMap(some -> some).collect(Collectors.joining(", "));
    }
}
