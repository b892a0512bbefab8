package verklaar.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;

/** What a curator begins a new entry with. */
final class Blank {

    /** Stands for the note of a change that nobody has written yet. */
    static final Change CHANGE = new Change(PresetFacts.Weight.EDITORIAL, note());

    private static final String PROVIDER = """
            formatVersion: 1
            key: KEY
            version: 1
            legalName: NAME
            country: NL
            """;
    private static final String SERVICE = """
            formatVersion: 1
            key: KEY
            version: 1
            name: NAME
            category: collaboration
            presets:
              - key: use
                version: 1
                variant:
                  nl: gebruik
                  en: use
                  de: Nutzung
                  fr: usage
            """;

    private Blank() {
    }

    /** A file that says nothing but a name, and does not hold up before somebody has said more. */
    static String of(CatalogueEntry entry, String name) {
        var form = entry.kind() == CatalogueEntry.Kind.PROVIDER ? PROVIDER : SERVICE;
        return form.replace("KEY", entry.key().value()).replace("NAME", quoted(name));
    }

    private static String quoted(String name) {
        return CanonicalYaml.entry(Map.of("name", name)).substring("name: ".length()).strip();
    }

    private static InlineText note() {
        Map<LanguageTag, String> everywhere = new LinkedHashMap<>();
        EntryRules.LANGUAGES.forEach(language -> everywhere.put(language, "…"));
        return new InlineText(everywhere);
    }
}
