package verklaar.publishing;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** The parts of an article's key, for JPA alone. */
final class ArticleKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable StatementId statement;
    private int number;
    private @Nullable LanguageTag language;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement) && number == key.number
                && Objects.equals(language, key.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, statement, number, language);
    }
}
