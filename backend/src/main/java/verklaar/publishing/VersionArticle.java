package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.Headline;
import verklaar.shared.Sha256;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** How a published version reads in one language: its article, frozen as it was laid out. */
@Entity
@Table(name = "version_article")
@IdClass(ArticleKey.class)
public class VersionArticle {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    @Id
    private int number;

    @Id
    @Convert(converter = LanguageConverter.class)
    private LanguageTag language;

    private String title;

    private String description;

    private String html;

    @Column(name = "plain_text")
    private String plainText;

    private byte[] hash;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionArticle() {
    }

    VersionArticle(StatementVersion version, LanguageTag language, Headline headline, String html, String plainText) {
        this.tenant = version.tenant();
        this.statement = version.statement();
        this.number = version.number();
        this.language = language;
        this.title = headline.title();
        this.description = headline.description();
        this.html = html;
        this.plainText = plainText;
        this.hash = Sha256.of(html).bytes();
    }

    TenantId tenant() {
        return tenant;
    }

    StatementId statement() {
        return statement;
    }

    int number() {
        return number;
    }

    LanguageTag language() {
        return language;
    }

    PublishedArticle published() {
        return new PublishedArticle(language, title, description, html, plainText);
    }
}
