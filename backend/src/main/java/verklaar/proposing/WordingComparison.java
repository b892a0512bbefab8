package verklaar.proposing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import verklaar.catalogue.Adequacy;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.BlockText;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;
import verklaar.statement.SharingField;
import verklaar.tenant.TenantId;

/**
 * A draft beside a newer edition of the catalogue's words: sentences and labels it uses that read otherwise, and countries that are no
 * longer held to protect data well enough (Art. 45(5)).
 */
final class WordingComparison {

    private final Catalogue catalogue;
    private final TenantId tenant;
    private final Draft draft;
    private final Spoken spoken;

    WordingComparison(Catalogue catalogue, TenantId tenant, Draft draft) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.draft = draft;
        this.spoken = new Spoken(draft.wording());
    }

    /**
     * Whether nothing in the draft can depend on what is new: what it could say reads the same in its languages, and where decisions on
     * countries are new, neither the draft nor a preset nor a firm that it follows names one of those.
     */
    boolean isUntouchedBy(int edition) {
        var before = catalogue.edition(draft.wording().edition()).words();
        var after = catalogue.edition(edition);
        boolean readsTheSame = before.terms().stream().allMatch(term -> after.term(term.kind(), term.key()).filter(now -> spoken.same(term, now)).isPresent())
                && before.clauses().stream().allMatch(clause -> after.clause(clause.key()).filter(now -> spoken.same(clause, now)).isPresent())
                && before.authorities().equals(after.words().authorities()) && before.consentAges().equals(after.words().consentAges());
        var changed = Stream.of(before.adequacy(), after.words().adequacy()).flatMap(List::stream)
                .filter(decision -> !before.adequacy().contains(decision) || !after.words().adequacy().contains(decision))
                .map(Adequacy::country).collect(Collectors.toSet());
        return readsTheSame && Collections.disjoint(changed, changed.isEmpty() ? Set.of() : named());
    }

    Compared to(int edition) {
        var before = catalogue.edition(draft.wording().edition());
        var after = catalogue.edition(edition);
        List<Fallen> fallen = lost(before, after);
        List<Fallen> back = lost(after, before);
        var untrue = new Untrue(null, fallen);
        Map<Key, PresetPin> pins = new LinkedHashMap<>();
        List<SharingChange<?>> fields = new ArrayList<>();
        List<Advice> advice = new ArrayList<>();
        for (var sharing : draft.sharings()) {
            var preset = Optional.ofNullable(sharing.pin()).flatMap(pin -> catalogue.preset(tenant, pin));
            var moved = preset.map(one -> moved(one, fallen, back));
            moved.filter(pin -> !pin.equals(sharing.pin())).ifPresent(pin -> pins.put(sharing.key(), pin));
            @Nullable Preset then = moved.flatMap(pin -> catalogue.preset(tenant, pin)).orElse(null);
            fields.addAll(SharingChange.of(sharing, preset.orElse(null), then, untrue));
            advice.addAll(advice(sharing, preset, untrue, after));
        }
        return new Compared(draft, edition, pins, fields, words(before, after), advice, List.of());
    }

    /** What rests on decisions that one edition has and another has no longer. */
    private static List<Fallen> lost(WordingEdition has, WordingEdition hasNot) {
        var still = hasNot.words().adequacy().stream().map(Adequacy::country).collect(Collectors.toSet());
        return has.words().adequacy().stream().map(Adequacy::country).filter(country -> !still.contains(country) && country.matches("[A-Z]{2}"))
                .flatMap(country -> Fallen.withDecision(CountryCode.of(country)).stream()).toList();
    }

    private static PresetPin moved(Preset preset, List<Fallen> fallen, List<Fallen> back) {
        Set<Fallen> now = new LinkedHashSet<>(preset.pin().fallen());
        back.forEach(now::remove);
        fallen.stream().filter(one -> preset.facts().transfers().stream().anyMatch(one::isUsedBy)).forEach(now::add);
        return preset.pin().withFallen(List.copyOf(now));
    }

    private static List<Advice> advice(Sharing sharing, Optional<Preset> preset, Untrue untrue, WordingEdition words) {
        var said = Optional.ofNullable(sharing.transfers().resolve(preset.map(SharingField.TRANSFERS::in).orElse(null))).orElse(List.of());
        var name = Optional.ofNullable(sharing.displayName().resolve(preset.map(SharingField.DISPLAY_NAME::in).orElse(null)))
                .flatMap(text -> text.texts().values().stream().findFirst()).orElse(sharing.key().value());
        return said.stream().filter(untrue::usesFallen).map(transfer -> {
            Map<String, verklaar.privacy.PlainText> values = new LinkedHashMap<>();
            values.put("country", Advice.country(Objects.requireNonNull(transfer.country())));
            values.put("service", Advice.name(name));
            boolean framework = Fallen.CERTIFICATION.isUsedBy(transfer);
            return Safeguards.label(words, transfer.fallback()).map(fallback -> {
                values.put("fallback", fallback);
                return new Advice(framework ? Advice.Kind.FRAMEWORK_FELL : Advice.Kind.ADEQUACY_FELL, values);
            }).orElseGet(() -> new Advice(framework ? Advice.Kind.FRAMEWORK_FELL_WITHOUT_FALLBACK : Advice.Kind.ADEQUACY_FELL_WITHOUT_FALLBACK, values));
        }).toList();
    }

    /** Sentences of the sections the draft has, and words that it names, that read otherwise in its languages. */
    private List<FieldChange> words(WordingEdition before, WordingEdition after) {
        var sections = draft.sections().stream().map(section -> section.kind().key()).collect(Collectors.toSet());
        var named = named();
        Stream<FieldChange> clauses = before.words().clauses().stream().filter(clause -> sections.contains(clause.section().value()))
                .flatMap(clause -> change("wording/clauses/" + clause.key(), spoken.text(clause), after.clause(clause.key()).map(spoken::text)));
        Stream<FieldChange> terms = before.words().terms().stream().filter(term -> named.contains(term.key().value())).flatMap(term -> {
            var path = "wording/terms/" + term.kind() + "/" + term.key();
            var now = after.term(term.kind(), term.key());
            return Stream.concat(change(path, spoken.label(term), now.map(spoken::label)), change(path + "/text", spoken.text(term), now.map(spoken::text)));
        });
        return Stream.concat(clauses, terms).toList();
    }

    /** In the languages in which it reads otherwise, and in no other: somebody who speaks two sees the one that changes. */
    private static Stream<FieldChange> change(String path, Map<LanguageTag, String> before, Optional<Map<LanguageTag, String>> after) {
        Map<LanguageTag, String> then = after.orElse(Map.of());
        if (before.equals(then)) {
            return Stream.empty();
        }
        return Stream.of(new FieldChange(path, FieldChange.Kind.CHANGES, otherThan(then, before), otherThan(before, then), null, Take.NEW, Set.of(Take.NEW)));
    }

    private static @Nullable BlockText otherThan(Map<LanguageTag, String> others, Map<LanguageTag, String> texts) {
        Map<LanguageTag, String> differing = new LinkedHashMap<>(texts);
        differing.entrySet().removeIf(text -> text.getValue().equals(others.get(text.getKey())));
        return differing.isEmpty() ? null : new BlockText(differing);
    }

    /** Every key and country that the draft, the presets it follows, and the firms behind them name. */
    private Set<String> named() {
        Set<String> found = new HashSet<>();
        collect(Json.mapper().valueToTree(draft), found);
        draft.sharings().stream().flatMap(sharing -> Optional.ofNullable(sharing.pin()).stream())
                .flatMap(pin -> catalogue.preset(tenant, pin).stream()).forEach(preset -> {
                    collect(Json.mapper().valueToTree(preset.facts()), found);
                    preset.providers().forEach(provider -> collect(provider, found));
                });
        return found;
    }

    private void collect(ProviderFacts provider, Set<String> found) {
        collect(Json.mapper().valueToTree(provider), found);
        Optional.ofNullable(provider.parent()).flatMap(parent -> catalogue.provider(tenant, parent))
                .ifPresent(parent -> found.add(parent.country().value()));
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isString()) {
            found.add(node.stringValue());
        }
        node.values().forEach(child -> collect(child, found));
    }
}
