package verklaar.checking.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Preset;
import verklaar.catalogue.ProviderFacts;
import verklaar.checking.Subject;
import verklaar.checking.WordList;

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

        /** Words with today's name in its place; a dot that ended the former one goes with it. */
        String replaced(String words) {
            return now == null ? words : words.replace(name + ".", now).replace(name, now);
        }
    }

    /** The first in a sharing: by what the catalogue knows of it, or by the names as they are written. */
    static Optional<Former> in(Subject subject, ResolvedSharing sharing) {
        return Stream.concat(known(sharing.preset()), written(subject, sharing)).findFirst();
    }

    /** The first in the names as they are written, when the catalogue itself knows nothing of the kind. */
    static Optional<Former> asWritten(Subject subject, ResolvedSharing sharing) {
        return known(sharing.preset()).findFirst().isPresent() ? Optional.empty() : written(subject, sharing).findFirst();
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

    /** Whether a firm of the catalogue is called so today, whatever the name reminds of. */
    private static boolean isCurrent(String name, @Nullable Preset preset) {
        return preset != null && preset.providers().stream()
                .anyMatch(provider -> provider.status() == ProviderFacts.Status.ACTIVE && provider.legalName().equals(name));
    }

    private static Stream<Former> written(Subject subject, ResolvedSharing sharing) {
        return ServiceNames.of(sharing).filter(name -> !isCurrent(name, sharing.preset())).flatMap(name -> ServiceNames.hits(subject, name, WordList.FORMER_NAME).stream())
                .map(hit -> new Former(hit.found(), hit.better()));
    }
}
