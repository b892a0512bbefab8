package verklaar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Span said = new Span("said");
    private final Span bases = Place.at("bases", new Span("bases"));
    private final Span other = new Span("other");
    private final Div fields = new Div(bases, other);
    private final Div card = Place.at("newsletter", new Div(fields));
    private final Span title = Place.at("title", new Span("title"));
    private final Text words = new Text("words that are the place of nothing");
    private final Div page = new Div(title, words, card);

    @Test
    void putsItRightBehindTheField() {
        put("activities", "newsletter", "bases");

        assertThat(fields.getChildren()).containsExactly(bases, said, other);
    }

    @Test
    void putsItAtTheCardWhenTheFieldIsNotThere() {
        put("activities", "newsletter", "purposes");

        assertThat(page.getChildren()).containsExactly(title, words, card, said);
    }

    @Test
    void putsItAtTheNearestThatCanBeSeen() {
        fields.setVisible(false);
        put("activities", "newsletter", "bases");

        assertThat(page.getChildren()).containsExactly(title, words, card, said);
    }

    @Test
    void looksIntoNothingThatIsFoldedAway() {
        NativeDetails details = new NativeDetails("more", Place.at("note", new Span("note")));
        card.add(details);
        put("activities", "newsletter", "note");

        assertThat(page.getChildren()).containsExactly(title, words, card, said);
    }

    @Test
    void takesNoCardOfAnotherElement() {
        assertThat(Places.below(page).nearest(List.of("activities", "survey", "bases"))).isEmpty();
    }

    @Test
    void putsItIntoAnotherComponentWhereThatIsWanted() {
        Div cell = new Div();
        page.add(Place.at("s3", new Div(), cell));
        put("sharings", "s3", "purposeText");

        assertThat(cell.getChildren()).containsExactly(said);
    }

    @Test
    void namesAFieldAsTheRecordDoes() {
        assertThat(Place.field("on-behalf-of")).isEqualTo("onBehalfOf");
        assertThat(Place.field("title")).isEqualTo("title");
    }

    private void put(String... path) {
        Places.below(page).nearest(List.of(path)).orElseThrow().put(said);
    }
}
