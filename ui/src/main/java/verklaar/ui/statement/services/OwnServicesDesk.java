package verklaar.ui.statement.services;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Refused;
import verklaar.statement.Draft;
import verklaar.statement.DraftBuilder;
import verklaar.statement.Drafting;
import verklaar.statement.Edited;
import verklaar.statement.Following;
import verklaar.statement.HeadBuilder;
import verklaar.statement.StatementId;
import verklaar.statement.StatementSummary;
import verklaar.statement.Wording;
import verklaar.statement.WordingBuilder;
import verklaar.tenant.Acting;
import verklaar.ui.catalogue.OwnServiceDialog;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;
import verklaar.ui.statement.DraftEditor;
import verklaar.ui.statement.form.FormContext;

/** The services that only one tenant has, where no statement is open: made and changed with the same forms, in the tenant's language. */
@Dependent
public class OwnServicesDesk {

    private final Catalogue catalogue;
    private final Suggestions suggestions;
    private final Drafting drafting;
    private final Clock clock;

    @Inject
    public OwnServicesDesk(Catalogue catalogue, Suggestions suggestions, Drafting drafting, Clock clock) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** The names of the statements that use the service, each once. */
    public List<String> statements(Acting acting, Key service) {
        return drafting.following(acting, service).stream().map(Following::name).distinct().toList();
    }

    /** Asks for a service that is not there yet. @param then is done when it is kept */
    public void begin(Acting acting, Runnable then) {
        FormContext context = context(acting);
        new OwnServiceDialog(context, "", (service, firms) -> keep(context, service, firms, then)).open();
    }

    /** Opens everything about a service. @param then is done when it is kept */
    public void edit(Acting acting, Key service, Runnable then) {
        OwnEntry.of(catalogue, acting.tenant(), service).ifPresent(entry -> new OwnServiceEditor(context(acting), entry, then).open());
    }

    private static void keep(FormContext context, ServiceFacts service, List<ProviderFacts> firms, Runnable then) {
        try {
            context.catalogue().keepOwn(context.acting(), service, firms);
            then.run();
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, context.locale().get()));
        }
    }

    /** What the forms stand in: a sheet with nothing on it, in the language of the tenant's first statement, or else in the builder's. */
    private FormContext context(Acting acting) {
        Locale locale = Words.closest(UI.getCurrent().getLocale());
        LanguageTag language = drafting.list(acting, "", null, 1).items().stream().map(StatementSummary::sourceLocale).findFirst()
                .orElseGet(() -> Words.language(locale));
        Wording wording = WordingBuilder.builder().sourceLocale(language).locales(List.of(language)).edition(catalogue.newestEdition().number()).build();
        Draft sheet = DraftBuilder.builder().formatVersion(Draft.FORMAT_VERSION).head(HeadBuilder.builder().build()).wording(wording).build();
        DraftEditor editor = new DraftEditor(new StatementId(new UUID(0, 0)), new Sheet(sheet), true, clock, () -> locale);
        return new FormContext(acting, editor, catalogue, suggestions, List::of, List::of, service -> drafting.following(acting, service), Set::of,
                () -> locale, List.of());
    }

    /** A draft that stays as it is: what is written goes into the catalogue. */
    private record Sheet(Draft draft) implements DocumentEditor.Store<Draft> {
        @Override
        public Edited<Draft> load() {
            return new Edited<>(draft, 1);
        }

        @Override
        public long save(Draft document, long expectedLockVersion) {
            throw new IllegalStateException("Nothing is kept on a sheet without a statement");
        }
    }
}
