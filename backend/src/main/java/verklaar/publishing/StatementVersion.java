package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.LanguageTag;

/** A published version, without its content: numbered, dated, hashed. It never changes and is never removed. */
@Entity
@Table(name = "statement_version")
@IdClass(VersionKey.class)
public class StatementVersion extends VersionRow {

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Convert(converter = LanguageConverter.class)
    @Column(name = "source_locale")
    private LanguageTag sourceLocale;

    @Convert(converter = LanguagesConverter.class)
    private List<LanguageTag> locales;

    @Column(name = "format_version")
    private int formatVersion;

    @Column(name = "wording_edition")
    private int wordingEdition;

    @Column(name = "draft_version")
    private long draftVersion;

    @Column(name = "document_hash")
    private byte[] documentHash;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected StatementVersion() {
    }

    StatementVersion(Publication publication, Manuscript manuscript, byte[] documentHash, LocalDate effectiveFrom, String actor, Instant now) {
        super(publication.tenant(), publication.statement(), publication.currentNumber());
        StatementDocument document = manuscript.document();
        this.publishedAt = now;
        this.publishedBy = actor;
        this.effectiveFrom = effectiveFrom;
        this.sourceLocale = document.sourceLocale();
        this.locales = document.locales();
        this.formatVersion = document.formatVersion();
        this.wordingEdition = document.facts().draft().wording().edition();
        this.draftVersion = manuscript.draftVersion();
        this.documentHash = documentHash.clone();
    }

    VersionSummary summary(LivePeriod live) {
        return new VersionSummary(statement(), number(), publishedAt, publishedBy, effectiveFrom, live.from(), live.until().orElse(null), sourceLocale,
                locales, formatVersion, wordingEdition, draftVersion, HexFormat.of().formatHex(documentHash));
    }
}
