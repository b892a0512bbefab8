package verklaar.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Cookie;
import verklaar.privacy.DataItem;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Localised;
import verklaar.privacy.Location;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.shared.Violation;

/** What must hold within one provider or service, beyond its schema: languages, links, evidence, and keys that lead somewhere. */
final class EntryRules {

    static final Set<LanguageTag> LANGUAGES = Set.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
    /** Fields of a sharing that a preset does not have, but may ask about. */
    private static final Set<String> ASKED = Set.of("providers", "activities", "arrangement", "direction", "status", "since", "until");

    private final boolean everybodys;
    private final @Nullable Set<String> terms;
    private final Set<Key> providers;

    /**
     * @param everybodys whether the entry is for all tenants: then it needs all four languages and evidence
     * @param words the terms it may name; null leaves them unchecked
     * @param providers the providers it may name
     */
    EntryRules(boolean everybodys, WordingEdition.@Nullable Words words, Set<Key> providers) {
        this.everybodys = everybodys;
        this.terms = words == null ? null
                : words.terms().stream().map(term -> term.kind() + " " + term.key()).collect(Collectors.toUnmodifiableSet());
        this.providers = providers;
    }

    List<Violation> provider(ProviderFacts provider) {
        var found = new ArrayList<Violation>();
        texts(provider, found);
        evidence("", provider.evidence(), ProviderFacts.class, found);
        return found;
    }

    List<Violation> service(ServiceFacts service) {
        var found = new ArrayList<Violation>();
        texts(service, found);
        evidence("", service.evidence(), ServiceFacts.class, found);
        term("/category", Term.Kind.SERVICE_CATEGORY, service.category(), found);
        for (var i = 0; i < service.providers().size(); i++) {
            provider("/providers/" + i, service.providers().get(i), found);
        }
        for (var i = 0; i < service.presets().size(); i++) {
            preset("/presets/" + i, service.presets().get(i), found);
        }
        return found;
    }

    private void preset(String at, PresetFacts preset, List<Violation> found) {
        evidence(at, preset.evidence(), PresetFacts.class, found);
        if (preset.version() > 1 && preset.changeNote() == null) {
            found.add(new Violation(at + "/changeNote", "From version 2 on a preset says what changed"));
        }
        for (var i = 0; i < preset.subjects().size(); i++) {
            term(at + "/subjects/" + i, Term.Kind.SUBJECT, preset.subjects().get(i), found);
        }
        var fields = Stream.concat(ASKED.stream(), names(PresetFacts.class)).collect(Collectors.toSet());
        for (var i = 0; i < preset.questions().size(); i++) {
            if (!fields.contains(preset.questions().get(i).field())) {
                found.add(new Violation(at + "/questions/" + i + "/field", "A sharing has no field " + preset.questions().get(i).field()));
            }
        }
        RecordWalk.visit(preset, (pointer, part) -> keys(at + pointer, part, preset, found));
    }

    /** The keys that a part of a preset names. */
    private void keys(String at, Object part, PresetFacts preset, List<Violation> found) {
        if (part instanceof DataItem item) {
            term(at + "/category", Term.Kind.DATA, item.category(), found);
        } else if (part instanceof Transfer transfer) {
            term(at + "/safeguard", Term.Kind.SAFEGUARD, transfer.safeguard(), found);
            term(at + "/fallback", Term.Kind.SAFEGUARD, transfer.fallback(), found);
        } else if (part instanceof Length.Period period) {
            term(at + "/basisKey", Term.Kind.RETENTION, period.basisKey(), found);
        } else if (part instanceof Length.Criterion criterion) {
            term(at + "/basisKey", Term.Kind.RETENTION, criterion.basisKey(), found);
        } else if (part instanceof Length.UntilEvent event) {
            term(at + "/basisKey", Term.Kind.RETENTION, event.basisKey(), found);
        } else if (part instanceof Location location) {
            location.dataItems().stream().filter(key -> preset.dataItems().stream().noneMatch(item -> item.key().equals(key)))
                    .forEach(key -> found.add(new Violation(at + "/dataItems", "The preset has no data item " + key)));
        } else if (part instanceof Cookie cookie) {
            provider(at + "/provider", cookie.provider(), found);
        }
    }

    /** Languages of every text and the scheme of every address. */
    private void texts(Record entry, List<Violation> found) {
        RecordWalk.visit(entry, (pointer, part) -> {
            if (everybodys && part instanceof Localised text) {
                missing(text).forEach(language -> found.add(new Violation(pointer, "Not said in " + language)));
            }
            if (part instanceof WebAddress address && !address.value().toLowerCase(Locale.ROOT).startsWith("https://")) {
                found.add(new Violation(pointer, "The address must begin with https://"));
            }
        });
    }

    /** The languages of the product that a text lacks. */
    static List<LanguageTag> missing(Localised text) {
        return LANGUAGES.stream().filter(language -> !text.languages().contains(language)).sorted().toList();
    }

    private void evidence(String at, List<Evidence> evidence, Class<? extends Record> type, List<Violation> found) {
        if (everybodys && evidence.isEmpty()) {
            found.add(new Violation(at + "/evidence", "Nobody says where this comes from"));
        }
        var names = names(type).collect(Collectors.toSet());
        for (var i = 0; i < evidence.size(); i++) {
            for (var field : evidence.get(i).of()) {
                if (!names.contains(field)) {
                    found.add(new Violation(at + "/evidence/" + i + "/of", "There is no field " + field));
                }
            }
        }
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordWalk::name);
    }

    private void term(String at, Term.Kind kind, @Nullable Key key, List<Violation> found) {
        if (key != null && terms != null && !terms.contains(kind + " " + key)) {
            found.add(new Violation(at, "There is no term " + key + " of the kind " + kind));
        }
    }

    private void provider(String at, @Nullable Key key, List<Violation> found) {
        if (key != null && !providers.contains(key)) {
            found.add(new Violation(at, "There is no provider " + key));
        }
    }
}
