package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Lists;

/**
 * In which languages, and how, a statement speaks.
 *
 * @param sourceLocale the language the tenant writes in
 * @param locales the languages that are announced and published, the source among them
 * @param formOfAddress u or je, Sie or du, vous or tu
 * @param timeZone in which its dates are meant
 * @param edition of the catalogue's words the statement is pinned to; 1 or more
 * @param numbering of its sections
 * @param inBrief whether the short version stands on top
 * @param contents whether a table of contents follows it
 */
@RecordBuilder
public record Wording(LanguageTag sourceLocale, List<LanguageTag> locales, FormOfAddress formOfAddress, ZoneId timeZone, int edition,
        Numbering numbering, @Nullable Boolean inBrief, @Nullable Boolean contents) implements WordingBuilder.With {

    public Wording {
        locales = Lists.unique(locales, l -> l, "locales");
        if (!locales.contains(sourceLocale)) {
            throw new IllegalArgumentException("The source language " + sourceLocale + " is not among the languages of the statement");
        }
        if (locales.size() > verklaar.privacy.Localised.MAX_LANGUAGES) {
            throw new IllegalArgumentException("At most " + verklaar.privacy.Localised.MAX_LANGUAGES + " languages");
        }
        formOfAddress = formOfAddress == null ? FormOfAddress.FORMAL : formOfAddress;
        timeZone = timeZone == null ? ZoneId.of("Europe/Amsterdam") : timeZone;
        if (edition < 1) {
            throw new IllegalArgumentException("A wording edition is 1 or more");
        }
        numbering = numbering == null ? Numbering.NONE : numbering;
        inBrief = inBrief == null || inBrief;
        contents = contents == null || contents;
    }

    /** How readers are spoken to. */
    public enum FormOfAddress { FORMAL, INFORMAL }

    /** How sections are counted. */
    public enum Numbering { NONE, DECIMAL, ARTICLE }
}
