package verklaar.ui.statement.services;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Clause;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.Assurance;
import verklaar.statement.TableView.Subject;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;

/** What the tenant says it does <em>not</em> do: sentences of the catalogue, or its own. */
final class Assurances extends Div implements Shows<List<Assurance>> {

    private final FormContext context;
    private final Items<Assurance> items;
    private final AddBySearch search;

    Assurances(FormContext context, Changes<List<Assurance>> changes) {
        this.context = context;
        items = new Items<Assurance>(context, this::face, to -> new AssuranceForm(context, to), "", () -> { },
                context.t("assurance.empty"), changes);
        search = new AddBySearch(context, context.t("assurance.add"), context.t("assurance.add-help"), choice -> items.append(assurance(choice)));
        add(items, search);
    }

    @Override
    public void show(List<Assurance> now) {
        items.show(now);
        search.offer(sentences().filter(clause -> now.stream().noneMatch(one -> clause.key().equals(one.term())))
                .map(clause -> new Choice(clause.key(), context.vocabulary().words(clause.text()))).toList());
    }

    /** Opens the one a path names. */
    boolean open(List<String> path) {
        return items.open(path);
    }

    /** The catalogue's sentences of this sort are those about what is not done. */
    private Stream<Clause> sentences() {
        return context.vocabulary().edition().words().clauses().stream().filter(clause -> clause.key().value().matches("(no|only)-.*"))
                .filter(clause -> !context.vocabulary().words(clause.text()).contains("{"));
    }

    private Fold.Face face(Assurance assurance) {
        String own = context.vocabulary().words(assurance.text());
        Optional<String> catalogues = Optional.ofNullable(assurance.term()).flatMap(context.vocabulary().edition()::clause)
                .map(clause -> context.vocabulary().words(clause.text()));
        return new Fold.Face(own.isEmpty() ? catalogues.orElse(assurance.key().value()) : own, context.name(assurance.kind()));
    }

    private Assurance assurance(Choice choice) {
        Key key = Edits.freshKey(choice.key() == null ? choice.words() : choice.key().value(), context.draft().assurances());
        InlineText own = choice.key() == null ? InlineText.of(context.source(), choice.words()) : null;
        return new Assurance(key, kind(choice.key()), choice.key(), own, null, null, Map.of());
    }

    /** Where the sentence belongs: beside the recipients, or beside the purposes. */
    private static Assurance.Kind kind(@Nullable Key sentence) {
        boolean shared = sentence != null && sentence.value().matches("no-sale|no-sharing|only-.*");
        return shared ? Assurance.Kind.NOT_SHARED : Assurance.Kind.NOT_DONE;
    }

    /** One of them, in other words than the catalogue's when there are better ones. */
    private static final class AssuranceForm extends RecordForm<Assurance> {
        AssuranceForm(FormContext context, Changes<Assurance> changes) {
            super(context, "assurance", changes);
            field(make().one("kind", Assurance.Kind.class), Assurance::kind, Assurance::withKind);
            help(field(make().inline("text"), Assurance::text, Assurance::withText), "text-help");
            field(make().date("since"), Assurance::since, Assurance::withSince);
            help(field(About.field(context, make(), "of", About.CATEGORY, About.ACTIVITY), Part.of(Assurance::of, Assurance::withOf, key -> key, key -> key)),
                    "of-help");
            part(PrintedForm.of(context, Subject.ASSURANCES, changes(Assurance::printedAs, Assurance::withPrintedAs)), Assurance::printedAs);
        }
    }
}
