package verklaar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import verklaar.assembling.Facts;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.privacy.Answer;
import verklaar.privacy.DataItem;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.Rights.Right;

/** The facts of the acceptance case, by keys and values, as any statement that says the same must hold them. */
public final class SmartTrackersFacts {

    private static final String ALL = "ALL_LISTED";
    private static final String BILLING = "billing";
    private static final String CONTACTS = "contact-person";
    private static final String HOURS = "about HOURS";
    private static final String WEEKS = "about WEEKS";
    private static final String OPEN = "not stated";

    /** One sharing: scope, service, number of providers, shared data and retention, in short. */
    private record Row(String scope, String service, int providers, String data, String retention) {
    }

    private static final List<Row> ROWS = List.of(
            new Row("application", "Amazon S3", 1, "uploaded-files", "1 YEARS from deletion"),
            new Row("application", "Amazon S3", 1, ALL, "1 YEARS"),
            new Row("application", "Authy", 1, "email, phone", OPEN),
            new Row("application", "TransIP", 1, ALL, "1 YEARS"),
            new Row("application", "Heroku", 1, ALL, HOURS),
            new Row("application", "Memcached Cloud", 1, ALL, HOURS),
            new Row("application", "Redis To Go", 2, ALL, HOURS),
            new Row("application", "Zendesk", 1, "ip-address, name?, email?, question-content?", "1 YEARS"),
            new Row("application", "Postmark", 1, "ip-address, email, (email-content)", "45 DAYS"),
            new Row("application", "HireFire", 1, "ip-address, email, (form-input)", HOURS),
            new Row("websites", "Savvii", 1, "ip-address", WEEKS),
            new Row("websites", "Savvii", 1, "name?, email?, question-content?", WEEKS),
            new Row("websites", "Google Maps", 1, "ip-address", OPEN),
            new Row("websites", "Google Analytics", 1, "ip-address", "14 MONTHS"),
            new Row("websites", "Vimeo", 1, "ip-address", OPEN),
            new Row("organisation", "Moneybird", 1, BILLING, "7 YEARS by nl-tax-7y"),
            new Row("organisation", "Scheffer Administraties", 0, BILLING, "7 YEARS by nl-tax-7y"),
            new Row("organisation", "Trello", 1, CONTACTS, "1 YEARS"),
            new Row("organisation", "Google Workspace", 1, CONTACTS, OPEN),
            new Row("organisation", "Campaign Monitor", 1, "name, email, ip-address", OPEN));

    private SmartTrackersFacts() {
    }

    /** Fails naming the fact that is missing or different. */
    public static void assertIn(Facts facts) {
        assertThat(facts.organisations()).singleElement().satisfies(SmartTrackersFacts::assertIn);
        assertIn(facts.draft());
        assertThat(facts.sharings()).extracting(SmartTrackersFacts::row).containsExactlyElementsOf(ROWS);
        assertThat(facts.sharings().stream().map(s -> s.displayName().texts().get(verklaar.privacy.LanguageTag.NL)).distinct()).hasSize(18);
        assertThat(facts.authorities()).extracting(a -> a.key().value()).contains("nl");
    }

    private static void assertIn(Organisation organisation) {
        assertThat(organisation.legalName()).isEqualTo("Smart Trackers B.V.");
        assertThat(organisation.registrations()).extracting(r -> r.scheme() + " " + r.number()).contains("KVK 61117536");
        assertThat(organisation.addresses()).extracting(a -> a.lines().get(0), Organisation.Address::postcode, Organisation.Address::town)
                .containsExactly(tuple("Van Marnixlaan 51", "3818VB", "Amersfoort"), tuple("Gorterplaats 11A", "6531 HZ", "Nijmegen"));
        assertThat(organisation.addresses()).extracting(Organisation.Address::type).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(organisation.contactPoints()).extracting(Organisation.ContactPoint::value, Organisation.ContactPoint::e164)
                .contains(tuple("+31 (0)24 2022680", "+31242022680"), tuple("info@smartrackers.nl", null));
    }

    private static void assertIn(Draft draft) {
        assertThat(draft.head().statedDate()).hasToString("PartialDate[value=2018-04-25]");
        assertThat(draft.head().effectiveFrom()).isEqualTo(LocalDate.of(2018, 4, 25));
        assertThat(draft.head().domains()).extracting(d -> d.value()).containsExactly("smarttrackers.nl", "co2management.nl",
                "co2m-chart-exporting.herokuapp.com");
        assertThat(draft.sections()).extracting(s -> s.kind().key()).containsExactly("opening", "contact", "domains", "data", "special-data",
                "purposes", "decisions", "retention", "sharing", "cookies", "rights", "security");
        assertThat(draft.scopes()).extracting(s -> s.key().value()).containsExactly("application", "websites", "organisation");
        assertThat(draft.categories()).extracting(c -> c.key().value()).containsExactly("name", "phone", "email", "ip-address",
                "other-provided", "website-activity", "browser-device");
        assertThat(draft.activities()).extracting(a -> a.key().value()).containsExactly("payment", "newsletter", "contact-for-service",
                "service-announcements", "account", "delivery", "behaviour-analysis");
        assertThat(draft.decisions().used()).isEqualTo(Answer.NO);
        assertThat(draft.retentionRules()).anySatisfy(rule -> {
            assertThat(rule.of()).isEmpty();
            assertThat(rule.retention().length()).isInstanceOfSatisfying(Length.Period.class, period ->
                    assertThat(period).extracting(Length.Period::amount, Length.Period::unit, Length.Period::bound)
                            .containsExactly(1, Length.Unit.YEARS, Length.Bound.MAX));
        });
        assertThat(draft.assurances()).extracting(a -> a.key().value()).contains("no-sale");
        assertThat(draft.cookies().used()).isEqualTo(Answer.YES);
        assertThat(draft.rights().list()).extracting(r -> r.right()).contains(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE,
                Right.WITHDRAWAL, Right.OBJECTION, Right.PORTABILITY);
        assertThat(draft.rights().selfService()).isNotNull();
        assertThat(draft.rights().identification()).hasToString("ID_COPY_MASKED");
        assertThat(draft.rights().responseTerm()).extracting(Length.Period::amount, Length.Period::unit).containsExactly(4, Length.Unit.WEEKS);
        assertThat(draft.complaints()).extracting(c -> c.authority().value()).containsExactly("nl");
        assertThat(draft.children()).isNotNull().extracting(c -> c.age()).isEqualTo(16);
        assertThat(draft.security().measures()).extracting(m -> m.key().value()).containsExactly("antivirus-firewall", "tls",
                "email-authentication", "dnssec", "full-disk-encryption", "staff-two-factor", "regular-updates");
    }

    private static Row row(ResolvedSharing sharing) {
        return new Row(sharing.source().scopes().get(0).value(), sharing.displayName().texts().get(verklaar.privacy.LanguageTag.NL),
                sharing.providers().size(), sharing.dataItems().stream().map(SmartTrackersFacts::data).collect(Collectors.joining(", ")),
                sharing.retention().isEmpty() ? OPEN : sharing.retention().stream().map(SmartTrackersFacts::retention).collect(Collectors.joining("; ")));
    }

    /** A conditional item with a question mark, a possible one in brackets. */
    private static String data(DataItem item) {
        if (item.extent() == DataItem.Extent.ALL_LISTED) {
            return ALL;
        }
        String name = String.valueOf(item.category());
        return item.certainty() == DataItem.Certainty.POSSIBLE ? "(" + name + ")" : item.condition() != null ? name + "?" : name;
    }

    private static String retention(Retention retention) {
        if (retention.length() instanceof Length.Period period) {
            return period.amount() + " " + period.unit() + (period.startEvent() == null ? "" : " from deletion")
                    + (period.basisKey() == null ? "" : " by " + period.basisKey());
        }
        return retention.length() instanceof Length.Approximate about ? "about " + about.unit() : OPEN;
    }
}
