package verklaar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verklaar.statement.Edited;
import verklaar.statement.NewDrafts;
import verklaar.statement.Organisation;
import verklaar.ui.testing.Screen;

class DocumentEditorTest {

    private final Kept kept = new Kept();
    private final Heard heard = new Heard();

    @Test
    void keepsAChangeAtOnceAndTells() {
        DocumentEditor<Organisation> editor = editor(true);

        assertThat(editor.change(o -> o.withLegalName("Bakkerij Jansen B.V."))).isTrue();
        assertThat(kept.document.legalName()).isEqualTo("Bakkerij Jansen B.V.");
        assertThat(heard.all).containsExactly("saved Bakkerij Jansen B.V.");
        assertThat(editor.savedAt()).contains(Screen.NOW);
    }

    @Test
    void keepsNothingWhenNothingChanges() {
        DocumentEditor<Organisation> editor = editor(true);

        assertThat(editor.change(o -> o.withLegalName("Bakkerij"))).isTrue();
        assertThat(kept.version).isEqualTo(1);
        assertThat(heard.all).isEmpty();
    }

    @Test
    void refusesWhatTheRecordDoesNotTake() {
        DocumentEditor<Organisation> editor = editor(true);

        assertThat(editor.change(o -> o.withLegalName(" "))).isFalse();
        assertThat(editor.value().legalName()).isEqualTo("Bakkerij");
        assertThat(heard.all).singleElement().asString().startsWith("refused Dit");
    }

    @Test
    void refusesWhoMayNotEdit() {
        DocumentEditor<Organisation> editor = editor(false);

        assertThat(editor.change(o -> o.withLegalName("Anders"))).isFalse();
        assertThat(kept.version).isEqualTo(1);
    }

    @Test
    void makesAChangeAgainOnWhatSomebodyElseKept() {
        DocumentEditor<Organisation> editor = editor(true);
        kept.save(kept.document.withTradeNames(List.of("De Bakker")), 1);

        assertThat(editor.change(o -> o.withLegalName("Bakkerij Jansen B.V."))).isTrue();
        assertThat(kept.document.tradeNames()).containsExactly("De Bakker");
        assertThat(kept.document.legalName()).isEqualTo("Bakkerij Jansen B.V.");
        assertThat(heard.all).contains("reloaded Bakkerij Jansen B.V.").last().asString().startsWith("refused Iemand anders heeft dit ook");
    }

    @Test
    void showsTheirsWhenTheChangeNoLongerFits() {
        DocumentEditor<Organisation> editor = editor(true);
        kept.save(kept.document.withTradeNames(List.of("De Bakker")), 1);

        assertThat(editor.change(o -> o.tradeNames().isEmpty() ? o.withLegalName("Anders") : o.withLegalName(""))).isFalse();
        assertThat(editor.value().tradeNames()).containsExactly("De Bakker");
        assertThat(heard.all).contains("reloaded Bakkerij");
    }

    @Test
    void forgetsWhoNoLongerListens() {
        DocumentEditor<Organisation> editor = editor(true);
        List<String> late = new ArrayList<>();
        editor.listen(new DocumentEditor.Listener<>() {
            @Override
            public void saved(Organisation document, Instant when) {
                late.add("saved");
            }
        }).remove();
        editor.change(o -> o.withLegalName("Anders"));

        assertThat(late).isEmpty();
    }

    @Test
    void letsWhatNobodyForesawPassOn() {
        DocumentEditor<Organisation> editor = editor(true);
        kept.broken = new IllegalStateException("the database is gone");

        assertThatThrownBy(() -> editor.change(o -> o.withLegalName("Anders"))).isSameAs(kept.broken);
        assertThat(editor.value().legalName()).isEqualTo("Bakkerij");
    }

    private DocumentEditor<Organisation> editor(boolean mayEdit) {
        DocumentEditor<Organisation> editor = new DocumentEditor<>(kept, mayEdit, Clock.fixed(Screen.NOW, Dates.ZONE), () -> Words.DUTCH);
        editor.listen(heard);
        return editor;
    }

    private static final class Kept implements DocumentEditor.Store<Organisation> {
        private Organisation document = Organisation.named("Bakkerij");
        private long version = 1;
        private @Nullable RuntimeException broken;

        @Override
        public Edited<Organisation> load() {
            return new Edited<>(document, version);
        }

        @Override
        public long save(Organisation organisation, long expected) {
            if (broken != null) {
                throw broken;
            }
            if (expected != version) {
                throw NewDrafts.stale(expected, version);
            }
            document = organisation;
            return ++version;
        }
    }

    private static final class Heard implements DocumentEditor.Listener<Organisation> {
        private final List<String> all = new ArrayList<>();

        @Override
        public void saved(Organisation document, Instant when) {
            all.add("saved " + document.legalName());
        }

        @Override
        public void reloaded(Organisation document) {
            all.add("reloaded " + document.legalName());
        }

        @Override
        public void refused(String words) {
            all.add("refused " + words);
        }
    }
}
