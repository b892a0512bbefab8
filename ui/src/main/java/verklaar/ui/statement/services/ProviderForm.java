package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import verklaar.privacy.CountryCode;
import verklaar.statement.Sharing.Provider;
import verklaar.statement.SharingProviderBuilder;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** A firm behind a service, as readers get to see its name. */
final class ProviderForm extends RecordForm<Provider> {

    private ProviderForm(FormContext context, Changes<Provider> changes) {
        super(context, "provider", changes);
        help(field(make().line("name"), Part.line(Provider::name,
                (firm, name) -> SharingProviderBuilder.from(firm).withName(name == null ? firm.name() : name), n -> n, n -> n)), "name-help");
        field(make().country("country"), Part.of(Provider::country,
                (firm, country) -> SharingProviderBuilder.from(firm).withCountry(country), c -> c, c -> c));
    }

    static Parts<Provider> several(FormContext context, Changes<List<Provider>> changes) {
        return new Parts<>(context, context.t("sharing.providers"), firm -> new Fold.Face(firm.name(),
                Optional.ofNullable(firm.country()).map(CountryCode::value).map(context::country).orElse("")),
                to -> new ProviderForm(context, to), context.t("provider.add"),
                () -> new Provider(context.t("provider.new"), null, null), changes);
    }
}
