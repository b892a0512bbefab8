package verklaar.checking.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Preset;
import verklaar.catalogue.ProviderFacts;
import verklaar.checking.Hit;
import verklaar.checking.WordList;
import verklaar.checking.WordsIn;
import verklaar.privacy.Column;
import verklaar.privacy.Localised;

/** Finds firms and services that have another name now, or are gone. */
final class FormerNames {

    private FormerNames() {
    }

    /**
     * A name of the past.
     *
     * @param now what it is called today; null when nobody knows, or when it is gone
     */
    record Former(String name, @Nullable String now) {
    }

    /** The first in a sharing: by what the catalogue knows of it, or by the names as they are written. */
    static Optional<Former> in(ResolvedSharing sharing) {
        return Stream.concat(known(sharing.preset()), written(sharing)).findFirst();
    }

    private static Stream<Former> known(@Nullable Preset preset) {
        if (preset == null) {
            return Stream.empty();
        }
        Stream<Former> providers = preset.providers().stream().filter(provider -> provider.status() != ProviderFacts.Status.ACTIVE)
                .map(provider -> new Former(provider.legalName(), preset.providers().stream()
                        .filter(other -> other.key().equals(provider.succeededBy())).map(ProviderFacts::legalName).findFirst().orElse(null)));
        return preset.service().status() == ProviderFacts.Status.ACTIVE ? providers
                : Stream.concat(Stream.of(new Former(preset.service().name(), null)), providers);
    }

    private static Stream<Former> written(ResolvedSharing sharing) {
        Stream<String> names = Stream.concat(
                Stream.<@Nullable Localised>of(sharing.displayName(), sharing.source().printedAs().get(Column.SERVICE)).filter(Objects::nonNull)
                        .flatMap(words -> words.texts().values().stream()),
                sharing.providers().stream().map(provider -> provider.name()));
        return names.flatMap(name -> WordsIn.first(name, WordList.FORMER_NAME).stream()).map(FormerNames::of);
    }

    private static Former of(Hit hit) {
        return new Former(hit.found(), hit.better());
    }
}
