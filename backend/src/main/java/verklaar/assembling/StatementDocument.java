package verklaar.assembling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.shared.Lists;

/**
 * A statement as readers get it, in all its languages, before it is given a form: the only thing renderers, checks and differences read.
 * Immutable, and whole: nothing of the live catalogue is needed to render it again.
 *
 * @param formatVersion of the JSON document; now 1
 * @param statement id of the statement
 * @param sourceLocale the language the tenant writes in
 * @param locales the announced languages
 * @param title of the statement
 * @param who one line: whose statement it is
 * @param versionLine "version: 25 April 2018"
 * @param inBrief the short version, one sentence an item; empty when switched off
 * @param contents whether a table of contents is wanted
 * @param sections in order
 * @param facts what it says, as data
 * @param gaps what is not there in an announced language
 */
public record StatementDocument(
        int formatVersion,
        UUID statement,
        LanguageTag sourceLocale,
        List<LanguageTag> locales,
        PlainText title,
        InlineText who,
        @Nullable PlainText versionLine,
        List<Block.Item> inBrief,
        boolean contents,
        List<DocumentSection> sections,
        Facts facts,
        List<Gap> gaps) {

    public static final int FORMAT_VERSION = 1;

    public StatementDocument {
        locales = Lists.orEmpty(locales);
        inBrief = Lists.orEmpty(inBrief);
        sections = Lists.orEmpty(sections);
        gaps = Lists.orEmpty(gaps);
    }

    /**
     * Words that are missing in an announced language.
     *
     * @param path keys that lead to the field, from the draft's root, joined by slashes: {@code sharings/s3-files/purposeText}
     */
    public record Gap(String path, LanguageTag language) {
    }
}
