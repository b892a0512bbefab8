package verklaar.ui.statement.form;

import java.util.List;
import verklaar.privacy.Key;
import verklaar.statement.Scope;

/** The parts of the statement, as one chooses them. */
public final class ScopeWords {

    private ScopeWords() {
    }

    public static List<Key> keys(FormContext context) {
        return context.draft().scopes().stream().map(Scope::key).toList();
    }

    /** What the tenant calls it; its key when it is gone. */
    public static String name(FormContext context, Key key) {
        return context.draft().scopes().stream().filter(scope -> scope.key().equals(key)).findFirst()
                .map(scope -> context.vocabulary().words(scope.title())).orElse(key.value());
    }
}
