package verklaar.ui.statement.data;

import java.util.List;
import verklaar.catalogue.Term;
import verklaar.privacy.Answer;
import verklaar.statement.CategoryUse.Source;
import verklaar.statement.CategoryUse;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;

/** One kind of personal data: in which words, for example what, of whom, from where. */
final class CategoryForm extends RecordForm<CategoryUse> {

    CategoryForm(FormContext context, Changes<CategoryUse> changes) {
        super(context, "data", changes);
        help(field(make().inline("text"), CategoryUse::text, CategoryUse::withText), "text-help");
        field(make().terms("subjects", Term.Kind.SUBJECT), Part.several(CategoryUse::subjects, CategoryUse::withSubjects));
        at("examples", part(DataItemForm.examples(context, changes(CategoryUse::examples, CategoryUse::withExamples)), CategoryUse::examples));
        Changes<List<Source>> sources = changes(CategoryUse::sources, CategoryUse::withSources);
        at("sources", part(new Parts<Source>(context, t("sources"), source -> face(context, source), to -> new SourceForm(context, to), t("sources-add"),
                () -> new Source(Source.Kind.DIRECT, null, null, Answer.UNANSWERED), sources), CategoryUse::sources));
        part(PrintedForm.of(context, Subject.CATEGORIES, changes(CategoryUse::printedAs, CategoryUse::withPrintedAs)), CategoryUse::printedAs);
    }

    private static Fold.Face face(FormContext context, Source source) {
        return new Fold.Face(context.name(source.kind()), context.vocabulary().words(source.text()));
    }
}
