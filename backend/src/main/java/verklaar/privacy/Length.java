package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** How long data is kept, or the criteria that decide it when no period can be given (Art. 13(2)(a)). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Length.Period.class, name = "PERIOD"),
    @JsonSubTypes.Type(value = Length.Approximate.class, name = "APPROX"),
    @JsonSubTypes.Type(value = Length.Criterion.class, name = "CRITERION"),
    @JsonSubTypes.Type(value = Length.UntilEvent.class, name = "UNTIL_EVENT"),
    @JsonSubTypes.Type(value = Length.NotKept.class, name = "NONE"),
    @JsonSubTypes.Type(value = Length.NotStated.class, name = "NOT_STATED")})
public sealed interface Length {

    /** In what a period is counted. */
    enum Unit { HOURS, DAYS, WEEKS, MONTHS, YEARS }

    /** Whether a period is what happens, the most or the least that happens. */
    enum Bound { EXACT, MAX, MIN }

    /**
     * A period.
     *
     * @param amount 1 to 9,999
     * @param startEvent from when it counts: "after you close your account"
     * @param orUntil what may end it earlier: "or until you unsubscribe"
     * @param law the law that prescribes it, in words
     * @param basisKey the catalogue's retention term it comes from, such as a statutory one
     */
    record Period(int amount, Unit unit, Bound bound, @Nullable InlineText startEvent, @Nullable InlineText orUntil,
            @Nullable InlineText law, @Nullable Key basisKey) implements Length {
        public Period {
            bound = bound == null ? Bound.EXACT : bound;
            if (amount < 1 || amount > 9_999) {
                throw new IllegalArgumentException("A period is 1 to 9,999 of its unit, not " + amount);
            }
        }

        public static Period of(int amount, Unit unit) {
            return new Period(amount, unit, Bound.EXACT, null, null, null, null);
        }
    }

    /** An order of size without a number: "a few hours". */
    record Approximate(Unit unit) implements Length {
    }

    /** A criterion in words or from the catalogue: "as long as you are a customer". */
    record Criterion(@Nullable InlineText text, @Nullable Key basisKey) implements Length {
        public Criterion {
            if (text == null && basisKey == null) {
                throw new IllegalArgumentException("A criterion needs a text or a term of the catalogue");
            }
        }
    }

    /** Until something happens: "until you unsubscribe". */
    record UntilEvent(@Nullable InlineText event, @Nullable Key basisKey) implements Length {
        public UntilEvent {
            if (event == null && basisKey == null) {
                throw new IllegalArgumentException("An event needs a text or a term of the catalogue");
            }
        }
    }

    /** Nothing is kept. */
    record NotKept() implements Length {
    }

    /** Nobody has said how long; printed as a dash. */
    record NotStated() implements Length {
    }
}
