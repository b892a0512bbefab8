package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verklaar.checking.Repair;
import verklaar.privacy.Key;
import verklaar.statement.Assurance;

/** Adds what a controller says of its own accord, in the catalogue's words. */
final class Assurances {

    private Assurances() {
    }

    /** The clause of that key among the assurances. */
    static Repair adding(String clause) {
        return Repair.of("assurance", "assurance." + clause, draft -> {
            List<Assurance> all = new ArrayList<>(draft.assurances());
            if (all.stream().noneMatch(assurance -> assurance.key().value().equals(clause))) {
                all.add(new Assurance(Key.of(clause), Assurance.Kind.NOT_SHARED, Key.of(clause), null, null, null, Map.of()));
            }
            return draft.withAssurances(all);
        });
    }
}
