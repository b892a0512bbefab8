package verklaar.ui.statement.services;

import java.util.ArrayList;
import java.util.List;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.ui.shared.Edits;

/** Changes to a draft's sharings as they stand in the tables of its scopes. */
final class Picks {

    private Picks() {
    }

    /** The key a new sharing of this use gets: of the service and its use, with a number when it is there already. */
    static Key key(Draft draft, PresetPin pin) {
        return Edits.freshKey(pin.service() + "-" + pin.preset(), draft.sharings());
    }

    /** A use of a service as the catalogue has it, behind the others. */
    static Draft picked(Draft draft, Key key, PresetPin pin, List<Key> scopes) {
        return draft.withSharings(Edits.added(draft.sharings(), SharingBuilder.builder().key(key).scopes(scopes).pin(pin).build()));
    }

    /** The sharings of a scope in order; of none, those that belong nowhere. */
    static List<Sharing> in(Draft draft, List<Key> scopes) {
        return draft.sharings().stream()
                .filter(sharing -> scopes.isEmpty() ? sharing.scopes().isEmpty() : sharing.scopes().containsAll(scopes)).toList();
    }

    /** One place up or down within its table, whatever stands between them in the draft. */
    static Draft moved(Draft draft, List<Key> scopes, Key key, int by) {
        List<Key> table = in(draft, scopes).stream().map(Sharing::key).toList();
        int there = table.indexOf(key) + by;
        if (!table.contains(key) || there < 0 || there >= table.size()) {
            return draft;
        }
        List<Key> all = draft.sharings().stream().map(Sharing::key).toList();
        return draft.withSharings(Edits.moved(draft.sharings(), key, all.indexOf(table.get(there))));
    }

    /** In another scope instead of these, at the end of its table. */
    static Draft movedTo(Draft draft, List<Key> from, Key key, Key to) {
        List<Sharing> elsewhere = Edits.changed(draft.sharings(), key, sharing -> {
            List<Key> scopes = new ArrayList<>(sharing.scopes());
            scopes.removeAll(from);
            scopes.remove(to);
            scopes.add(to);
            return sharing.withScopes(scopes);
        });
        return draft.withSharings(Edits.moved(elsewhere, key, elsewhere.size()));
    }

    /** The same once more, right behind it. */
    static Draft copied(Draft draft, Key key, Key copy) {
        List<Key> all = draft.sharings().stream().map(Sharing::key).toList();
        Sharing twin = draft.sharings().get(all.indexOf(key)).withKey(copy);
        return draft.withSharings(Edits.moved(Edits.added(draft.sharings(), twin), copy, all.indexOf(key) + 1));
    }
}
