package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.ActingFixture;

/** Sixty things that people type, each with the service they mean, on the catalogue that the product brings along. */
class SearchQualityTest {

    private static final double GOOD = 0.95;
    /** From this many services on, the catalogue has everything that is looked for here. */
    private static final int WHOLE = 600;

    private record Typed(String words, String service) {
    }

    private static final List<Typed> SIXTY = List.of(
            // the name, its beginning, its parts in another order, its spelling
            typed("moneybird", "moneybird"), typed("mollie", "mollie"), typed("hubs", "hubspot"), typed("tag manager", "google-tag-manager"),
            typed("maps google", "google-maps"), typed("e boekhouden", "e-boekhouden"), typed("multi safepay", "multisafepay"),
            typed("1 password", "1password"), typed("simply book", "simplybook-me"), typed("PAY.", "pay-nl"), typed("bol.com", "bol"),
            typed("dhl", "dhl"), typed("exact", "exact-online"), typed("s3", "amazon-s3"), typed("word press", "wordpress-com"),
            typed("teams", "microsoft-teams"), typed("whats app", "whatsapp-business"), typed("wo", "woocommerce"),
            // former names
            typed("g suite", "google-workspace"), typed("office 365", "microsoft-365"), typed("sendinblue", "brevo"),
            typed("lexoffice", "lexware-office"), typed("adwords", "google-ads"), typed("facebook pixel", "meta-pixel"),
            typed("messagebird", "bird"), typed("seoshop", "lightspeed"), typed("convertkit", "kit"), typed("afterpay", "riverty"),
            typed("leadfeeder", "dealfront"), typed("ogone", "worldline"), typed("flespakket", "myparcel"), typed("integromat", "make"),
            typed("azure ad", "entra-id"), typed("bing ads", "microsoft-advertising"), typed("transferwise", "wise"),
            // parts and abbreviations people know
            typed("gmail", "google-workspace"), typed("sharepoint", "microsoft-365"), typed("ga4", "google-analytics"),
            typed("gtm", "google-tag-manager"), typed("recaptcha", "google-recaptcha"), typed("outlook", "microsoft-365"),
            // the firm behind it
            typed("wildbit", "postmark"), typed("atlassian", "trello"), typed("intuit", "mailchimp"),
            // typing errors
            typed("moneybrid", "moneybird"), typed("zendeks", "zendesk"), typed("mailchip", "mailchimp"), typed("gogle analitics", "google-analytics"),
            typed("shopfy", "shopify"), typed("snelstrat", "snelstart"), typed("sendclod", "sendcloud"), typed("clouflare", "cloudflare"),
            typed("teamleder", "teamleader"), typed("trustpilto", "trustpilot"), typed("woocomerce", "woocommerce"), typed("hotjra", "hotjar"),
            // what it is
            typed("boekhouder", "accountant"), typed("salarisadministratie", "payroll-office"), typed("advocaat", "lawyer"),
            typed("koerier", "courier"));

    private static Typed typed(String words, String service) {
        return new Typed(words, service);
    }

    @Test
    void showsWhatPeopleMeanAmongTheFirstThree() {
        var catalogue = CatalogueFixture.bundled();
        var known = Set.copyOf(CatalogueFixture.bundledKeys());
        var asked = SIXTY.stream().filter(typed -> known.contains(typed.service)).toList();
        var missed = new ArrayList<Typed>();
        for (var typed : asked) {
            var found = catalogue.search(ActingFixture.aTenant(), typed.words, LanguageTag.NL, 3);
            if (found.stream().noneMatch(hit -> hit.service().value().equals(typed.service))) {
                missed.add(typed);
            }
        }
        assertThat(missed).as("of " + asked.size()).hasSizeLessThanOrEqualTo((int) Math.floor(asked.size() * (1 - GOOD)));
        assertThat(SIXTY).hasSize(60);
        if (known.size() >= WHOLE) {
            assertThat(asked).isEqualTo(SIXTY);
        }
    }
}
