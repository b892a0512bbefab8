package verklaar.checking.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.checking.Hit;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.checking.WordsIn;
import verklaar.privacy.Column;
import verklaar.privacy.Localised;

/** What the names of services and firms tell by themselves; each name is looked at once for all rules. */
final class ServiceNames {

    private ServiceNames() {
    }

    /** The names a sharing stands under: its service, as kept and as printed, and its firms. */
    static Stream<String> of(ResolvedSharing sharing) {
        return Stream.concat(Stream.concat(words(sharing.displayName()), words(sharing.source().printedAs().get(Column.SERVICE))),
                sharing.providers().stream().map(provider -> provider.name()));
    }

    private static Stream<String> words(@Nullable Localised text) {
        return text == null ? Stream.empty() : text.texts().values().stream();
    }

    /** Whether a list has one of a sharing's names. */
    static boolean any(Subject subject, ResolvedSharing sharing, WordList list) {
        return of(sharing).anyMatch(name -> !hits(subject, name, list).isEmpty());
    }

    static List<Hit> hits(Subject subject, String name, WordList list) {
        Map<String, Map<WordList, List<Hit>>> known = subject.kept("names of services", HashMap::new);
        return known.computeIfAbsent(name, WordsIn::name).getOrDefault(list, List.of());
    }
}
