package verklaar.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.Length;
import verklaar.privacy.PlainText;
import verklaar.privacy.Row;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * What data subjects can ask for, and how (Art. 12, 13(2)(b)-(c), 15-22).
 *
 * @param list the rights the statement names, in order
 * @param channels keys of the organisation's contact points where requests arrive; empty for its privacy contact
 * @param selfService what people can do themselves
 * @param withdrawalHow how consent is withdrawn (Art. 7(3))
 * @param identification how it is made sure who asks (Art. 12(6))
 * @param identificationText more about it
 * @param responseTerm how soon an answer follows (Art. 12(3))
 */
@RecordBuilder
public record Rights(List<RightUse> list, List<Key> channels, @Nullable InlineText selfService, @Nullable InlineText withdrawalHow,
        @Nullable Identification identification, @Nullable InlineText identificationText, Length.@Nullable Period responseTerm)
        implements RightsBuilder.With {

    public Rights {
        list = Lists.unique(list, Keyed::key, "rights");
        channels = Lists.unique(channels, c -> c, "channels");
    }

    public static Rights unanswered() {
        return new Rights(List.of(), List.of(), null, null, null, null, null);
    }

    /** How it is made sure who asks. */
    public enum Identification { EMAIL_LOOP, LOGIN, ID_COPY_MASKED, OTHER }

    /**
     * One right.
     *
     * @param regime the law that gives it: {@code EU}, {@code CH}, {@code UK}, {@code US-CA}
     * @param subjects terms of the groups of people it is for; empty for everybody
     */
    @RecordBuilder
    public record RightUse(Key key, Right right, String regime, List<Key> subjects, @Nullable InlineText how, @Nullable WebAddress url,
            @Nullable InlineText limits, List<PlainText> formats, List<InlineText> terms, Map<Column, InlineText> printedAs) implements Row {
        public RightUse {
            regime = regime == null ? "EU" : regime;
            if (!List.of("EU", "CH", "UK", "US-CA").contains(regime)) {
                throw new IllegalArgumentException("Not a regime of rights (EU, CH, UK, US-CA): " + regime);
            }
            subjects = Lists.orEmpty(subjects);
            formats = Lists.orEmpty(formats);
            terms = Lists.orEmpty(terms);
            printedAs = Row.ownWords(printedAs);
        }

        /** A right of the GDPR, under its own key. */
        public static RightUse of(Right right) {
            return new RightUse(Key.of(right.key()), right, "EU", List.of(), null, null, null, List.of(), List.of(), Map.of());
        }
    }

    /** The rights there are (Art. 7(3), 15-22; CCPA 1798.120-121). */
    public enum Right {
        ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION, WITHDRAWAL, HUMAN_REVIEW, COMPLAINT, OPT_OUT_OF_SALE,
        LIMIT_SENSITIVE, POST_MORTEM, OTHER;

        /** Its name in files: lower case with hyphens. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        public static Right of(String key) {
            return Arrays.stream(values()).filter(r -> r.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not a right: " + key));
        }
    }
}
