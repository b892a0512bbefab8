package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.Cookie;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.PlainText;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * One version of a preset: a <em>use</em> of a service, and what a sharing for it usually says. A field nobody can vouch for stays
 * empty and is asked of the tenant.
 *
 * @param key unique within the service: {@code file-store}, {@code database-backup}
 * @param version 1 or more, one more for each change
 * @param variant the use, as a label: "store for uploaded files"
 * @param weight how much the newest change matters
 * @param changeNote what changed, from version 2 on
 * @param displayName the service as printed, when it is not the service's own name
 * @param purposeText why, seen from the reader
 * @param subjects terms of the groups of people it is usually about
 * @param consentNeeded whether consent is usually needed
 * @param questions what the tenant should say for itself
 */
@RecordBuilder
public record PresetFacts(
        Key key,
        int version,
        PlainText variant,
        Weight weight,
        @Nullable InlineText changeNote,
        @Nullable PlainText displayName,
        @Nullable RecipientKind recipientKind,
        List<RecipientRole> roles,
        List<DataItem> dataItems,
        List<Key> subjects,
        @Nullable InlineText purposeText,
        List<Retention> retention,
        @Nullable InlineText condition,
        List<Location> locations,
        List<Transfer> transfers,
        List<Agreement> agreements,
        List<Onward> onward,
        List<Choice> choices,
        @Nullable WebAddress privacyUrl,
        @Nullable InlineText note,
        List<Cookie> cookies,
        boolean consentNeeded,
        List<Question> questions,
        List<Evidence> evidence) implements Keyed, PresetFactsBuilder.With {

    public PresetFacts {
        if (version < 1) {
            throw new IllegalArgumentException("A preset version is 1 or more");
        }
        weight = weight == null ? Weight.MATERIAL : weight;
        roles = Lists.orEmpty(roles);
        dataItems = Lists.unique(dataItems, DataItem::key, "data items of preset " + key);
        subjects = Lists.orEmpty(subjects);
        retention = Lists.orEmpty(retention);
        locations = Lists.orEmpty(locations);
        transfers = Lists.orEmpty(transfers);
        agreements = Lists.orEmpty(agreements);
        onward = Lists.orEmpty(onward);
        choices = Lists.orEmpty(choices);
        cookies = Lists.unique(cookies, Keyed::key, "cookies of preset " + key);
        questions = Lists.unique(questions, Question::key, "questions of preset " + key);
        evidence = Lists.orEmpty(evidence);
    }

    /** How much a change matters: to the words alone, or to what they say. */
    public enum Weight { EDITORIAL, MATERIAL }

    /**
     * Something only the tenant knows.
     *
     * @param field the field of the sharing the answer goes to
     */
    @RecordBuilder
    public record Question(Key key, String field, InlineText text) {
    }
}
