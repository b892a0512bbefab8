package verklaar.ui.statement.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.PresetPinBuilder;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.NewDrafts;
import verklaar.statement.Sharing;

class PicksTest {

    private static final List<Key> APP = List.of(Key.of("app"));
    private static final List<Key> SITES = List.of(Key.of("sites"));

    private final Draft draft = pick(pick(pick(NewDrafts.of(Beginning.of("Voor klanten", LanguageTag.NL)), "a", APP), "x", SITES), "b", APP);

    private static Draft pick(Draft draft, String service, List<Key> scopes) {
        var pin = PresetPinBuilder.builder().service(Key.of(service)).preset(Key.of("use")).version(1).providers(List.of()).build();
        return Picks.picked(draft, Picks.key(draft, pin), pin, scopes);
    }

    private static List<String> keys(List<Sharing> sharings) {
        return sharings.stream().map(sharing -> sharing.key().value()).toList();
    }

    @Test
    void theSameUseTwiceGetsKeysOfItsOwn() {
        assertThat(keys(pick(draft, "a", SITES).sharings())).containsExactly("a-use", "x-use", "b-use", "a-use-2");
    }

    @Test
    void aRowMovesOverWhatItsTableDoesNotShow() {
        Draft moved = Picks.moved(draft, APP, Key.of("b-use"), -1);

        assertThat(keys(Picks.in(moved, APP))).containsExactly("b-use", "a-use");
        assertThat(keys(Picks.in(moved, SITES))).containsExactly("x-use");
    }

    @Test
    void aRowStaysWithinItsTable() {
        assertThat(Picks.moved(draft, APP, Key.of("a-use"), -1)).isEqualTo(draft);
        assertThat(Picks.moved(draft, SITES, Key.of("x-use"), 1)).isEqualTo(draft);
    }

    @Test
    void aRowMovesToTheEndOfAnotherTable() {
        Draft moved = Picks.movedTo(draft, APP, Key.of("a-use"), Key.of("sites"));

        assertThat(keys(Picks.in(moved, SITES))).containsExactly("x-use", "a-use");
        assertThat(keys(Picks.in(moved, APP))).containsExactly("b-use");
    }

    @Test
    void aCopyStandsBehindItsModel() {
        assertThat(keys(Picks.copied(draft, Key.of("a-use"), Key.of("a-use-2")).sharings())).containsExactly("a-use", "a-use-2", "x-use", "b-use");
    }
}
