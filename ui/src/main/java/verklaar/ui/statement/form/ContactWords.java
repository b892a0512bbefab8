package verklaar.ui.statement.form;

import java.util.List;
import java.util.stream.Stream;
import verklaar.privacy.Key;
import verklaar.statement.Organisation.ContactPoint;

/** The organisation's ways of contact, as one chooses them. */
public final class ContactWords {

    private ContactWords() {
    }

    public static List<Key> keys(FormContext context) {
        return points(context).map(ContactPoint::key).distinct().toList();
    }

    /** What one would dial or write to. */
    public static String name(FormContext context, Key key) {
        return points(context).filter(point -> point.key().equals(key)).findFirst().map(ContactPoint::value).orElse(key.value());
    }

    private static Stream<ContactPoint> points(FormContext context) {
        return context.organisations().get().stream().flatMap(organisation -> organisation.contactPoints().stream());
    }
}
