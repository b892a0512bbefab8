package verklaar.ui.statement.purposes;

import java.util.stream.Collectors;
import verklaar.catalogue.Term;
import verklaar.privacy.Key;
import verklaar.statement.Activity.PurposeUse;
import verklaar.statement.Activity;
import verklaar.ui.statement.form.FormContext;

/** What purposes are called. */
public final class ActivityWords {

    private ActivityWords() {
    }

    /** The one with this key; its key when it is gone. */
    public static String name(FormContext context, Key key) {
        return context.draft().activities().stream().filter(activity -> activity.key().equals(key)).findFirst()
                .map(activity -> name(context, activity)).orElse(key.value());
    }

    /** Its own title, or else its purposes. */
    public static String name(FormContext context, Activity activity) {
        String title = context.vocabulary().words(activity.title());
        return title.isEmpty() ? activity.purposes().stream().map(purpose -> name(context, purpose)).collect(Collectors.joining(", ")) : title;
    }

    static String name(FormContext context, PurposeUse purpose) {
        Key term = purpose.term();
        return purpose.text() != null || term == null ? context.vocabulary().words(purpose.text())
                : context.vocabulary().term(Term.Kind.PURPOSE, term);
    }

    /** What allows it, or that nothing does yet. */
    static String bases(FormContext context, Activity activity) {
        return activity.bases().isEmpty() ? context.t("purposes.no-basis")
                : activity.bases().stream().map(use -> context.name(use.basis())).collect(Collectors.joining(", "));
    }
}
