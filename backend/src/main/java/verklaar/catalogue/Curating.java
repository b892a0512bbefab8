package verklaar.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/**
 * What curators do to keep the shared catalogue true: look what needs care, change an entry as the text of its file, and publish that as
 * its next version. Nobody's work is lost: each curator has drafts of his or her own, and whoever publishes second is shown the difference.
 */
@ApplicationScoped
@Transactional
public class Curating {

    private final CatalogueVersions versions;
    private final EntryDrafts drafts;
    private final AuditLog audit;
    private final Clock clock;
    private final Shelves shelves;

    @Inject
    Curating(CatalogueVersions versions, EntryDrafts drafts, AuditLog audit, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
        this.shelves = new Shelves(versions);
    }

    @SuppressWarnings("NullAway")
    protected Curating() {
        this(null, null, null, null);
    }

    /** Every entry, published or only drafted, by name, with what a curator might do something about. */
    public List<EntryState> entries(Acting curator) {
        require(curator, Acting.Scope.READ);
        return new EntryStates(shelf(), versions.conflicts(), drafts.all(), LocalDate.now(clock)).all();
    }

    /** An entry as the curator left it, or else as it is published; for a new one, what little is known of it. */
    public EntrySheet open(Acting curator, CatalogueEntry entry) {
        require(curator, Acting.Scope.READ);
        var head = known(entry);
        return drafts.find(entry, curator.actor())
                .map(draft -> new EntrySheet(entry, head.name(), draft.text(), draft.base(), head.text(), head.version(), true,
                        !draft.base().equals(head.fingerprint())))
                .orElseGet(() -> new EntrySheet(entry, head.name(), head.text().isEmpty() ? Blank.of(entry, entry.key().value()) : head.text(),
                        head.fingerprint(), head.text(), head.version(), false, false));
    }

    /** An entry as it is published now, whatever drafts there are of it. */
    public EntrySheet published(Acting curator, CatalogueEntry entry) {
        require(curator, Acting.Scope.READ);
        var head = known(entry);
        return new EntrySheet(entry, head.name(), head.text(), head.fingerprint(), head.text(), head.version(), false, false);
    }

    /** A new provider or service begins with its first version; lists of words are there or are not. */
    private Head known(CatalogueEntry entry) {
        var head = Head.of(entry, shelf());
        if (entry.kind().isWords() && head.text().isEmpty()) {
            throw new CatalogueRefused.Unknown("entry to curate");
        }
        return head;
    }

    /**
     * Keeps what a curator is changing, whether it holds up or not.
     *
     * @param base fingerprint of the published file it is made from
     */
    public void keep(Acting curator, CatalogueEntry entry, String text, String base) {
        require(curator, Acting.Scope.WRITE);
        drafts.put(new EntryDraft(entry, curator.actor(), text, base, clock.instant()));
    }

    /** Forgets what a curator was changing. */
    public void drop(Acting curator, CatalogueEntry entry) {
        require(curator, Acting.Scope.WRITE);
        drafts.remove(entry, curator.actor());
    }

    /** What is wrong with an entry's text; empty when it could be published. */
    public List<Problem> check(Acting curator, CatalogueEntry entry, String text) {
        require(curator, Acting.Scope.READ);
        return Publication.of(entry, text, shelf(), Blank.CHANGE).problems();
    }

    /**
     * Makes an entry's text its next version, and with it each part that says something new.
     *
     * @param base fingerprint of the published file that the curator made it from
     * @throws CatalogueRefused.Overtaken when somebody else has published a version since
     * @throws CatalogueRefused.NotSound when it breaks a rule
     * @throws CatalogueRefused.Unchanged when it says nothing new
     */
    public void publish(Acting curator, CatalogueEntry entry, String text, String base, Change change) {
        require(curator, Acting.Scope.PUBLISH);
        versions.lock(TenantId.PLATFORM);
        var shelf = shelf();
        if (!Head.of(entry, shelf).fingerprint().equals(base)) {
            throw new CatalogueRefused.Overtaken(entry);
        }
        var publication = Publication.of(entry, text, shelf, change);
        if (!publication.problems().isEmpty()) {
            throw new CatalogueRefused.NotSound(publication.problems());
        }
        if (!publication.addTo(versions, clock.instant())) {
            throw new CatalogueRefused.Unchanged(entry);
        }
        drafts.remove(entry, curator.actor());
        audit.record(curator, "catalogue.publish", entry.path());
    }

    /** What came in files and could not become a version, longest waiting first. */
    public List<Conflict> conflicts(Acting curator) {
        require(curator, Acting.Scope.READ);
        return versions.conflicts();
    }

    /**
     * Takes what a file said into the curator's draft of the entry, to be brought together with what is published; the conflict is settled.
     *
     * @return the entry, open
     */
    public EntrySheet take(Acting curator, Conflict conflict) {
        var entry = conflict.of();
        var shelf = shelf();
        var head = Head.of(entry, shelf);
        settle(curator, conflict, "catalogue.take");
        drafts.put(new EntryDraft(entry, curator.actor(), Theirs.text(conflict, shelf), head.fingerprint(), clock.instant()));
        return open(curator, entry);
    }

    /** Leaves what is published as it is; the conflict is settled. */
    public void dismiss(Acting curator, Conflict conflict) {
        settle(curator, conflict, "catalogue.dismiss");
    }

    private void settle(Acting curator, Conflict conflict, String action) {
        require(curator, Acting.Scope.WRITE);
        versions.settle(conflict, clock.instant());
        audit.record(curator, action, conflict.entry() + " version " + conflict.version());
    }

    /** The whole catalogue as the files it is loaded from, by their paths. */
    public Map<String, String> export(Acting curator) {
        require(curator, Acting.Scope.READ);
        return CatalogueExport.of(versions);
    }

    private Shelf shelf() {
        return shelves.of(TenantId.PLATFORM);
    }

    private static void require(Acting curator, Acting.Scope scope) {
        curator.require(Role.EDITOR, scope);
        if (!curator.tenant().equals(TenantId.PLATFORM)) {
            throw new CatalogueRefused.Unknown("entry to curate");
        }
    }
}
