package verklaar.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.EntryState.Concern;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** Tells of every entry how it is doing. */
final class EntryStates {

    /** After this long somebody should look at a source again. */
    static final Period GOOD_FOR = Period.ofYears(1);

    private final Shelf shelf;
    private final Set<CatalogueEntry> disputed;
    private final TreeMap<CatalogueEntry, EntryDraft> drafted = new TreeMap<>();
    private final LocalDate stale;

    EntryStates(Shelf shelf, List<Conflict> conflicts, List<EntryDraft> drafts, LocalDate today) {
        this.shelf = shelf;
        this.disputed = conflicts.stream().map(Conflict::of).collect(Collectors.toCollection(HashSet::new));
        drafts.forEach(draft -> drafted.put(draft.entry(), draft));
        this.stale = today.minus(GOOD_FOR);
    }

    List<EntryState> all() {
        var all = new ArrayList<EntryState>();
        shelf.services().forEach(service -> all.add(state(CatalogueEntry.service(service.key()), service.name(), service.version(), service)));
        shelf.providers().forEach(provider -> all.add(state(CatalogueEntry.provider(provider.key()), provider.legalName(), provider.version(),
                provider)));
        var words = shelf.words();
        WordsFiles.of(words.words()).forEach(file -> all.add(state(file, file.key().value(), words.number(), WordsFiles.part(words.words(), file))));
        var published = all.stream().map(EntryState::entry).collect(Collectors.toSet());
        drafted.keySet().stream().filter(entry -> !published.contains(entry))
                .forEach(entry -> all.add(state(entry, entry.key().value(), 0, null)));
        return all.stream().sorted(Comparator.<EntryState, String>comparing(state -> Folding.joined(state.name())).thenComparing(EntryState::entry))
                .toList();
    }

    private EntryState state(CatalogueEntry entry, String name, int version, @Nullable Record facts) {
        var checked = new TreeSet<LocalDate>();
        var confidence = EnumSet.noneOf(Evidence.Confidence.class);
        var missing = new TreeSet<LanguageTag>();
        if (facts != null) {
            RecordWalk.visit(facts, (pointer, part) -> {
                if (part instanceof Evidence one) {
                    checked.add(one.checkedOn());
                } else if (part instanceof Evidence.Confidence one) {
                    confidence.add(one);
                } else if (part instanceof Localised text) {
                    missing.addAll(EntryRules.missing(text));
                }
            });
        }
        var oldest = checked.isEmpty() ? null : checked.first();
        var least = confidence.stream().max(Comparator.naturalOrder()).orElse(null);
        return new EntryState(entry, name, version, oldest, least, List.copyOf(missing), concerns(entry, oldest, least, missing));
    }

    private Set<Concern> concerns(CatalogueEntry entry, @Nullable LocalDate oldest, Evidence.@Nullable Confidence least, Set<LanguageTag> missing) {
        var concerns = EnumSet.noneOf(Concern.class);
        if (oldest != null && oldest.isBefore(stale)) {
            concerns.add(Concern.STALE);
        }
        if (least == Evidence.Confidence.LOW) {
            concerns.add(Concern.UNSURE);
        }
        if (!missing.isEmpty() || lacksALanguage(entry)) {
            concerns.add(Concern.UNTRANSLATED);
        }
        if (disputed.contains(entry)) {
            concerns.add(Concern.CONFLICT);
        }
        if (drafted.containsKey(entry)) {
            concerns.add(Concern.DRAFT);
        }
        return concerns;
    }

    /** Whether a draft of it says something in some of the languages only; a draft that cannot be read says nothing. */
    private boolean lacksALanguage(CatalogueEntry entry) {
        var draft = drafted.get(entry);
        return draft != null && Publication.of(entry, draft.text(), shelf, Blank.CHANGE).problems().stream()
                .anyMatch(problem -> problem.reason().contains("Not said in "));
    }
}
