package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Basis;
import verklaar.privacy.Choice;
import verklaar.privacy.Column;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.privacy.Row;
import verklaar.shared.Lists;

/**
 * Something that is done with personal data: why, with what, and what allows it (Art. 13(1)(c)-(d)).
 *
 * @param title a heading of its own; null for its purpose
 * @param purposes one or more, in the catalogue's or the tenant's words
 * @param parent key of the activity it belongs under
 * @param onBehalfOf for whom, when acting as processor
 * @param scopes keys of scopes; empty for all
 * @param subjects terms of groups of people
 * @param art9 what allows special categories (Art. 9(2))
 * @param provision whether people must give the data and what happens if they do not (Art. 13(2)(e))
 * @param consentCapture how consent is asked
 * @param profiling whether a profile is built (Art. 4(4))
 * @param marketing whether it is direct marketing (Art. 21(2))
 */
@RecordBuilder
public record Activity(
        Key key,
        @Nullable PlainText title,
        List<PurposeUse> purposes,
        @Nullable Key parent,
        ActingAs actingAs,
        @Nullable InlineText onBehalfOf,
        List<Key> scopes,
        List<DataItem> dataItems,
        List<Key> subjects,
        List<BasisUse> bases,
        @Nullable SpecialDataCondition art9,
        @Nullable Provision provision,
        List<Choice> choices,
        @Nullable InlineText consentCapture,
        boolean profiling,
        boolean marketing,
        @Nullable InlineText note,
        Map<Column, InlineText> printedAs) implements Row, ActivityBuilder.With {

    public Activity {
        purposes = Lists.orEmpty(purposes);
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("Activity " + key + " has no purpose");
        }
        actingAs = actingAs == null ? ActingAs.CONTROLLER : actingAs;
        scopes = Lists.unique(scopes, s -> s, "scopes of activity " + key);
        dataItems = Lists.unique(dataItems, DataItem::key, "data items of activity " + key);
        subjects = Lists.unique(subjects, s -> s, "subjects of activity " + key);
        bases = Lists.orEmpty(bases);
        choices = Lists.orEmpty(choices);
        printedAs = Row.ownWords(printedAs);
    }

    /** An activity for one purpose of the catalogue, under its key. */
    public static Activity of(String purpose) {
        return ActivityBuilder.builder().key(Key.of(purpose)).purposes(List.of(new PurposeUse(Key.of(purpose), null))).build();
    }

    /** Deciding, or working for somebody else. */
    public enum ActingAs { CONTROLLER, PROCESSOR }

    /** A purpose: a term of the catalogue, or the tenant's words, which win when both are there. */
    @RecordBuilder
    public record PurposeUse(@Nullable Key term, @Nullable InlineText text) {
        public PurposeUse {
            if (term == null && text == null) {
                throw new IllegalArgumentException("A purpose needs a term of the catalogue or words of your own");
            }
        }
    }

    /**
     * What allows it.
     *
     * @param condition for which part it holds
     * @param law the law, for a legal obligation or a public task
     * @param interest the concrete interest (Art. 13(1)(d))
     */
    @RecordBuilder
    public record BasisUse(Basis basis, @Nullable InlineText condition, @Nullable InlineText law, @Nullable InlineText interest) {
        public static BasisUse of(Basis basis) {
            return new BasisUse(basis, null, null, null);
        }
    }

    /** What allows special categories of data: key of the catalogue's condition, and the law where it needs one. */
    @RecordBuilder
    public record SpecialDataCondition(Key condition, @Nullable InlineText law) {
    }

    /** Whether giving the data is a duty, and what follows from not giving it (Art. 13(2)(e)). */
    @RecordBuilder
    public record Provision(Duty duty, @Nullable InlineText consequence) {
        /** What obliges people to give data, if anything. */
        public enum Duty { STATUTORY, CONTRACTUAL, VOLUNTARY }
    }
}
