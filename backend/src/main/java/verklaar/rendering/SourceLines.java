package verklaar.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verklaar.catalogue.Evidence;
import verklaar.catalogue.ServiceProfile;
import verklaar.privacy.LanguageTag;

/** Where the facts about a service come from, one source a line. */
final class SourceLines {

    /** Fields of entries by what they are about. */
    private static final Map<String, Set<String>> TOPICS = Map.ofEntries(
            Map.entry("name", Set.of("name", "label", "aliases", "subServices", "displayName", "legalName", "tradeName", "form", "registration")),
            Map.entry("seat", Set.of("country", "address", "representative")),
            Map.entry("addresses", Set.of("website", "privacyUrl", "termsUrl", "optOutUrl")),
            Map.entry("behind", Set.of("providers", "parent", "succeededBy", "status")),
            Map.entry("use", Set.of("category", "description", "variant", "purposeText", "condition", "note", "recipientKind")),
            Map.entry("roles", Set.of("roles")),
            Map.entry("data", Set.of("dataItems", "subjects")),
            Map.entry("retention", Set.of("retention")),
            Map.entry("places", Set.of("locations", "transfers", "dpf")),
            Map.entry("onward", Set.of("onward", "subprocessorsUrl")),
            Map.entry("agreements", Set.of("agreements")),
            Map.entry("cookies", Set.of("cookies", "consentNeeded")),
            Map.entry("choices", Set.of("choices", "questions")));

    private final FixedWords words;
    private final Said said;

    SourceLines(FixedWords words, Said said) {
        this.words = words;
        this.said = said;
    }

    /**
     * Each source once, with all that it vouches for.
     *
     * @param service its name
     */
    List<ServicePage.Source> of(String service, ServiceProfile profile) {
        Map<Evidence, List<String>> sources = new LinkedHashMap<>();
        profile.service().evidence().forEach(evidence -> add(sources, service, evidence));
        profile.firms().forEach(firm -> firm.facts().evidence().forEach(evidence -> add(sources, firm.facts().legalName(), evidence)));
        profile.uses().forEach(use -> use.facts().evidence().forEach(evidence -> add(sources, said.words(use.facts().variant()), evidence)));
        return sources.entrySet().stream().map(entry -> source(entry.getValue(), entry.getKey())).toList();
    }

    private void add(Map<Evidence, List<String>> sources, String part, Evidence evidence) {
        List<String> topics = evidence.of().stream().flatMap(field -> TOPICS.entrySet().stream().filter(topic -> topic.getValue().contains(field)))
                .map(topic -> words.of("source.about." + topic.getKey())).distinct().toList();
        sources.computeIfAbsent(new Evidence(List.of(), evidence.source(), evidence.url(), evidence.checkedOn(), evidence.confidence()), same -> new ArrayList<>())
                .add(topics.isEmpty() ? part : words.of("source.part", part, String.join(", ", topics)));
    }

    private ServicePage.Source source(List<String> about, Evidence evidence) {
        Optional<String> told = SourceWords.in(words.language(), evidence.source());
        return new ServicePage.Source(about, new ServicePage.Link(told.orElse(evidence.source()), evidence.url() == null ? null : evidence.url().value()),
                told.isPresent() ? null : LanguageTag.EN.value(), evidence.checkedOn(), words.of("source.confidence." + evidence.confidence()));
    }
}
