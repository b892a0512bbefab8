package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.ActingFixture;

/** What people type finds what they mean, in the catalogue that the product brings along. */
class SearchTest {

    private static final Catalogue CATALOGUE = CatalogueFixture.bundled();

    @ParameterizedTest
    @CsvSource({
        "moneybird, moneybird",
        "moneybrid, moneybird",
        "MONEY BIRD, moneybird",
        "monyb, moneybird",
        "zendesk, zendesk",
        "zen, zendesk",
        "zendeks, zendesk",
        "s3, amazon-s3",
        "amazon, amazon-s3",
        "aws s3, amazon-s3",
        "universal analytics, google-analytics",
        "analytics google, google-analytics",
        "gogle analitics, google-analytics",
        "google maps, google-maps",
        "g suite, google-workspace",
        "gsuite, google-workspace",
        "gmail, google-workspace",
        "postmark, postmark",
        "wildbit, postmark",
        "redistogo, redis-to-go",
        "redis, redis-to-go",
        "trans ip, transip",
        "transip b.v., transip",
        "trelo, trello",
        "atlassian, jira",
        "campaignmonitor, campaign-monitor",
        "monitor, campaign-monitor",
        "hire fire, hirefire",
        "heroko, heroku",
        "salesforce, heroku",
        "boekhouder, accountant",
        "accountant, accountant",
        "vimeo, vimeo",
        "viméo, vimeo",
        "memcached, memcached-cloud",
        "savi, savvii",
        "authy, authy",
        "twilio, authy"})
    void findsWhatPeopleMeanAmongTheFirstThree(String typed, String service) {
        assertThat(CATALOGUE.search(ActingFixture.aTenant(), typed, LanguageTag.NL, 3)).extracting(hit -> hit.service().value()).contains(service);
    }

    @Test
    void findsNothingForWordsOfNoService() {
        assertThat(CATALOGUE.search(ActingFixture.aTenant(), "xylophone quartz", LanguageTag.NL, 3)).isEmpty();
    }

    @Test
    void givesEverythingByNameWhenNothingIsTyped() {
        var names = CatalogueFiles.bundled().services().stream().collect(Collectors.toMap(ServiceFacts::key, ServiceFacts::name));
        assertThat(CATALOGUE.search(ActingFixture.aTenant(), " ", LanguageTag.NL, ServiceQuery.MOST))
                .extracting(hit -> Folding.joined(names.get(hit.service()))).isSorted().hasSize(Math.min(ServiceQuery.MOST, names.size()));
    }

    @Test
    void tellsAServiceInTheLanguageAskedFor() {
        assertThat(CATALOGUE.search(ActingFixture.aTenant(), "moneybird", LanguageTag.of("de-AT"), 1)).singleElement().satisfies(hit -> {
            assertThat(hit.owner()).isEqualTo(Owner.PLATFORM);
            assertThat(hit.provider()).isEqualToIgnoringCase("Moneybird B.V.");
            assertThat(hit.country().value()).isEqualTo("NL");
            assertThat(hit.category()).isNotEqualTo("accounting").isNotBlank();
            assertThat(hit.presets()).extracting(ServiceHit.Use::variant).first().asString().contains("Buchhaltung");
            assertThat(hit.data()).isNotEmpty();
        });
    }

    @Test
    void keepsToTheLimit() {
        assertThat(CATALOGUE.search(ActingFixture.aTenant(), "", LanguageTag.EN, 3)).hasSize(3);
        assertThat(CATALOGUE.search(ActingFixture.aTenant(), "", LanguageTag.EN, 0)).hasSize(1);
    }
}
