package verklaar.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** A statement of a tenant: its draft, and what lists show of it without reading the draft. */
@Entity
@Table(name = "statement")
@IdClass(StatementKey.class)
public class Statement {

    @Id
    @Convert(converter = verklaar.tenant.TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    private StatementId id;

    private String name;

    @Convert(converter = DraftConverter.class)
    @Column(name = "document")
    private Draft draft;

    private @Nullable String title;

    @Column(name = "source_locale")
    private String sourceLocale;

    @Column(name = "wording_edition")
    private int edition;

    private int sharings;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Statement() {
    }

    /** @throws StatementRefused.NotValid when the name is blank, has line breaks or more than 200 characters */
    Statement(TenantId tenant, StatementId id, String name, Draft draft, String actor, Instant now) {
        this.tenant = tenant;
        this.id = id;
        this.name = Names.checked("/name", name);
        this.draft = draft;
        this.createdAt = now;
        changed(actor, now);
        project();
    }

    public TenantId tenant() {
        return tenant;
    }

    public StatementId id() {
        return id;
    }

    /** What the tenant's people call it; readers never see it. */
    public String name() {
        return name;
    }

    public Draft draft() {
        return draft;
    }

    /** Rises with every change. */
    public long lockVersion() {
        return lockVersion;
    }

    /**
     * Takes a draft in the place of the one it has; an equal one changes nothing.
     *
     * @throws StatementRefused.Stale when it is no longer the version that the new draft was made from
     */
    void replace(Draft other, long expected, String actor, Instant now) {
        if (lockVersion != expected) {
            throw new StatementRefused.Stale(expected, lockVersion);
        }
        if (!draft.equals(other)) {
            draft = other;
            changed(actor, now);
            project();
        }
    }

    /** @throws StatementRefused.NotValid when the name is blank, has line breaks or more than 200 characters */
    void rename(String other, String actor, Instant now) {
        String checked = Names.checked("/name", other);
        if (!name.equals(checked)) {
            name = checked;
            changed(actor, now);
        }
    }

    /** Derives anew from the draft what lists show of it. */
    void project() {
        var wording = draft.wording();
        title = draft.head().title() == null ? null : draft.head().title().in(wording.sourceLocale()).orElse(null);
        sourceLocale = wording.sourceLocale().value();
        edition = wording.edition();
        sharings = draft.sharings().size();
    }

    StatementSummary summary() {
        return new StatementSummary(id, name, title, verklaar.privacy.LanguageTag.of(sourceLocale), edition, sharings, changedAt, changedBy,
                lockVersion);
    }

    private void changed(String actor, Instant now) {
        changedBy = actor;
        changedAt = now;
    }
}
