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

/** How a published version reads in one language: its article, frozen as it was laid out. */
@Entity
@Table(name = "version_article")
@IdClass(ArticleKey.class)
public class VersionArticle extends VersionRow {

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
        super(version);
        this.language = language;
        this.title = headline.title();
        this.description = headline.description();
        this.html = html;
        this.plainText = plainText;
        this.hash = Sha256.of(html).bytes();
    }

    LanguageTag language() {
        return language;
    }

    PublishedArticle published() {
        return new PublishedArticle(language, title, description, html, plainText);
    }
}
