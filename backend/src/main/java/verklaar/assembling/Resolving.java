package verklaar.assembling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Agreement;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Onward;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.WebAddress;
import verklaar.statement.Sharing;

/**
 * Fills in what a sharing leaves to the catalogue: the tenant's value, nothing, or the pinned version's (never the newest). What a preset
 * leaves open the pinned service and providers answer, where they can.
 */
final class Resolving {

    private final Function<PresetPin, Optional<Preset>> catalogue;
    private final List<LanguageTag> locales;

    Resolving(Function<PresetPin, Optional<Preset>> catalogue, List<LanguageTag> locales) {
        this.catalogue = catalogue;
        this.locales = locales;
    }

    ResolvedSharing resolve(Sharing sharing) {
        Preset preset = Optional.ofNullable(sharing.pin()).flatMap(catalogue).orElse(null);
        PresetFacts facts = preset == null ? null : preset.facts();
        return new ResolvedSharing(sharing, preset,
                sharing.displayName().resolve(preset == null ? null : name(preset)),
                list(sharing.providers(), preset == null ? List.of() : providers(preset)),
                kind(sharing, facts),
                list(sharing.roles(), facts == null ? List.of() : facts.roles()),
                list(sharing.dataItems(), facts == null ? List.of() : facts.dataItems()),
                sharing.purposeText().resolve(facts == null ? null : facts.purposeText()),
                list(sharing.retention(), facts == null ? List.of() : facts.retention()),
                sharing.condition().resolve(facts == null ? null : facts.condition()),
                list(sharing.locations(), facts == null ? List.of() : facts.locations()),
                list(sharing.transfers(), preset == null ? List.of() : preset.transfers()),
                list(sharing.agreements(), preset == null ? List.of() : agreements(preset)),
                list(sharing.onward(), preset == null ? List.of() : onward(preset)),
                list(sharing.choices(), facts == null ? List.of() : facts.choices()),
                sharing.privacyUrl().resolve(preset == null ? null : privacyUrl(preset)),
                sharing.note().resolve(facts == null ? null : facts.note()));
    }

    private static <T> List<T> list(Prefilled<List<T>> field, List<T> pinned) {
        List<T> value = field.resolve(pinned);
        return value == null ? List.of() : value;
    }

    private static RecipientKind kind(Sharing sharing, @Nullable PresetFacts facts) {
        RecipientKind kind = sharing.recipientKind().resolve(facts == null ? null : facts.recipientKind());
        return kind == null ? RecipientKind.NAMED : kind;
    }

    /** The preset's name for it, the service's label, or its proper name, which is the same in every language. */
    private PlainText name(Preset preset) {
        if (preset.facts().displayName() != null) {
            return preset.facts().displayName();
        }
        if (preset.service().label() != null) {
            return preset.service().label();
        }
        Map<LanguageTag, String> everywhere = new LinkedHashMap<>();
        locales.forEach(locale -> everywhere.put(locale, preset.service().name()));
        return new PlainText(everywhere);
    }

    private static List<Sharing.Provider> providers(Preset preset) {
        return preset.providers().stream().map(p -> new Sharing.Provider(p.legalName(), p.key(), p.country())).toList();
    }

    private static List<Agreement> agreements(Preset preset) {
        return preset.facts().agreements().isEmpty() ? preset.providers().stream().flatMap(p -> p.agreements().stream()).toList()
                : preset.facts().agreements();
    }

    private static List<Onward> onward(Preset preset) {
        return preset.facts().onward().isEmpty() ? preset.providers().stream().map(ProviderFacts::subprocessorsUrl)
                .filter(url -> url != null).map(url -> new Onward(null, url)).toList() : preset.facts().onward();
    }

    private static @Nullable WebAddress privacyUrl(Preset preset) {
        return preset.facts().privacyUrl() != null ? preset.facts().privacyUrl()
                : preset.providers().stream().map(ProviderFacts::privacyUrl).filter(url -> url != null).findFirst().orElse(null);
    }
}
