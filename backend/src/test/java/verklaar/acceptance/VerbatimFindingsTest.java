package verklaar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import verklaar.assembling.Assembling;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.checking.Checking;
import verklaar.checking.Finding;
import verklaar.checking.FindingTexts;
import verklaar.checking.Findings;
import verklaar.checking.Severity;
import verklaar.privacy.Basis;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Location;
import verklaar.privacy.Prefilled;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Draft;
import verklaar.statement.DraftingFixture;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.tenant.TenantId;

/** What the checker says about the acceptance case as it stands: everything it should, at every place, and nothing that is right. */
class VerbatimFindingsTest {

    private static final TenantId TENANT = new TenantId(UUID.randomUUID());
    private static final Catalogue CATALOGUE = CatalogueFixture.bundled();
    private static final List<String> ROWS = List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "w1", "w2", "w3", "w4", "w5",
            "o1", "o2", "o3", "o4", "o5");
    /** Rows whose firms are American or Australian. */
    private static final List<String> OVERSEAS = List.of("a1", "a2", "a3", "a5", "a6", "a7", "a8", "a9", "w3", "w4", "w5", "o3", "o4", "o5");

    private final AcceptanceCase real = AcceptanceCase.read();
    private final Verbatim verbatim = new Verbatim(real);
    private final SoftAssertions seen = new SoftAssertions();

    @Test
    void findsWhatItMustInTheCaseAsItStands() {
        Findings findings = check(draft());

        expect(findings, Severity.ERROR, "GDPR-13-1-C-BASIS", "payment", "newsletter", "contact-for-service", "service-announcements", "account", "delivery",
                "behaviour-analysis");
        expect(findings, Severity.ERROR, "GDPR-13-2-B-18", "rights");
        expect(findings, Severity.ERROR, "GDPR-13-1-F-COUNTRY", ROWS.toArray(String[]::new));
        expect(findings, Severity.ERROR, "GDPR-21-4", "rights");
        expect(findings, Severity.ERROR, "GDPR-21-2", "rights");
        expect(findings, Severity.WARNING, "GDPR-13-2-A-ROW", "a3", "w3", "w5", "o4", "o5");
        expect(findings, Severity.WARNING, "GDPR-13-2-A-VAGUE", "a5", "a6", "a7", "a10", "w1", "w2");
        expect(findings, Severity.WARNING, "GDPR-13-2-A-CONFLICT", "w4", "o1", "o2");
        expect(findings, Severity.WARNING, "GDPR-14-1-D-UNDECL", "a1", "a8", "a9", "a10", "w2", "o1", "o2", "o3", "o4");
        expect(findings, Severity.WARNING, "GDPR-9-STATEMENT", "head");
        expect(findings, Severity.WARNING, "GDPR-4-4-PROFILE", "behaviour-analysis");
        expect(findings, Severity.WARNING, "GDPR-13-1-E-NAME", "a10");
        expect(findings, Severity.WARNING, "GDPR-13-1-E-ROLE", ROWS.toArray(String[]::new));
        expect(findings, Severity.WARNING, "GDPR-12-6", "*");
        expect(findings, Severity.WARNING, "NL-AP-ID", "*");
        expect(findings, Severity.WARNING, "QA-DOMAIN-MISMATCH", "*");
        expect(findings, Severity.WARNING, "QA-OBSOLETE", "sharing");
        expect(findings, Severity.WARNING, "GDPR-13-2-D-LINK", "*");
        expect(findings, Severity.WARNING, "NL-AP", "*");
        expect(findings, Severity.WARNING, "CAT-ENDED", "*");
        expect(findings, Severity.WARNING, "EPRIV-5-3-LIST", "*");
        expect(findings, Severity.WARNING, "EPRIV-BROWSER", "*");
        expect(findings, Severity.WARNING, "EPRIV-EMBED", "w3", "w5");
        expect(findings, Severity.WARNING, "NL-TW-117A", "*");
        expect(findings, Severity.WARNING, "WP260-PLAIN", "a9", "a10");
        expect(findings, Severity.ADVICE, "SCOPE-DOMAIN-ORPHAN", "scopes", "head");
        expect(findings, Severity.WARNING, "GDPR-13-1-A-ADDRTYPE", "seat", "office");
        for (String silent : List.of("GDPR-8-1-AGE", "NL-UAVG-5", "GDPR-12-3-LONG", "GDPR-13-2-F", "GDPR-13-1-A", "NL-KVK", "VERSION-DATE", "GDPR-12-6-MASK")) {
            seen.assertThat(places(findings, silent)).as(silent + " must be silent").isEmpty();
        }
        seen.assertThat(findings.list()).filteredOn(finding -> finding.rule().equals("QA-DOMAIN-MISMATCH")).extracting(Finding::path)
                .anyMatch(path -> path.startsWith("organisations/")).anyMatch(path -> path.contains("dnssec"));
        print(findings);
        seen.assertAll();
    }

    @Test
    void asksForASafeguardOnceCountriesAreFilledIn() {
        Draft draft = draft();
        Draft placed = draft.withSharings(draft.sharings().stream().filter(sharing -> !sharing.key().value().equals("a10"))
                .map(VerbatimFindingsTest::placed).toList());

        assertThat(places(check(placed), "GDPR-13-1-F")).containsExactlyInAnyOrderElementsOf(OVERSEAS);
        assertThat(places(check(placed), "GDPR-13-1-F-COUNTRY")).isEmpty();
    }

    @Test
    void asksWhatFollowsFromNotGivingDataOnceBasesAreFilledIn() {
        Draft draft = draft();
        Draft based = draft.withActivities(draft.activities().stream().map(activity -> ActivityBuilder.from(activity).withBases(
                List.of(Activity.BasisUse.of(activity.key().value().equals("newsletter") ? Basis.CONSENT : Basis.CONTRACT)))).toList());

        assertThat(places(check(based), "GDPR-13-2-E")).containsExactlyInAnyOrder("payment", "contact-for-service", "service-announcements", "account",
                "delivery", "behaviour-analysis");
        assertThat(places(check(based), "GDPR-13-1-C-BASIS")).isEmpty();
    }

    private static Sharing placed(Sharing sharing) {
        String country = sharing.key().value().equals("o3") || sharing.key().value().equals("o5") ? "AU" : OVERSEAS.contains(sharing.key().value()) ? "US" : "NL";
        return SharingBuilder.from(sharing).withLocations(Prefilled.set(List.of(Location.of(Location.Role.STORAGE, country))));
    }

    private Draft draft() {
        return Verbatim.picked(verbatim.draft(UUID.randomUUID(), CATALOGUE.newestEdition().number()), CATALOGUE, TENANT);
    }

    private Findings check(Draft draft) {
        var drafting = DraftingFixture.inMemory().drafting();
        var assembling = new Assembling(CATALOGUE, drafting);
        var checking = new Checking(assembling, CATALOGUE, (tenant, statement) -> Optional.empty(), (tenant, statement) -> List.of(), Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
        return checking.findings(TENANT, assembling.document(TENANT, UUID.randomUUID(), draft, List.of(verbatim.organisation())), Set.of());
    }

    /** Every place named, where a star stands for any, and no other one that could have been named. */
    private void expect(Findings findings, Severity severity, String rule, String... places) {
        Set<String> found = places(findings, rule);
        seen.assertThat(findings.list()).as(rule).filteredOn(finding -> finding.rule().equals(rule)).extracting(Finding::severity)
                .isNotEmpty().containsOnly(severity);
        if (!places[0].equals("*")) {
            seen.assertThat(found).as(rule).containsAll(Arrays.asList(places));
        }
        if (rule.startsWith("GDPR-13-2-A") || rule.startsWith("GDPR-14") || rule.startsWith("EPRIV-EMBED") || rule.equals("GDPR-13-1-E-NAME")) {
            seen.assertThat(found).as(rule).containsExactlyInAnyOrder(places);
        }
    }

    /** The thing each finding is about: a row, a purpose, an address, a section or a part of the draft. */
    private static Set<String> places(Findings findings, String rule) {
        return findings.list().stream().filter(finding -> finding.rule().equals(rule)).map(Finding::path).map(path -> path.split("/"))
                .map(keys -> keys.length > 1 && List.of("sharings", "activities", "sections").contains(keys[0]) ? keys[1]
                        : keys.length > 3 && keys[2].equals("addresses") ? keys[3] : keys[0]).collect(Collectors.toSet());
    }

    /** All that is found, with what is said about it, for reading. */
    private static void print(Findings findings) {
        FindingTexts texts = FindingTexts.in(LanguageTag.EN);
        Map<String, List<Finding>> byRule = findings.list().stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, list) -> System.out.println(list.get(0).severity() + " " + rule + " " + list.size() + "x " + list.get(0).path() + ": "
                + texts.report(list.get(0))));
        System.out.println(findings.met() + " of " + findings.applying() + " required items; not checked: " + findings.unanswered());
    }
}
