package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/** A date that may stop at the month or the year, as people print them: {@code 2018}, {@code 2018-04}, {@code 2018-04-25}. */
public record PartialDate(@JsonValue String value) {

    @JsonCreator
    public PartialDate {
        parse(value);
    }

    /** A {@link Year}, {@link YearMonth} or {@link LocalDate}, as far as the date goes. */
    public Temporal temporal() {
        return parse(value);
    }

    private static Temporal parse(String value) {
        try {
            return switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                case 10 -> LocalDate.parse(value);
                default -> throw new DateTimeException("length");
            };
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException("Not a date (2018, 2018-04 or 2018-04-25): " + value, notADate);
        }
    }
}
