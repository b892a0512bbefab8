package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;

/** Finds services on everybody's shelf, and on a tenant's own beside it. */
final class Finder {

    private final Map<Owner, Shelf> shelves = new LinkedHashMap<>();
    private final WordingEdition words;

    /** @param own the tenant's shelf, which comes first among equals; null for who has none */
    Finder(Shelf everybodys, @Nullable Shelf own) {
        if (own != null) {
            shelves.put(Owner.TENANT, own);
        }
        shelves.put(Owner.PLATFORM, everybodys);
        this.words = everybodys.words();
    }

    /** @throws CatalogueRefused.NotAPlace when the query goes on after what is no place in a list of services */
    ServiceFindings find(ServiceQuery query) {
        var asTyped = candidates(query, false);
        var fitting = asTyped.isEmpty() ? candidates(query, true) : asTyped;
        var begin = query.after() == null ? 0 : after(fitting, query.after());
        var end = Math.min(begin + query.limit(), fitting.size());
        var tell = new Hits(query.language(), words);
        var items = fitting.subList(begin, end).stream()
                .map(found -> tell.of(found.owner, found.service(), shelves.get(found.owner)::behind)).toList();
        return new ServiceFindings(items, fitting.size(), end < fitting.size() ? place(fitting.get(end - 1)) : null);
    }

    /** The kinds of services there are, by name. */
    List<ServiceCategory> categories(LanguageTag language) {
        var counts = new TreeMap<Key, Integer>();
        candidates(ServiceQuery.of("", language, 1), false).forEach(found -> counts.merge(found.service().category(), 1, Integer::sum));
        var tell = new Hits(language, words);
        return counts.entrySet().stream().map(count -> new ServiceCategory(count.getKey(), tell.category(count.getKey()), count.getValue()))
                .sorted(Comparator.comparing(category -> Folding.joined(category.label()))).toList();
    }

    private List<Candidate> candidates(ServiceQuery query, boolean forgiving) {
        return shelves.entrySet().stream().flatMap(owned -> owned.getValue().find(query.words(), forgiving).stream()
                        .map(found -> new Candidate(owned.getKey(), found)))
                .filter(found -> query.category() == null || found.service().category().equals(query.category()))
                .sorted(Comparator.<Candidate>comparingInt(candidate -> candidate.found.distance())
                        .thenComparing(candidate -> candidate.found.folded())).toList();
    }

    private static String place(Candidate last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.id().getBytes(StandardCharsets.UTF_8));
    }

    /** Behind the service where the last page ended; when it no longer fits, there is nothing more. */
    private static int after(List<Candidate> fitting, String place) {
        var id = read(place);
        for (var i = 0; i < fitting.size(); i++) {
            if (fitting.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return fitting.size();
    }

    private static String read(String place) {
        try {
            var id = new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
            if (id.matches("(PLATFORM|TENANT)/[a-z0-9-]{1,80}")) {
                return id;
            }
        } catch (IllegalArgumentException foreign) {
            // said below
        }
        throw new CatalogueRefused.NotAPlace();
    }

    /** A service that fits, and whose it is. */
    private record Candidate(Owner owner, ServiceIndex.Found found) {

        private ServiceFacts service() {
            return found.service();
        }

        private String id() {
            return owner + "/" + service().key();
        }
    }
}
