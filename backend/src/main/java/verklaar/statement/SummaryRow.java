package verklaar.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/** The columns of a list, as a query returns them. */
record SummaryRow(StatementId id, String name, @Nullable String title, String sourceLocale, int edition, int sharings, Instant changedAt,
        String changedBy, long lockVersion) {

    StatementSummary summary() {
        return new StatementSummary(id, name, title, LanguageTag.of(sourceLocale), edition, sharings, changedAt, changedBy, lockVersion);
    }
}
