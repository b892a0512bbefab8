package verklaar.ui.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as people write them. */
public final class Dates {

    /** Where the clocks of our tenants are, until a tenant says otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {
    }

    /** "25 april 2018". */
    public static String day(Instant instant, Locale locale) {
        return day(LocalDate.ofInstant(instant, ZONE), locale);
    }

    /** "25 april 2018". */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british(locale)).format(day);
    }

    /** "10:42". */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** "25 april 2018, 10:42". */
    public static String moment(Instant instant, Locale locale) {
        return day(instant, locale) + ", " + time(instant);
    }

    /** English of this side of the ocean: 25 April 2018. */
    private static Locale british(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale;
    }
}
