package verklaar.ui.tenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import verklaar.statement.Edited;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationSummary;
import verklaar.statement.Organisations;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.ui.shared.DocumentEditor;

/** What screens about a tenant's organisations need: which there are, a new one, and an editor that saves by itself. */
@Dependent
public class OrganisationDesk {

    private final Organisations organisations;
    private final Clock clock;

    @Inject
    public OrganisationDesk(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    public List<OrganisationSummary> all(Acting acting) {
        return organisations.list(acting);
    }

    /** A new organisation of which the name is known. */
    public UUID make(Acting acting, Organisation organisation) {
        return organisations.add(acting, organisation);
    }

    /** @param acting who edits, asked anew for each change */
    public DocumentEditor<Organisation> editor(Supplier<Acting> acting, UUID id, Supplier<Locale> locale) {
        boolean mayEdit = acting.get().role().covers(Role.EDITOR);
        return new DocumentEditor<>(new DocumentEditor.Store<>() {
            @Override
            public Edited<Organisation> load() {
                return organisations.organisation(acting.get(), id);
            }

            @Override
            public long save(Organisation organisation, long expectedLockVersion) {
                return organisations.save(acting.get(), id, organisation, expectedLockVersion);
            }
        }, mayEdit, clock, locale);
    }
}
