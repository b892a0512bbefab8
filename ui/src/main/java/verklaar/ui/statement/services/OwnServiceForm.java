package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetFactsBuilder;
import verklaar.catalogue.Term;
import verklaar.privacy.Key;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.WebAddress;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.data.DataWords;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** Everything about a service that only the tenant has: what it is, who is behind it, and each use of it. */
final class OwnServiceForm extends RecordForm<OwnEntry> {

    private final Items<PresetFacts> uses;

    /** @param stays why a use cannot be removed, in words; empty when it can */
    OwnServiceForm(FormContext context, Function<PresetFacts, Optional<String>> stays, Changes<OwnEntry> changes) {
        super(context, "own-service", changes);
        field(make().line("name"), entry -> entry.service().name(), (entry, name) -> entry.withService(entry.service().withName(name.strip())));
        field(make().lines("aliases"), Part.<OwnEntry, List<String>, String>of(entry -> entry.service().aliases(),
                (entry, aliases) -> entry.withService(entry.service().withAliases(aliases)), aliases -> String.join("\n", aliases), OwnServiceForm::lines));
        field(make().term("category", Term.Kind.SERVICE_CATEGORY), Part.of(entry -> entry.service().category(), OwnServiceForm::withCategory, key -> key,
                key -> key));
        field(make().inline("description"), entry -> entry.service().description(),
                (entry, text) -> entry.withService(entry.service().withDescription(text)));
        field(make().line("website"), Part.line(entry -> entry.service().website(),
                (entry, address) -> entry.withService(entry.service().withWebsite(address)), WebAddress::value, WebAddress::new));
        help(field(make().line("firm"), Part.<OwnEntry, String>line(OwnEntry::firmName, OwnEntry::withFirmName, name -> name, name -> name)),
                "firm-help");
        Component country = field(make().country("firm-country"), Part.of(entry -> entry.firm() == null ? null : entry.firm().country(),
                (entry, code) -> entry.firm() == null || code == null ? entry : entry.withFirm(entry.firm().withCountry(code)), code -> code, code -> code));
        when(entry -> entry.firm() != null, country);
        uses = part(new Items<PresetFacts>(context, this::face, to -> new OwnUseForm(context, to), t("use-add"), this::append, "",
                changes(OwnEntry::uses, OwnEntry::withUses)).titled(t("uses")).staying(stays), OwnEntry::uses);
        help(field(make().inline("note"), OwnEntry::note, OwnEntry::withNote), "note-help");
    }

    /** Unfolds the only use. */
    void begin() {
        if (value().uses().size() == 1) {
            uses.open(value().uses().get(0).key());
        }
    }

    private static OwnEntry withCategory(OwnEntry entry, @Nullable Key category) {
        return category == null ? entry : entry.withService(entry.service().withCategory(category));
    }

    private static List<String> lines(String typed) {
        return List.copyOf(new LinkedHashSet<>(Arrays.stream(typed.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList()));
    }

    private Fold.Face face(PresetFacts use) {
        return new Fold.Face(context().vocabulary().words(use.variant()), DataWords.line(context(), use.dataItems()));
    }

    private void append() {
        Key key = Edits.freshKey("use", value().uses());
        uses.append(PresetFactsBuilder.builder().key(key).version(1).variant(context().label("own-service.use"))
                .roles(List.of(RecipientRole.of(RecipientRole.Role.PROCESSOR))).build());
        uses.open(key);
    }
}
