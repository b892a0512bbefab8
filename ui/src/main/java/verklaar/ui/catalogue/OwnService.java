package verklaar.ui.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetFactsBuilder;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ProviderFactsBuilder;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceFactsBuilder;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.PlainText;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.ui.shared.Edits;

/**
 * What somebody says of a service the catalogue does not know.
 *
 * @param firm behind the service; null when the service is called after the firm itself
 * @param category term of the kind of service
 * @param data terms of what it gets
 */
public record OwnService(String name, @Nullable String firm, CountryCode country, Key category, RecipientRole.Role role, Set<Key> data,
        @Nullable String purpose, Length length) {

    private static final Key USE = Key.of("use");

    /** The key of a service of that name. */
    static Key key(String name) {
        return Edits.freshKey(name, List.of());
    }

    /** The service as the catalogue keeps it, with one use. */
    ServiceFacts service(LanguageTag language, PlainText variant) {
        InlineText why = purpose == null ? null : InlineText.of(language, purpose);
        PresetFacts use = PresetFactsBuilder.builder().key(USE).version(1).variant(variant)
                .roles(List.of(RecipientRole.of(role))).dataItems(data.stream().map(term -> DataItem.of(term.value())).toList())
                .purposeText(why).retention(List.of(Retention.of(length)))
                .locations(List.of(new Location(Location.Role.SEAT, country, null, null, List.of()))).build();
        return ServiceFactsBuilder.builder().formatVersion(1).key(key(name)).version(1).name(name).category(category)
                .providers(providers().stream().map(ProviderFacts::key).toList()).presets(List.of(use)).build();
    }

    /** The firm behind it, when it has a name of its own. */
    List<ProviderFacts> providers() {
        return firm == null ? List.of() : List.of(ProviderFactsBuilder.builder().formatVersion(1).key(Edits.freshKey(firm, List.of()))
                .version(1).legalName(firm).country(country).build());
    }
}
