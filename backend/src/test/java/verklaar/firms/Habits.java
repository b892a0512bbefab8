package verklaar.firms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Basis;
import verklaar.privacy.Choice;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.privacy.Retention;
import verklaar.shared.Lists;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Scope;

/** What many firms do alike, by key. */
record Habits(Map<Key, Place> scopes, Map<Key, Retention> periods, Map<Key, Doing> activities) {

    /** A scope without its domains. */
    record Place(Scope.Kind kind, PlainText title) {
    }

    /**
     * An activity.
     *
     * @param purposes of the catalogue; empty when {@code words} say it
     * @param keep key of a period
     * @param special what allows special categories of data
     * @param without what follows from not giving the data
     */
    record Doing(List<Key> purposes, @Nullable InlineText words, List<String> data, List<Key> subjects, Basis basis, @Nullable InlineText law,
            @Nullable InlineText interest, Key keep, @Nullable Key special, @Nullable InlineText without, @Nullable Choice choice,
            @Nullable Boolean marketing, @Nullable Boolean profiling) {

        Doing {
            purposes = Lists.orEmpty(purposes);
        }

        Activity as(Key key) {
            Activity.Provision.Duty duty = basis == Basis.LEGAL_OBLIGATION ? Activity.Provision.Duty.STATUTORY : Activity.Provision.Duty.CONTRACTUAL;
            return ActivityBuilder.builder().key(key)
                    .purposes(words == null ? purposes.stream().map(term -> new Activity.PurposeUse(term, null)).toList()
                            : List.of(new Activity.PurposeUse(null, words)))
                    .dataItems(data.stream().map(DataItem::of).toList()).subjects(subjects)
                    .bases(List.of(new Activity.BasisUse(basis, null, law, interest)))
                    .art9(special == null ? null : new Activity.SpecialDataCondition(special, null))
                    .provision(without == null ? null : new Activity.Provision(duty, without))
                    .choices(Stream.ofNullable(choice).toList())
                    .marketing(Boolean.TRUE.equals(marketing)).profiling(Boolean.TRUE.equals(profiling)).build();
        }
    }
}
