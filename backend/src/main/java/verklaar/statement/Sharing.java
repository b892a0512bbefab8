package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.Column;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Row;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * One use of one service, or data given to or got from somebody: which data, why, how long, where (Art. 13(1)(e)-(f)). The same service
 * may be used twice in a scope. What the catalogue can fill in is {@link Prefilled}.
 *
 * @param scopes keys of the scopes it belongs to; empty when the statement has none
 * @param pin the catalogue's preset and providers it follows; null for a service the catalogue does not know
 * @param displayName the service, as printed
 * @param providers the firms behind it, as printed; may be empty
 * @param purposeText why, seen from the reader
 * @param retention one or more, in the order they read; empty when rules say it elsewhere
 * @param activities keys of the activities it serves
 * @param condition when it happens at all: "only if you switch on two-step sign-in"
 * @param direction whether data goes out, comes in, or both
 * @param since from when, @param until up to when, when it has not always been or ends
 * @param reason why it ends or is planned
 */
@RecordBuilder
public record Sharing(
        Key key,
        List<Key> scopes,
        @Nullable PresetPin pin,
        Prefilled<PlainText> displayName,
        Prefilled<List<Provider>> providers,
        Prefilled<RecipientKind> recipientKind,
        Prefilled<List<RecipientRole>> roles,
        Prefilled<List<DataItem>> dataItems,
        Prefilled<InlineText> purposeText,
        Prefilled<List<Retention>> retention,
        Prefilled<InlineText> condition,
        Prefilled<List<Location>> locations,
        Prefilled<List<Transfer>> transfers,
        Prefilled<List<Agreement>> agreements,
        Prefilled<List<Onward>> onward,
        Prefilled<List<Choice>> choices,
        Prefilled<WebAddress> privacyUrl,
        Prefilled<InlineText> note,
        List<Key> activities,
        Head.@Nullable JointArrangement arrangement,
        Direction direction,
        Status status,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable InlineText reason,
        Map<Column, InlineText> printedAs) implements Row, SharingBuilder.With {

    public Sharing {
        scopes = Lists.unique(scopes, s -> s, "scopes of sharing " + key);
        displayName = Prefilled.orInherit(displayName);
        providers = Prefilled.orInherit(providers);
        recipientKind = Prefilled.orInherit(recipientKind);
        roles = Prefilled.orInherit(roles);
        dataItems = Prefilled.orInherit(dataItems);
        purposeText = Prefilled.orInherit(purposeText);
        retention = Prefilled.orInherit(retention);
        condition = Prefilled.orInherit(condition);
        locations = Prefilled.orInherit(locations);
        transfers = Prefilled.orInherit(transfers);
        agreements = Prefilled.orInherit(agreements);
        onward = Prefilled.orInherit(onward);
        choices = Prefilled.orInherit(choices);
        privacyUrl = Prefilled.orInherit(privacyUrl);
        note = Prefilled.orInherit(note);
        activities = Lists.unique(activities, a -> a, "activities of sharing " + key);
        direction = direction == null ? Direction.OUT : direction;
        status = status == null ? Status.ACTIVE : status;
        printedAs = Row.ownWords(printedAs);
        if (dataItems.value() != null) {
            Lists.unique(dataItems.value(), DataItem::key, "data items of sharing " + key);
        }
        if (pin == null && displayName.value() == null && (providers.value() == null || providers.value().isEmpty())) {
            throw new IllegalArgumentException("Sharing " + key + " names neither a service nor a provider");
        }
    }

    /**
     * A firm as the tenant names it.
     *
     * @param provider key of a provider of the catalogue, when it is one
     * @param country of its seat
     */
    @RecordBuilder
    public record Provider(String name, @Nullable Key provider, verklaar.privacy.@Nullable CountryCode country) {
        public Provider {
            verklaar.privacy.Texts.checkShort(name, PlainText.LIMIT, "provider's name");
        }
    }

    /** Which way data goes. */
    public enum Direction { OUT, IN, BOTH }

    /** Whether it happens now, perhaps, later or no longer. */
    public enum Status { ACTIVE, POSSIBLE, PLANNED, ENDED }
}
