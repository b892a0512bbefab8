package verklaar.ui.statement.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.catalogue.Term;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.Draft;
import verklaar.statement.MeasureUse;
import verklaar.statement.Security;
import verklaar.statement.TableView.Subject;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.TopicForm;
import verklaar.ui.statement.services.About;

/** How data is protected (Art. 32). */
public final class SecurityForm extends TopicForm {

    private final Items<MeasureUse> measures;

    public SecurityForm(FormContext context, Changes<Draft> changes) {
        super(context, "security", changes);
        heading("measures");
        measures = at("measures", part(new Items<MeasureUse>(context, this::face, to -> new MeasureForm(context, to), "", () -> { }, t("empty"),
                changes(draft -> draft.security().measures(), (draft, some) -> draft.withSecurity(draft.security().withMeasures(some)))),
                draft -> draft.security().measures()));
        AddBySearch search = new AddBySearch(context, t("add"), t("add-help"), choice -> measures.append(measure(choice)));
        add(search);
        onShow(draft -> search.offer(unused(draft)));
        heading("more");
        help(field(make().inline("aims"), draft -> draft.security().aims(),
                (draft, aims) -> draft.withSecurity(draft.security().withAims(aims))), "aims-help");
        at("reviewedOn", help(field(make().date("reviewed"), draft -> draft.security().reviewedOn(),
                (draft, day) -> draft.withSecurity(draft.security().withReviewedOn(day))), "reviewed-help"));
    }

    private Fold.Face face(MeasureUse use) {
        Key term = use.measure();
        String own = context().vocabulary().words(use.text());
        return term == null ? new Fold.Face(own, "") : new Fold.Face(context().vocabulary().term(Term.Kind.MEASURE, term), own);
    }

    private MeasureUse measure(Choice choice) {
        Security now = context().draft().security();
        Key key = Edits.freshKey(choice.key() == null ? choice.words() : choice.key().value(), now.measures());
        return new MeasureUse(key, choice.key(), choice.key() == null ? InlineText.of(context().source(), choice.words()) : null, null, Map.of());
    }

    private List<Choice> unused(Draft draft) {
        List<Optional<Key>> used = draft.security().measures().stream().map(use -> Optional.ofNullable(use.measure())).toList();
        return context().vocabulary().terms(Term.Kind.MEASURE).stream().filter(term -> !used.contains(Optional.of(term)))
                .map(term -> new Choice(term, context().vocabulary().term(Term.Kind.MEASURE, term))).toList();
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(!draft.security().measures().isEmpty());
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!measures.open(path)) {
            super.focusOn(path);
        }
    }

    /** One measure, in other words than the catalogue's when there are better ones. */
    private static final class MeasureForm extends RecordForm<MeasureUse> {
        MeasureForm(FormContext context, Changes<MeasureUse> changes) {
            super(context, "measure", changes);
            help(field(make().inline("text"), MeasureUse::text, MeasureUse::withText), "text-help");
            help(field(About.field(context, make(), "of", About.SCOPE, About.ACTIVITY, About.SHARING), Part.of(MeasureUse::of, MeasureUse::withOf, key -> key, key -> key)),
                    "of-help");
            part(PrintedForm.of(context, Subject.MEASURES, changes(MeasureUse::printedAs, MeasureUse::withPrintedAs)), MeasureUse::printedAs);
        }
    }
}
