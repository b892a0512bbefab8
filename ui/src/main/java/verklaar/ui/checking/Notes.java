package verklaar.ui.checking;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import verklaar.checking.Question;
import verklaar.checking.Review;
import verklaar.ui.shared.Places;

/** Puts what is found about a topic at the fields it is about; what has no field there stands above the topic. What says the same stays. */
public final class Notes {

    private final Remarks remarks;
    private final NotesAt above;
    private final QuestionList questions;
    private final Map<Component, NotesAt> placed = new LinkedHashMap<>();

    public Notes(Remarks remarks) {
        this.remarks = remarks;
        this.above = new NotesAt(remarks);
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
     * Shows what is found about a topic now.
     *
     * @param topic its name in addresses
     * @param makes whether the topic has the field for a path
     */
    public void show(String topic, Component page, Predicate<List<String>> makes) {
        Places places = Places.below(page);
        Map<Component, Places.Marked> fields = new LinkedHashMap<>();
        Map<Component, List<Review.Item>> found = new LinkedHashMap<>();
        List<Review.Item> homeless = new ArrayList<>();
        for (Review.Item item : remarks.review().items()) {
            List<String> path = remarks.path(item.finding());
            if (makes.test(path)) {
                places.nearest(path).ifPresentOrElse(field -> {
                    fields.put(field.component(), field);
                    found.computeIfAbsent(field.component(), at -> new ArrayList<>()).add(item);
                }, () -> homeless.add(item));
            }
        }
        placed.entrySet().removeIf(there -> {
            boolean gone = !found.containsKey(there.getKey());
            if (gone) {
                there.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        found.forEach((field, items) -> {
            NotesAt notes = placed.computeIfAbsent(field, at -> new NotesAt(remarks));
            notes.show(items);
            if (notes.getParent().isEmpty()) {
                fields.get(field).put(notes);
            }
        });
        above.show(homeless);
        questions.show(remarks.questions().stream().filter(question -> topic(question).equals(topic)).toList());
    }

    /** On which topic a question is asked. */
    private static String topic(Question question) {
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
