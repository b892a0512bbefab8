package verklaar.ui.statement.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Preset;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.statement.Sharing.Provider;
import verklaar.statement.Sharing;
import verklaar.ui.shared.Place;

/**
 * A field of a sharing that the catalogue fills in.
 *
 * @param name of its words in the builder
 * @param pinned what the pinned preset says there; null for nothing
 * @param own what is kept of a typed value when the first one was the catalogue's
 */
record Prefill<T>(String name, Function<Sharing, Prefilled<T>> read, BiFunction<Sharing, Prefilled<T>, Sharing> write,
        Function<Preset, @Nullable T> pinned, BinaryOperator<T> own) {

    static final Prefill<PlainText> DISPLAY_NAME = new Prefill<>("display-name", Sharing::displayName, Sharing::withDisplayName,
            Prefill::displayName, (before, typed) -> new PlainText(changed(before, typed)));
    static final Prefill<List<Provider>> PROVIDERS = whole("providers", Sharing::providers, Sharing::withProviders,
            preset -> preset.providers().stream().map(Prefill::provider).toList());
    static final Prefill<RecipientKind> RECIPIENT_KIND = whole("recipient-kind", Sharing::recipientKind, Sharing::withRecipientKind,
            preset -> preset.facts().recipientKind());
    static final Prefill<List<RecipientRole>> ROLES = whole("roles", Sharing::roles, Sharing::withRoles, preset -> preset.facts().roles());
    static final Prefill<List<DataItem>> DATA_ITEMS = whole("data-items", Sharing::dataItems, Sharing::withDataItems,
            preset -> preset.facts().dataItems());
    static final Prefill<InlineText> PURPOSE = inline("purpose", Sharing::purposeText, Sharing::withPurposeText,
            preset -> preset.facts().purposeText());
    static final Prefill<List<Retention>> RETENTION = whole("retention", Sharing::retention, Sharing::withRetention,
            preset -> preset.facts().retention());
    static final Prefill<InlineText> CONDITION = inline("condition", Sharing::condition, Sharing::withCondition,
            preset -> preset.facts().condition());
    static final Prefill<List<Location>> LOCATIONS = whole("locations", Sharing::locations, Sharing::withLocations,
            preset -> preset.facts().locations());
    static final Prefill<List<Transfer>> TRANSFERS = whole("transfers", Sharing::transfers, Sharing::withTransfers,
            Preset::transfers);
    static final Prefill<List<Agreement>> AGREEMENTS = whole("agreements", Sharing::agreements, Sharing::withAgreements,
            Prefill::agreements);
    static final Prefill<List<Onward>> ONWARD = whole("onward", Sharing::onward, Sharing::withOnward, Prefill::onward);
    static final Prefill<List<Choice>> CHOICES = whole("choices", Sharing::choices, Sharing::withChoices, preset -> preset.facts().choices());
    static final Prefill<WebAddress> PRIVACY_URL = whole("privacy-url", Sharing::privacyUrl, Sharing::withPrivacyUrl, Prefill::privacyUrl);
    static final Prefill<InlineText> NOTE = inline("note", Sharing::note, Sharing::withNote, preset -> preset.facts().note());

    /** All of them, in the order of the form. */
    static final List<Prefill<?>> ALL = List.of(DISPLAY_NAME, PROVIDERS, RECIPIENT_KIND, ROLES, DATA_ITEMS, CONDITION, PURPOSE, RETENTION,
            LOCATIONS, TRANSFERS, AGREEMENTS, ONWARD, CHOICES, PRIVACY_URL, NOTE);

    /** Its name in a sharing. */
    String key() {
        return name.equals("purpose") ? "purposeText" : Place.field(name);
    }

    /** Whether the tenant has said something there, be it that there is nothing. */
    boolean isSaid(Sharing sharing) {
        return read.apply(sharing).state() != Prefilled.State.INHERIT;
    }

    /** The sharing with the catalogue's value as the tenant's own; a tenant that has said something keeps that. */
    Sharing confirmed(Sharing sharing, Optional<Preset> preset) {
        return isSaid(sharing) ? sharing : resolve(sharing, preset)
                .map(value -> write.apply(sharing, Prefilled.set(value, preset.map(one -> one.facts().version()).orElse(null)))).orElse(sharing);
    }

    /** The value that holds: the tenant's or the pinned preset's. */
    Optional<T> resolve(Sharing sharing, Optional<Preset> preset) {
        return Optional.ofNullable(read.apply(sharing).resolve(preset.map(pinned).orElse(null)));
    }

    /** The sharing with a value of the tenant's; the catalogue's own value, or nothing where it has nothing, goes back to it. */
    Sharing with(Sharing sharing, Optional<Preset> preset, @Nullable T typed) {
        T catalogue = preset.map(pinned).orElse(null);
        Integer version = preset.map(one -> one.facts().version()).orElse(null);
        boolean first = read.apply(sharing).state() == Prefilled.State.INHERIT;
        if (empty(typed) || typed == null) {
            return write.apply(sharing, empty(catalogue) ? Prefilled.inherit() : Prefilled.cleared(version));
        }
        if (typed.equals(catalogue)) {
            return reset(sharing);
        }
        T kept = first && catalogue != null ? own.apply(catalogue, typed) : typed;
        return write.apply(sharing, Prefilled.set(kept, version));
    }

    /** The sharing with the catalogue's value back. */
    Sharing reset(Sharing sharing) {
        return write.apply(sharing, Prefilled.inherit());
    }

    static boolean empty(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private static <T> Prefill<T> whole(String name, Function<Sharing, Prefilled<T>> read,
            BiFunction<Sharing, Prefilled<T>, Sharing> write, Function<Preset, @Nullable T> pinned) {
        return new Prefill<>(name, read, write, pinned, (before, typed) -> typed);
    }

    private static Prefill<InlineText> inline(String name, Function<Sharing, Prefilled<InlineText>> read,
            BiFunction<Sharing, Prefilled<InlineText>, Sharing> write, Function<Preset, @Nullable InlineText> pinned) {
        return new Prefill<>(name, read, write, pinned, (before, typed) -> new InlineText(changed(before, typed)));
    }

    /** Only the languages that were written anew: the others would go on saying what the tenant no longer says. */
    private static Map<LanguageTag, String> changed(Localised before, Localised typed) {
        Map<LanguageTag, String> own = new LinkedHashMap<>();
        typed.texts().forEach((language, words) -> {
            if (!words.equals(before.texts().get(language))) {
                own.put(language, words);
            }
        });
        return own.isEmpty() ? typed.texts() : own;
    }

    private static PlainText displayName(Preset preset) {
        return Optional.ofNullable(preset.facts().displayName()).or(() -> Optional.ofNullable(preset.service().label()))
                .orElseGet(() -> everywhere(preset.service().name()));
    }

    private static PlainText everywhere(String name) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR).forEach(language -> texts.put(language, name));
        return new PlainText(texts);
    }

    private static Provider provider(ProviderFacts facts) {
        return new Provider(facts.legalName(), facts.key(), facts.country());
    }

    private static List<Agreement> agreements(Preset preset) {
        return preset.facts().agreements().isEmpty() ? preset.providers().stream().flatMap(one -> one.agreements().stream()).toList()
                : preset.facts().agreements();
    }

    private static List<Onward> onward(Preset preset) {
        return preset.facts().onward().isEmpty() ? preset.providers().stream()
                .flatMap(one -> Optional.ofNullable(one.subprocessorsUrl()).stream()).map(url -> new Onward(null, url)).toList()
                : preset.facts().onward();
    }

    private static @Nullable WebAddress privacyUrl(Preset preset) {
        return Optional.ofNullable(preset.facts().privacyUrl())
                .or(() -> preset.providers().stream().flatMap(one -> Optional.ofNullable(one.privacyUrl()).stream()).findFirst()).orElse(null);
    }
}
