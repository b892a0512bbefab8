package verklaar.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Preset;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;

/**
 * A field of a sharing that the catalogue fills in: how it is read and written, and what a preset says there. Where a preset says
 * nothing of its own, its service or the providers behind it do.
 *
 * @param <T> its value
 * @param name as in the draft's JSON
 * @param catalogue what a preset says; null for nothing
 */
public record SharingField<T>(String name, Function<Sharing, Prefilled<T>> read, BiFunction<Sharing, Prefilled<T>, Sharing> write,
        Function<Preset, @Nullable T> catalogue) {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);

    public static final SharingField<PlainText> DISPLAY_NAME = new SharingField<>("displayName", Sharing::displayName, Sharing::withDisplayName,
            SharingField::name);
    public static final SharingField<List<Sharing.Provider>> PROVIDERS = new SharingField<>("providers", Sharing::providers, Sharing::withProviders,
            preset -> preset.providers().stream().map(p -> new Sharing.Provider(p.legalName(), p.key(), p.country())).toList());
    public static final SharingField<RecipientKind> RECIPIENT_KIND = new SharingField<>("recipientKind", Sharing::recipientKind,
            Sharing::withRecipientKind, preset -> preset.facts().recipientKind());
    public static final SharingField<List<RecipientRole>> ROLES = new SharingField<>("roles", Sharing::roles, Sharing::withRoles,
            preset -> preset.facts().roles());
    public static final SharingField<List<DataItem>> DATA_ITEMS = new SharingField<>("dataItems", Sharing::dataItems, Sharing::withDataItems,
            preset -> preset.facts().dataItems());
    public static final SharingField<InlineText> PURPOSE_TEXT = new SharingField<>("purposeText", Sharing::purposeText, Sharing::withPurposeText,
            preset -> preset.facts().purposeText());
    public static final SharingField<List<Retention>> RETENTION = new SharingField<>("retention", Sharing::retention, Sharing::withRetention,
            preset -> preset.facts().retention());
    public static final SharingField<InlineText> CONDITION = new SharingField<>("condition", Sharing::condition, Sharing::withCondition,
            preset -> preset.facts().condition());
    public static final SharingField<List<Location>> LOCATIONS = new SharingField<>("locations", Sharing::locations, Sharing::withLocations,
            preset -> preset.facts().locations());
    public static final SharingField<List<Transfer>> TRANSFERS = new SharingField<>("transfers", Sharing::transfers, Sharing::withTransfers,
            Preset::transfers);
    public static final SharingField<List<Agreement>> AGREEMENTS = new SharingField<>("agreements", Sharing::agreements, Sharing::withAgreements,
            SharingField::agreements);
    public static final SharingField<List<Onward>> ONWARD = new SharingField<>("onward", Sharing::onward, Sharing::withOnward, SharingField::onward);
    public static final SharingField<List<Choice>> CHOICES = new SharingField<>("choices", Sharing::choices, Sharing::withChoices,
            preset -> preset.facts().choices());
    public static final SharingField<WebAddress> PRIVACY_URL = new SharingField<>("privacyUrl", Sharing::privacyUrl, Sharing::withPrivacyUrl,
            SharingField::privacyUrl);
    public static final SharingField<InlineText> NOTE = new SharingField<>("note", Sharing::note, Sharing::withNote, preset -> preset.facts().note());

    /** All of them, in the order people read them. */
    public static final List<SharingField<?>> ALL = List.of(DISPLAY_NAME, PROVIDERS, RECIPIENT_KIND, ROLES, DATA_ITEMS, CONDITION, PURPOSE_TEXT,
            RETENTION, LOCATIONS, TRANSFERS, AGREEMENTS, ONWARD, CHOICES, PRIVACY_URL, NOTE);

    /** What a preset says there; null for nothing, which an empty list is as well. */
    public @Nullable T in(@Nullable Preset preset) {
        var value = preset == null ? null : catalogue.apply(preset);
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private static PlainText name(Preset preset) {
        return Optional.ofNullable(preset.facts().displayName()).or(() -> Optional.ofNullable(preset.service().label()))
                .orElseGet(() -> everywhere(preset.service().name()));
    }

    private static PlainText everywhere(String name) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, name));
        return new PlainText(texts);
    }

    private static List<Agreement> agreements(Preset preset) {
        return preset.facts().agreements().isEmpty() ? preset.providers().stream().flatMap(p -> p.agreements().stream()).toList()
                : preset.facts().agreements();
    }

    private static List<Onward> onward(Preset preset) {
        return preset.facts().onward().isEmpty() ? preset.providers().stream().map(ProviderFacts::subprocessorsUrl)
                .flatMap(url -> Optional.ofNullable(url).stream()).map(url -> new Onward(null, url)).toList() : preset.facts().onward();
    }

    private static @Nullable WebAddress privacyUrl(Preset preset) {
        return Optional.ofNullable(preset.facts().privacyUrl()).or(() -> preset.providers().stream()
                .flatMap(p -> Optional.ofNullable(p.privacyUrl()).stream()).findFirst()).orElse(null);
    }
}
