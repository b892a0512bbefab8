package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.shared.Ids;
import verklaar.shared.Page;
import verklaar.shared.Violation;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/** Writing statements: beginning one, reading and saving its draft, finding it again. */
@ApplicationScoped
@Transactional
public class Drafting {

    /** The most statements a page of the list has. */
    public static final int LONGEST_PAGE = 100;

    private final Statements statements;
    private final OrganisationRecords organisations;
    private final CatalogueLookups catalogue;
    private final References references;
    private final AuditLog audit;
    private final Event<DraftSaved> saved;
    private final Clock clock;

    @Inject
    Drafting(Statements statements, OrganisationRecords organisations, CatalogueLookups catalogue, AuditLog audit, Event<DraftSaved> saved,
            Clock clock) {
        this.statements = statements;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.references = new References(catalogue, statements, organisations);
        this.audit = audit;
        this.saved = saved;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Drafting() {
        this(null, null, null, null, null, null);
    }

    /**
     * Begins a statement with what is the same for nearly everybody: sections, rights, the newest words; its lock version is 1.
     *
     * @throws StatementRefused.NotValid when the name cannot be
     * @throws StatementRefused.BrokenReference when the organisation is not the tenant's
     */
    public StatementId begin(Acting acting, Beginning beginning) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var organisation = organisation(acting.tenant(), beginning.organisation());
        var draft = NewDraft.of(beginning, organisation == null ? null : organisation.id(),
                organisation == null ? null : organisation.organisation().country(), catalogue.newestEdition());
        var statement = new Statement(acting.tenant(), new StatementId(Ids.next()), beginning.name(), draft, acting.actor(), clock.instant());
        statements.add(statement);
        audit.record(acting, "statement.begin", statement.id().toString());
        return statement.id();
    }

    private @Nullable OrganisationRecord organisation(TenantId tenant, @Nullable UUID wanted) {
        if (wanted == null) {
            var all = organisations.of(tenant);
            return all.size() == 1 ? all.get(0) : null;
        }
        return organisations.find(tenant, wanted).orElseThrow(() -> new StatementRefused.BrokenReference(
                List.of(new Violation("/organisation", "There is no organisation " + wanted + "."))));
    }

    /**
     * The tenant's statements by name.
     *
     * @param words that name or title contain; empty for all
     * @param cursor {@link Page#next} of the page before; null for the first page
     * @param limit 1 to {@link #LONGEST_PAGE}; what is beyond is taken as the nearest of them
     * @throws StatementRefused.NotValid when the cursor is none of ours
     */
    public Page<StatementSummary> list(Acting acting, String words, @Nullable String cursor, int limit) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = statements.list(acting.tenant(), words.strip(), cursor == null ? null : Cursor.read(cursor), size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(shown, found.size() > size ? Cursor.after(shown.get(size - 1)) : null);
    }

    /** Which of the tenant's statements follow which uses of a service that only it has, by name. */
    public List<Following> following(Acting acting, Key ownService) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return statements.following(acting.tenant(), ownService);
    }

    /** @throws StatementRefused.Unknown when the tenant has no such statement */
    public StatementSummary summary(Acting acting, StatementId id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return find(acting, id).summary();
    }

    /** @throws StatementRefused.Unknown when the tenant has no such statement */
    public Edited<Draft> draft(Acting acting, StatementId id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        var statement = find(acting, id);
        return new Edited<>(statement.draft(), statement.lockVersion());
    }

    /**
     * Replaces a draft as a whole; an equal one changes nothing.
     *
     * @param expected the lock version the draft was made from
     * @return the lock version now
     * @throws StatementRefused.Unknown when the tenant has no such statement
     * @throws StatementRefused.Stale when somebody changed it in the meantime
     * @throws StatementRefused.BrokenReference when it names what is not there
     */
    public long save(Acting acting, StatementId id, Draft draft, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var statement = findForChange(acting, id);
        var before = statement.draft();
        statement.replace(draft, expected, acting.actor(), clock.instant());
        references.check(acting.tenant(), draft);
        long now = statements.save(statement);
        if (now != expected) {
            saved.fire(new DraftSaved(acting.tenant(), id, before, draft));
            audit.record(acting, "statement.save", id + " " + now);
        }
        return now;
    }

    /**
     * Gives a statement another name among the tenant's people.
     *
     * @throws StatementRefused.Unknown when the tenant has no such statement
     * @throws StatementRefused.NotValid when the name cannot be
     */
    public void rename(Acting acting, StatementId id, String name) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var statement = findForChange(acting, id);
        statement.rename(name, acting.actor(), clock.instant());
        statements.save(statement);
        audit.record(acting, "statement.rename", id.toString());
    }

    /**
     * All a statement is made of, for the capabilities above, which have checked who acts.
     *
     * @throws StatementRefused.Unknown when the tenant has no such statement
     */
    public DraftContent content(TenantId tenant, StatementId id) {
        var statement = statements.find(tenant, id).orElseThrow(() -> new StatementRefused.Unknown(id));
        var whose = statement.draft().head().organisations().stream()
                .flatMap(party -> organisations.find(tenant, party.organisation()).stream()).map(OrganisationRecord::organisation).toList();
        return new DraftContent(tenant, id, statement.draft(), statement.lockVersion(), whose);
    }

    private Statement find(Acting acting, StatementId id) {
        return statements.find(acting.tenant(), id).orElseThrow(() -> unknown(acting, id));
    }

    private Statement findForChange(Acting acting, StatementId id) {
        return statements.findForChange(acting.tenant(), id).orElseThrow(() -> unknown(acting, id));
    }

    private StatementRefused unknown(Acting acting, StatementId id) {
        audit.refused(acting, "statement.find", id.toString());
        return new StatementRefused.Unknown(id);
    }
}
