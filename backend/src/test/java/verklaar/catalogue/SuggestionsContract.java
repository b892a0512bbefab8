package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Key;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRefused;

/** What holds of suggestions wherever they are kept. */
abstract class SuggestionsContract {

    private final Acting cor = ActingFixture.anEditorOf(TenantId.PLATFORM);

    /** Use cases whose every call is kept at once. */
    abstract Suggestions suggestions();

    /** A tenant that exists. */
    abstract TenantId aTenant();

    private final Suggestions suggestions = suggestions();
    private final TenantId tenant = aTenant();
    private final Acting ours = ActingFixture.aMemberOf(tenant, Role.REVIEWER);
    private final String name = "Service " + UUID.randomUUID();

    private Suggestions.Waiting waiting() {
        return suggestions.queue(cor).stream().filter(waiting -> waiting.change().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void waitsInTheQueueUntilACuratorAnswers() {
        suggestions.make(ours, new SuggestedChange(null, " " + name + " ", "We book with it."));
        assertThat(suggestions.own(ours)).singleElement().satisfies(made -> {
            assertThat(made.name()).isEqualTo(name);
            assertThat(made.state()).isEqualTo(SuggestionState.OPEN);
            assertThat(made.heard()).isTrue();
        });
        assertThat(waiting().change().words()).isEqualTo("We book with it.");

        suggestions.decline(cor, waiting().place(), "It no longer exists.");
        assertThat(suggestions.queue(cor)).noneMatch(waiting -> waiting.change().name().equals(name));
        assertThat(suggestions.own(ours)).singleElement().satisfies(made -> {
            assertThat(made.state()).isEqualTo(SuggestionState.DECLINED);
            assertThat(made.answer()).isEqualTo("It no longer exists.");
            assertThat(made.heard()).as("the tenant has not seen it yet").isFalse();
        });
        assertThat(suggestions.unheard(ours)).isEqualTo(1);
        suggestions.heard(ours);
        assertThat(suggestions.unheard(ours)).isZero();
        assertThat(suggestions.own(ours)).allMatch(SuggestionSummary::heard);
    }

    @Test
    void becomesADraftOfTheCuratorWhoAcceptsIt() {
        suggestions.make(ours, new SuggestedChange(null, name, ""));
        var key = Key.of("n" + UUID.randomUUID());
        var sheet = suggestions.accept(cor, waiting().place(), key, "Thank you.");
        assertThat(sheet.isDrafted()).isTrue();
        assertThat(sheet.version()).isZero();
        assertThat(sheet.text()).contains("key: " + key, "name: " + name);
        assertThat(suggestions.own(ours)).singleElement().satisfies(made -> assertThat(made.state()).isEqualTo(SuggestionState.ACCEPTED));
    }

    @Test
    void isAnsweredOnce() {
        suggestions.make(ours, new SuggestedChange(null, name, ""));
        var place = waiting().place();
        suggestions.decline(cor, place, "No.");
        assertThatThrownBy(() -> suggestions.decline(cor, place, "No.")).isInstanceOf(CatalogueRefused.Answered.class);
        assertThatThrownBy(() -> suggestions.accept(cor, place, Key.of("n" + UUID.randomUUID()), "Yes.")).isInstanceOf(CatalogueRefused.Answered.class);
    }

    @Test
    void saysSomethingAndNotTooMuch() {
        assertThatThrownBy(() -> suggestions.make(ours, new SuggestedChange(null, " ", "words"))).isInstanceOf(CatalogueRefused.NotASuggestion.class);
        assertThatThrownBy(() -> suggestions.make(ours, new SuggestedChange(Key.of("zendesk"), "Zendesk", " "))).isInstanceOf(CatalogueRefused.NotASuggestion.class);
        assertThatThrownBy(() -> suggestions.make(ours, new SuggestedChange(null, "a\nb", ""))).isInstanceOf(CatalogueRefused.NotASuggestion.class);
        assertThatThrownBy(() -> suggestions.make(ours, new SuggestedChange(null, "x".repeat(201), ""))).isInstanceOf(CatalogueRefused.NotASuggestion.class);
        assertThatThrownBy(() -> suggestions.make(ours, new SuggestedChange(null, "x", "y".repeat(2_001)))).isInstanceOf(CatalogueRefused.NotASuggestion.class);
        suggestions.make(ours, new SuggestedChange(null, name, ""));
        assertThatThrownBy(() -> suggestions.decline(cor, waiting().place(), " ")).isInstanceOf(CatalogueRefused.NotASuggestion.class);
    }

    @Test
    void doesNotFloodTheCurators() {
        for (var i = 0; i < Suggestions.MOST_OPEN; i++) {
            suggestions.make(ours, new SuggestedChange(null, name, ""));
        }
        assertThatThrownBy(() -> suggestions.make(ours, new SuggestedChange(null, name, ""))).isInstanceOf(CatalogueRefused.NotASuggestion.class);
    }

    @Test
    void isSeenByItsTenantAndByCuratorsWithoutWhoseItIs() {
        suggestions.make(ours, new SuggestedChange(null, name, ""));
        assertThat(suggestions.own(ActingFixture.anOwnerOf(aTenant()))).isEmpty();
        assertThat(waiting().toString()).doesNotContain(tenant.toString());
        assertThatThrownBy(() -> suggestions.queue(ActingFixture.anOwnerOf(tenant))).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> suggestions.decline(ActingFixture.anOwnerOf(tenant), waiting().place(), "No.")).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void needsSomebodyWhoMayRemark() {
        var viewer = ActingFixture.aMemberOf(tenant, Role.VIEWER);
        assertThatThrownBy(() -> suggestions.make(viewer, new SuggestedChange(null, name, ""))).isInstanceOf(TenantRefused.NotAllowed.class);
        assertThat(suggestions.own(viewer)).isEmpty();
    }
}
