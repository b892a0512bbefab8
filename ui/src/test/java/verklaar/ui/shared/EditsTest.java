package verklaar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Key;

class EditsTest {

    private static final Entry<String> ONE = new Entry<>(Key.of("one"), "1");
    private static final Entry<String> TWO = new Entry<>(Key.of("two"), "2");
    private static final Entry<String> THREE = new Entry<>(Key.of("three"), "3");
    private static final List<Entry<String>> ALL = List.of(ONE, TWO, THREE);

    @Test
    void moveAnElementAndKeepTheOthersInOrder() {
        assertThat(Edits.moved(ALL, THREE.key(), 0)).containsExactly(THREE, ONE, TWO);
        assertThat(Edits.moved(ALL, ONE.key(), 99)).containsExactly(TWO, THREE, ONE);
    }

    @Test
    void changeTheElementOfAKeyAlone() {
        Entry<String> other = new Entry<>(Key.of("two"), "zwei");

        assertThat(Edits.changed(ALL, TWO.key(), before -> other)).containsExactly(ONE, other, THREE);
        assertThat(Edits.without(ALL, TWO.key())).containsExactly(ONE, THREE);
        assertThat(Edits.added(ALL, other)).endsWith(other);
    }

    @Test
    void sayThatAnElementIsGone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edits.moved(ALL, Key.of("four"), 0)).withMessageContaining("four");
    }

    @Test
    void makeKeysThatSayWhatTheyAreForAndAreFree() {
        assertThat(Edits.freshKey("Bäckerei & Söhne", ALL)).isEqualTo(Key.of("backerei-sohne"));
        assertThat(Edits.freshKey("Two", ALL)).isEqualTo(Key.of("two-2"));
        assertThat(Edits.freshKey("日本", ALL)).isEqualTo(Key.of("item"));
        assertThat(Edits.freshKey("a".repeat(59) + " b", ALL).value()).isEqualTo("a".repeat(59));
    }
}
