package verklaar.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.statement.StatementId;

/**
 * A published version without its content.
 *
 * @param number 1 for the first of the statement
 * @param publishedBy who did: a person's subject or a token's prefix; not for the public
 * @param effectiveFrom from which day it holds, in the statement's own time zone
 * @param liveFrom since when readers got it
 * @param liveUntil when the next one took its place; null for the live one
 * @param locales the languages it is in
 * @param draftVersion lock version of the draft it was made from
 * @param documentHash SHA-256 of the canonical document, in hexadecimal digits
 */
public record VersionSummary(StatementId statement, int number, Instant publishedAt, String publishedBy, LocalDate effectiveFrom, Instant liveFrom,
        @Nullable Instant liveUntil, LanguageTag sourceLocale, List<LanguageTag> locales, int formatVersion, int wordingEdition,
        long draftVersion, String documentHash) {

    public VersionSummary {
        locales = List.copyOf(locales);
    }
}
