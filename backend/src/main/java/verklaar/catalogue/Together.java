package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.shared.Lists;

/** Which services tend to be used side by side, as the authors of the catalogue have put them together. */
final class Together {

    /** Its name, within the folder of the catalogue. */
    static final String FILE = "together.yaml";

    private final List<Circle> circles;

    private Together(List<Circle> circles) {
        this.circles = circles;
    }

    /** What the product brings along. */
    static Together bundled() {
        try (var file = Together.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Missing: " + FILE);
            }
            return read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Together read(byte[] yaml) {
        try {
            var file = YamlFile.read(FILE, yaml);
            return new Together(List.of(file.bind(file.tree(), "", Circle[].class)));
        } catch (BadFile bad) {
            throw new IllegalStateException(bad.problem().toString());
        }
    }

    /** Every service that is named. */
    Set<Key> services() {
        return circles.stream().flatMap(circle -> circle.services.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What goes with the services that somebody uses already, best first: what shares most circles with most of them. */
    List<Key> with(Collection<Key> used) {
        Map<Key, Double> weights = new HashMap<>();
        for (var circle : circles) {
            var shared = circle.services.stream().filter(used::contains).count();
            circle.services.stream().filter(service -> shared > 0 && !used.contains(service))
                    .forEach(service -> weights.merge(service, (double) shared / circle.services.size(), Double::sum));
        }
        return weights.entrySet().stream().sorted(Map.Entry.<Key, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private record Circle(Key key, List<Key> services) {
        private Circle {
            services = Lists.unique(services, service -> service, "services of " + key);
        }
    }
}
