package verklaar.ui.statement.scopes;

import verklaar.statement.Scope;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** One app, group of websites or the organisation itself. */
final class ScopeForm extends RecordForm<Scope> {

    ScopeForm(FormContext context, Changes<Scope> changes) {
        super(context, "scopes", changes);
        help(field(make().plain("title"), Scope::title, Scope::withTitle), "title-help");
        field(make().one("kind", Scope.Kind.class), Scope::kind, Scope::withKind);
        at("domains", help(field(make().lines("scope-domains"), Part.of(Scope::domains, Scope::withDomains, Domains::print, Domains::parse)),
                "scope-domains-help"));
    }
}
