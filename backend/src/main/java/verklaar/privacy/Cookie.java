package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Lists;

/**
 * Something stored on or read from a visitor's device (ePrivacy Directive art. 5(3)).
 *
 * @param name its technical name; {@code *} stands for any characters; null for a group without names
 * @param group what it belongs to, in words
 * @param provider key of the provider that sets it
 * @param scopes keys of the scopes it is used in; empty for all
 * @param lifetime ISO 8601 duration, {@code session} or {@code persistent}
 * @param thirdPartyAccess whether others than the controller can read it
 * @param leavesDevice whether what it holds is sent anywhere
 * @param blockedEffect what no longer works without it
 */
@RecordBuilder
public record Cookie(Key key, @Nullable String name, @Nullable PlainText group, @Nullable Key provider, List<Key> scopes, Category category,
        @Nullable InlineText purpose, @Nullable String lifetime, List<DataItem> dataItems, Answer thirdPartyAccess, Technology technology,
        List<PlainText> attributes, @Nullable InlineText condition, @Nullable Basis basis, @Nullable InlineText exemptReason,
        Answer leavesDevice, @Nullable InlineText blockedEffect, Map<Column, InlineText> printedAs) implements Row, CookieBuilder.With {

    public Cookie {
        scopes = Lists.orEmpty(scopes);
        dataItems = Lists.unique(dataItems, DataItem::key, "data items of cookie " + key);
        attributes = Lists.orEmpty(attributes);
        thirdPartyAccess = Answer.orUnanswered(thirdPartyAccess);
        leavesDevice = Answer.orUnanswered(leavesDevice);
        technology = technology == null ? Technology.COOKIE : technology;
        category = category == null ? Category.OTHER : category;
        printedAs = Row.ownWords(printedAs);
        Texts.checkShort(name, 200, "name of a cookie");
        if (lifetime != null && !Durations.readable(lifetime)) {
            throw new IllegalArgumentException("Not a lifetime (ISO 8601 duration, session or persistent): " + lifetime);
        }
    }

    /** What it is for, which decides whether consent is needed. */
    public enum Category { NECESSARY, PREFERENCES, ANALYTICS, MARKETING, SOCIAL, OTHER }

    /** The technique (EDPB Guidelines 2/2023). */
    public enum Technology { COOKIE, LOCAL_STORAGE, SESSION_STORAGE, INDEXED_DB, PIXEL, FINGERPRINT, SDK, OTHER }
}
