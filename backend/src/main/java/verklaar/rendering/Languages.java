package verklaar.rendering;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;

/** What Unicode's CLDR knows of a language: how it is called by those who speak it, which way it runs, how it writes a date. */
public final class Languages {

    private static final Map<LanguageTag, String> DIRECTIONS = new ConcurrentHashMap<>();
    private static final Map<LanguageTag, String> NAMES = new ConcurrentHashMap<>();

    private Languages() {
    }

    /** {@code ltr} or {@code rtl}, for the attribute {@code dir}. */
    public static String direction(LanguageTag language) {
        return DIRECTIONS.computeIfAbsent(language, tag -> locale(tag).isRightToLeft() ? "rtl" : "ltr");
    }

    /** Its name in itself, as an entry of a menu: "Nederlands", "Français". */
    public static String ownName(LanguageTag language) {
        return NAMES.computeIfAbsent(language, tag -> LocaleDisplayNames
                .getInstance(locale(tag), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU).localeDisplayName(locale(tag)));
    }

    /** "Verenigde Staten". */
    public static String country(CountryCode country, LanguageTag language) {
        return LocaleDisplayNames.getInstance(locale(language)).regionDisplayName(country.value());
    }

    /** "25 april 2018". */
    public static String date(LocalDate date, LanguageTag language) {
        // English without a country is read in Europe here
        ULocale locale = language.equals(LanguageTag.EN) ? ULocale.UK : locale(language);
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static ULocale locale(LanguageTag language) {
        return ULocale.forLanguageTag(language.value());
    }
}
