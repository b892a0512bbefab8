package verklaar.checking;

import java.util.Objects;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.privacy.DataItem;
import verklaar.statement.Activity;
import verklaar.statement.CategoryUse;
import verklaar.statement.RetentionRule;

/** What the things in a statement are called by who writes it: in the writer's own words, or as the catalogue has them. */
public final class Names {

    private Names() {
    }

    public static Object of(Subject subject, Activity activity) {
        Activity.PurposeUse purpose = activity.purposes().get(0);
        return activity.title() != null ? activity.title() : purpose.text() != null ? purpose.text()
                : subject.label(Term.Kind.PURPOSE, Objects.requireNonNull(purpose.term()));
    }

    /** A kind of data. */
    public static Object of(Subject subject, CategoryUse category) {
        return category.text() != null ? category.text() : subject.label(Term.Kind.DATA, Objects.requireNonNull(category.term()));
    }

    /** A sharing: its service, or else the firm. */
    public static Object of(Subject subject, ResolvedSharing sharing) {
        return sharing.displayName() != null ? sharing.displayName()
                : sharing.providers().isEmpty() ? sharing.key().value() : sharing.providers().get(0).name();
    }

    public static Object of(Subject subject, DataItem item) {
        if (item.text() != null) {
            return item.text();
        }
        return item.category() == null ? item.key().value()
                : subject.category(item.category()).map(use -> of(subject, use)).orElseGet(() -> subject.label(Term.Kind.DATA, item.category()));
    }

    /** What a retention rule is about: its label, or what it holds for. */
    public static Object of(Subject subject, RetentionRule rule) {
        if (rule.label() != null || rule.of().isEmpty()) {
            return rule.label() != null ? rule.label() : rule.key().value();
        }
        RetentionRule.Reference first = rule.of().get(0);
        return switch (first.target()) {
            case ACTIVITY -> subject.activity(first.key()).map(activity -> of(subject, activity)).orElse(first.key().value());
            case CATEGORY -> subject.category(first.key()).map(category -> of(subject, category)).orElse(first.key().value());
            case SHARING -> subject.sharings().stream().map(At::value).filter(sharing -> sharing.key().equals(first.key())).findFirst()
                    .map(sharing -> of(subject, sharing)).orElse(first.key().value());
        };
    }
}
