package verklaar.ui.statement;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Draft;
import verklaar.statement.StatementId;
import verklaar.ui.shared.DocumentEditor;

/** The draft of one statement, open in one browser tab; every topic of the builder changes it through this. */
public class DraftEditor extends DocumentEditor<Draft> {

    private final StatementId statement;

    public DraftEditor(StatementId statement, Store<Draft> store, boolean mayEdit, Clock clock, Supplier<Locale> locale) {
        super(store, mayEdit, clock, locale);
        this.statement = statement;
    }

    public StatementId statement() {
        return statement;
    }

    /** The draft as it was last kept. */
    public Draft draft() {
        return value();
    }

    /** The language the tenant writes in. */
    public LanguageTag source() {
        return draft().wording().sourceLocale();
    }
}
