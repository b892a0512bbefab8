package verklaar.ui.statement.languages;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.WebAddress;
import verklaar.statement.Head.RelatedDocument;
import verklaar.statement.Head.Relation;
import verklaar.statement.HeadRelatedDocumentBuilder;
import verklaar.statement.StatementSummary;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** Another document beside this one: at an address, or one of the tenant's own statements. */
final class RelatedForm extends RecordForm<RelatedDocument> {

    RelatedForm(FormContext context, Changes<RelatedDocument> changes) {
        super(context, "related", changes);
        field(make().one("relation", Relation.class), RelatedDocument::relation,
                (document, relation) -> HeadRelatedDocumentBuilder.from(document).withRelation(relation));
        help(field(make().plain("title"), RelatedDocument::title, (document, title) -> HeadRelatedDocumentBuilder.from(document).withTitle(title)),
                "title-help");
        field(make().line("url"), Part.line(RelatedDocument::url, RelatedForm::withUrl, WebAddress::value, WebAddress::new));
        List<StatementSummary> others = others(context);
        ComboBox<UUID> own = field(make().search("statement", others.stream().map(one -> one.id().value()).toList(), id -> name(others, id)),
                Part.of(RelatedDocument::statement, RelatedForm::withStatement, id -> id, id -> id));
        help(own, "statement-help");
        own.setVisible(!others.isEmpty());
    }

    static Fold.Face face(FormContext context, RelatedDocument document) {
        String title = context.vocabulary().words(document.title());
        String where = Optional.ofNullable(document.url()).map(WebAddress::value)
                .orElseGet(() -> document.statement() == null ? "" : name(others(context), document.statement()));
        return title.isEmpty() ? new Fold.Face(where, context.name(document.relation()))
                : new Fold.Face(title, context.name(document.relation()) + " · " + where);
    }

    private static List<StatementSummary> others(FormContext context) {
        return context.statements().get().stream().filter(one -> !one.id().equals(context.editor().statement())).toList();
    }

    private static String name(List<StatementSummary> statements, UUID id) {
        return statements.stream().filter(one -> one.id().value().equals(id)).findFirst().map(StatementSummary::name).orElse(id.toString());
    }

    /** An address takes the place of a statement; without one it stays as it was. */
    private static RelatedDocument withUrl(RelatedDocument document, @Nullable WebAddress url) {
        return url == null ? document : new RelatedDocument(document.key(), document.relation(), document.title(), null, url);
    }

    private static RelatedDocument withStatement(RelatedDocument document, @Nullable UUID statement) {
        return statement == null ? document : new RelatedDocument(document.key(), document.relation(), document.title(), statement, null);
    }
}
