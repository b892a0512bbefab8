package verklaar.ui.checking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import verklaar.checking.Question;
import verklaar.checking.Review;
import verklaar.ui.shared.Place;

/** Puts what is found about a topic at the fields it is about; what has no field there stands above the topic. */
public final class Notes {

    private final Remarks remarks;
    private final Div above = new Div();
    private final QuestionList questions;
    private Map<Object, Component> placed = new LinkedHashMap<>();

    public Notes(Remarks remarks) {
        this.remarks = remarks;
        this.questions = new QuestionList(remarks);
        above.addClassName("findings-above");
    }

    /** What comes above a topic. */
    public Component above() {
        return above;
    }

    /** What comes below it. */
    public Component below() {
        return questions;
    }

    /**
     * Shows what is found about a topic now. A line that says what it said before, where it said it, stays.
     *
     * @param topic its name in addresses
     * @param makes whether the topic has the field for a path
     */
    public void show(String topic, Component page, Predicate<List<String>> makes) {
        Map<Object, Component> before = placed;
        placed = new LinkedHashMap<>();
        before.values().forEach(line -> line.getElement().removeFromParent());
        List<Component> homeless = new ArrayList<>();
        for (Review.Item item : remarks.review().items()) {
            List<String> path = Remarks.path(item.finding());
            if (makes.test(path)) {
                FindingLine fresh = new FindingLine(remarks, item, null);
                Component line = before.getOrDefault(fresh.identity(), fresh);
                placed.put(fresh.identity(), line);
                if (!Place.put(line, page, path)) {
                    homeless.add(line);
                }
            }
        }
        above.removeAll();
        above.add(homeless);
        above.setVisible(!homeless.isEmpty());
        questions.show(remarks.questions().stream().filter(question -> Asked.on(question).equals(topic)).toList());
    }

    /** On which topic a question is asked. */
    private static final class Asked {
        static String on(Question question) {
            return switch (question) {
                case TARGETS_EEA, MONITORS_ON_LARGE_SCALE, TWENTY_STAFF, CONSUMERS, ACTS_AS_PROCESSOR, PROCESSOR_REGISTER, NO_REGISTER_AS_SMALL -> "company";
                case LINKED_EVERYWHERE, HAS_FORMS, MARKS_REQUIRED_FIELDS, EXPLAINS_AT_FORMS, CLICK_TO_LOAD, TALKS_TO_COMPUTER -> "scopes";
                case SPECIAL_DATA_ON_LARGE_SCALE, WRITTEN_FOR_CHILDREN, EXCEPTION_FROM_TELLING, SENSITIVE_DATA_FOR_MORE -> "data";
                case CUSTOMERS_ONLY, BALANCE_ON_REQUEST, MAIL_PIXELS -> "purposes";
                case NO_ACCESS_FROM_OUTSIDE, TRANSFER_NOTIFIED, SELLS_OR_SHARES, HONOURS_SIGNAL -> "services";
                case REFUSES_AS_EASILY, PRIVACY_FRIENDLY_ANALYTICS -> "cookies";
                case READERS_TOLD -> "languages";
            };
        }
    }
}
