package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * What is known of a service and the uses people make of it. This is also the form of its file: one file a service.
 *
 * @param formatVersion of the file; now 1
 * @param version of the entry without its presets
 * @param name as the provider writes it
 * @param label its name where it is not a proper one, such as "accountant"
 * @param aliases what people also type: spellings, former names, abbreviations
 * @param subServices its parts people know by name
 * @param category key of the kind of service
 * @param providers keys of the firms behind it, in order; may be empty
 * @param description what it is, in one sentence
 * @param succeededBy key of the service that took its place
 * @param presets its uses; one or more in a file, none where they are kept apart from it
 */
@RecordBuilder
public record ServiceFacts(int formatVersion, Key key, int version, String name, @Nullable PlainText label, List<String> aliases,
        List<String> subServices, Key category, List<Key> providers, @Nullable WebAddress website, @Nullable InlineText description,
        ProviderFacts.Status status, @Nullable Key succeededBy, List<Evidence> evidence, List<PresetFacts> presets)
        implements ServiceFactsBuilder.With {

    public ServiceFacts {
        if (formatVersion != 1) {
            throw new IllegalArgumentException("Unknown format version " + formatVersion);
        }
        aliases = Lists.unique(aliases, a -> a, "aliases of " + key);
        subServices = Lists.orEmpty(subServices);
        providers = Lists.unique(providers, p -> p, "providers of " + key);
        status = status == null ? ProviderFacts.Status.ACTIVE : status;
        evidence = Lists.orEmpty(evidence);
        presets = Lists.unique(presets, PresetFacts::key, "presets of " + key);
    }
}
