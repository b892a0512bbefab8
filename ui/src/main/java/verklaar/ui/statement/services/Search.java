package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ServiceCategory;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceFindings;
import verklaar.catalogue.ServiceHit;
import verklaar.catalogue.ServiceQuery;
import verklaar.catalogue.Term;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Localised;
import verklaar.shared.Refused;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;
import verklaar.tenant.TenantId;
import verklaar.ui.catalogue.OwnServiceDialog;
import verklaar.ui.catalogue.ServicePicker;
import verklaar.ui.catalogue.SuggestDialog;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;
import verklaar.ui.statement.data.DataWords;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.retention.RetentionWords;

/** The search below one table: what is picked there becomes its next row. */
final class Search implements ServicePicker.Desk {

    private static final int MOST = 8;
    private static final int MOST_TOGETHER = 4;

    private final FormContext context;
    private final Changes<Draft> changes;
    private final ScopeTable table;
    private final List<Key> scopes;
    private final ServicePicker picker;

    Search(FormContext context, Changes<Draft> changes, ScopeTable table, List<Key> scopes) {
        this.context = context;
        this.changes = changes;
        this.table = table;
        this.scopes = scopes;
        this.picker = new ServicePicker(this, context.t("services.search"));
    }

    ServicePicker picker() {
        return picker;
    }

    @Override
    public ServiceFindings search(String query, @Nullable Key category) {
        int most = category == null ? MOST : ServiceQuery.MOST;
        return context.catalogue().search(context.acting().tenant(), new ServiceQuery(query, category, context.source(), null, most));
    }

    @Override
    public List<ServiceCategory> categories() {
        return context.catalogue().categories(context.acting().tenant(), context.source());
    }

    @Override
    public List<ServiceHit> together() {
        List<Key> used = context.draft().sharings().stream().map(Sharing::pin).filter(pin -> pin != null && pin.owner() == Owner.PLATFORM)
                .map(PresetPin::service).distinct().toList();
        return context.catalogue().together(used, context.source(), MOST_TOGETHER);
    }

    @Override
    public Optional<ServiceFacts> about(ServiceHit service) {
        return context.catalogue().service(context.acting().tenant(), service.owner(), service.service());
    }

    @Override
    public List<PresetFacts> uses(ServiceHit service) {
        return context.catalogue().service(context.acting().tenant(), service.owner(), service.service()).map(ServiceFacts::presets)
                .orElse(List.of()).stream().map(use -> asItHolds(service, use)).toList();
    }

    /** With what protects the data now: what the catalogue says of that may have fallen since. */
    private PresetFacts asItHolds(ServiceHit service, PresetFacts use) {
        TenantId tenant = context.acting().tenant();
        return context.catalogue().preset(tenant, context.catalogue().newest(tenant, service.owner(), service.service(), use.key()))
                .map(preset -> use.withTransfers(preset.transfers())).orElse(use);
    }

    @Override
    public String words(Localised text) {
        return context.vocabulary().words(text);
    }

    @Override
    public String data(PresetFacts use) {
        return DataWords.line(context, use.dataItems());
    }

    @Override
    public List<String> details(PresetFacts use) {
        String kept = RetentionWords.line(context, use.retention());
        String countries = use.locations().stream().flatMap(location -> Optional.ofNullable(location.country()).stream()).distinct()
                .map(this::country).collect(Collectors.joining(", "));
        String safeguards = use.transfers().stream().flatMap(transfer -> Optional.ofNullable(transfer.safeguard()).stream()).distinct()
                .map(key -> context.vocabulary().term(Term.Kind.SAFEGUARD, key)).collect(Collectors.joining(", "));
        return Stream.of(kept.isEmpty() ? "" : context.t("catalogue.kept", kept), countries.isEmpty() ? "" : context.t("catalogue.where", countries),
                safeguards.isEmpty() ? "" : context.t("catalogue.safeguard", safeguards),
                use.consentNeeded() ? context.t("catalogue.consent") : "").filter(words -> !words.isEmpty()).toList();
    }

    @Override
    public String country(CountryCode country) {
        return context.country(country.value());
    }

    @Override
    public String t(String key, Object... parameters) {
        return context.t(key, parameters);
    }

    @Override
    public void picked(ServiceHit service, Key use) {
        adopt(service.owner(), service.service(), service.name(), use);
    }

    @Override
    public void own(String name) {
        new OwnServiceDialog(context, name, this::keep).open();
    }

    private void keep(ServiceFacts service, List<ProviderFacts> providers) {
        try {
            ServiceFacts kept = context.catalogue().keepOwn(context.acting(), service, providers);
            adopt(Owner.TENANT, kept.key(), kept.name(), kept.presets().get(0).key());
        } catch (Refused refused) {
            picker.say(Refusals.words(refused, Words.closest(context.locale().get())));
        }
    }

    @Override
    public void suggest(@Nullable ServiceHit service, String typed) {
        new SuggestDialog(service == null ? null : service.service(), typed, change -> context.suggestions().make(context.acting(), change)).open();
    }

    @Override
    public void closed() {
        table.searched();
    }

    private void adopt(Owner owner, Key service, String name, Key use) {
        PresetPin pin = context.catalogue().newest(context.acting().tenant(), owner, service, use);
        changes.make(draft -> Picks.picked(draft, Picks.key(draft, pin), pin, scopes));
        picker.reset();
        picker.say(context.t("services.added", name));
    }
}
