package verklaar.ui.statement.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.catalogue.Term;
import verklaar.privacy.DataItem;
import verklaar.privacy.Key;
import verklaar.statement.CategoryUse;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Vocabulary;

/** What kinds of data and the use of them are called. */
public final class DataWords {

    private DataWords() {
    }

    /** A kind of data as the statement names it. */
    public static String name(FormContext context, CategoryUse category) {
        Vocabulary words = context.vocabulary();
        Key term = category.term();
        return category.text() != null || term == null ? words.words(category.text()) : words.term(Term.Kind.DATA, term);
    }

    /** The kind with this key: the statement's own, or else the catalogue's. */
    public static String name(FormContext context, Key key) {
        return context.draft().categories().stream().filter(category -> category.key().equals(key)).findFirst()
                .map(category -> name(context, category)).orElseGet(() -> context.vocabulary().term(Term.Kind.DATA, key));
    }

    /** Data that is used, in a few words. */
    public static String name(FormContext context, DataItem item) {
        if (item.extent() != DataItem.Extent.ITEM) {
            return context.name(item.extent());
        }
        Key category = item.category();
        return item.text() != null || category == null ? context.vocabulary().words(item.text()) : name(context, category);
    }

    /** Data that is used, with what limits it behind it. */
    static Fold.Face face(FormContext context, DataItem item) {
        List<String> limits = new ArrayList<>();
        if (item.certainty() == DataItem.Certainty.POSSIBLE) {
            limits.add(context.name(item.certainty()));
        }
        limits.add(context.vocabulary().words(item.condition()));
        return new Fold.Face(name(context, item), limits.stream().filter(limit -> !limit.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /** All of it in one line: "name, e-mail address, if you use the help function: question". */
    public static String line(FormContext context, List<DataItem> items) {
        return items.stream().map(item -> {
            Fold.Face face = face(context, item);
            return face.summary().isEmpty() ? face.name() : face.name() + " (" + face.summary() + ")";
        }).collect(Collectors.joining(", "));
    }

    /** The statement's kinds of data and the catalogue's others, without those in use. */
    static List<AddBySearch.Choice> choices(FormContext context, Set<Key> used) {
        Set<Optional<Key>> own = context.draft().categories().stream().map(category -> Optional.ofNullable(category.term()))
                .collect(Collectors.toSet());
        Stream<AddBySearch.Choice> listed = context.draft().categories().stream()
                .map(category -> new AddBySearch.Choice(category.key(), name(context, category)));
        Stream<AddBySearch.Choice> others = context.vocabulary().terms(Term.Kind.DATA).stream().filter(term -> !own.contains(Optional.of(term)))
                .map(term -> new AddBySearch.Choice(term, context.vocabulary().term(Term.Kind.DATA, term)));
        return Stream.concat(listed, others).filter(choice -> choice.key() == null || !used.contains(choice.key())).toList();
    }
}
