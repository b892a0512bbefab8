package verklaar.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import verklaar.privacy.LanguageTag;

/** A customer of ours: whoever keeps statements here, alone or for clients. */
@Entity
@Table(name = "tenant")
public class Tenant {

    /** The most characters a tenant's name may have. */
    public static final int NAME_LIMIT = 200;

    @Id
    @Convert(converter = TenantIdConverter.class)
    private TenantId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String locale;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Tenant() {
    }

    private Tenant(TenantId id, String name, Kind kind, LanguageTag locale, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.locale = locale.value();
        this.timeZone = "Europe/Amsterdam";
        this.createdAt = createdAt;
    }

    /** @throws TenantRefused.NotValid when the name is blank, has line breaks or more than 200 characters */
    static Tenant found(TenantId id, String name, Kind kind, LanguageTag locale, Instant now) {
        return new Tenant(id, Names.checked("/name", name), kind, locale, now);
    }

    public TenantId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The language its people work in. */
    public LanguageTag locale() {
        return LanguageTag.of(locale);
    }

    public java.time.ZoneId timeZone() {
        return java.time.ZoneId.of(timeZone);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What sort of customer. */
    public enum Kind {
        /** Keeps its own statements. */
        COMPANY,
        /** Keeps those of clients as well. */
        AGENCY,
        /** The reserved tenant that owns what all share. */
        PLATFORM
    }
}
