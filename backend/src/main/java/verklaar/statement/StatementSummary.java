package verklaar.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * A statement as lists show it.
 *
 * @param name what the tenant's people call it
 * @param title as readers see it, in its source language; null while it is the generated one
 * @param edition of the catalogue's words it is pinned to
 * @param sharings how many it has
 * @param changedBy who changed it last: a person's subject or a token's prefix
 * @param lockVersion of its draft
 */
public record StatementSummary(StatementId id, String name, @Nullable String title, LanguageTag sourceLocale, int edition, int sharings,
        Instant changedAt, String changedBy, long lockVersion) {
}
