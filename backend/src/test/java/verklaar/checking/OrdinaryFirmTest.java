package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Owner;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.tenant.TenantId;

/** A shop that picks its services from the catalogue, keeps what is prefilled and answers what it is asked. */
class OrdinaryFirmTest {

    private static final Catalogue CATALOGUE = CatalogueFixture.bundled();

    /** Service and preset, as a small shop with a site, a newsletter and a bookkeeper uses them. */
    private static final Map<String, String> USES = Map.of("savvii", "web-hosting", "moneybird", "bookkeeping", "google-analytics", "visitor-statistics",
            "campaign-monitor", "newsletter", "zendesk", "helpdesk", "vimeo", "video-embed", "google-maps", "map-embed", "amazon-s3", "file-store",
            "google-workspace", "email-calendar-documents", "postmark", "transactional-email");

    @Test
    void hasNoErrorOnceItHasAnsweredEveryQuestion() {
        Sample firm = answered(owned(Sample.complete().draft(OrdinaryFirmTest::withServices)));

        Findings findings = RuleSet.check(SampleSubject.of(firm, CATALOGUE), Set.of());

        assertThat(findings.of(Severity.ERROR)).extracting(Finding::rule, Finding::path).isEmpty();
        assertThat(findings.list()).as("what the catalogue vouches for").extracting(Finding::rule).doesNotContain("GDPR-45-DPF", "GDPR-13-2-A-LAW", "CAT-ENDED");
        assertThat(findings.unanswered()).isEmpty();
        assertThat(findings.of(Severity.WARNING)).extracting(Finding::rule, Finding::path).as("warnings").hasSizeLessThan(30);
    }

    private static Draft withServices(Draft draft) {
        List<Sharing> sharings = new ArrayList<>();
        List<Cookie> cookies = new ArrayList<>(draft.cookies().list());
        USES.forEach((service, use) -> {
            PresetPin pin = CATALOGUE.newest(TenantId.PLATFORM, Owner.PLATFORM, Key.of(service), Key.of(use));
            Preset preset = CATALOGUE.preset(TenantId.PLATFORM, pin).orElseThrow();
            sharings.add(SharingBuilder.builder().key(pin.service()).scopes(List.of(Key.of("site"))).pin(pin).build());
            preset.facts().cookies().stream().filter(cookie -> cookies.stream().noneMatch(known -> known.key().equals(cookie.key())))
                    .map(OrdinaryFirmTest::asked).forEach(cookies::add);
        });
        return draft.withSharings(sharings).withCookies(draft.cookies().withList(cookies));
    }

    /** With the firms behind the providers, as the catalogue knows them. */
    private static Sample owned(Sample sample) {
        Sample all = sample;
        for (Sharing sharing : sample.draft().sharings()) {
            for (ProviderFacts provider : CATALOGUE.preset(TenantId.PLATFORM, sharing.pin()).orElseThrow().providers()) {
                all = provider.parent() == null ? all : all.owned(CATALOGUE.provider(TenantId.PLATFORM, provider.parent()).orElseThrow());
            }
        }
        return all;
    }

    /** Cookies that consent is asked for, with what the catalogue leaves open answered: how long they last and who can read them. */
    private static Cookie asked(Cookie cookie) {
        return CookieBuilder.from(cookie).with(c -> c.basis(cookie.category() == Cookie.Category.NECESSARY ? cookie.basis() : Basis.CONSENT)
                .lifetime(cookie.lifetime() == null ? "P90D" : cookie.lifetime())
                .purpose(cookie.purpose() == null ? InlineText.of(LanguageTag.NL, "Telt bezoekers.") : cookie.purpose())
                .thirdPartyAccess(cookie.thirdPartyAccess() == Answer.UNANSWERED ? Answer.YES : cookie.thirdPartyAccess()));
    }

    /** Every question answered as a careful firm would. */
    private static Sample answered(Sample sample) {
        Set<Question> yes = Set.of(Question.MARKS_REQUIRED_FIELDS, Question.EXPLAINS_AT_FORMS, Question.HAS_FORMS, Question.CONSUMERS, Question.LINKED_EVERYWHERE,
                Question.REFUSES_AS_EASILY, Question.CLICK_TO_LOAD, Question.BALANCE_ON_REQUEST, Question.PRIVACY_FRIENDLY_ANALYTICS, Question.NO_ACCESS_FROM_OUTSIDE);
        Sample all = sample;
        for (Question question : Question.values()) {
            all = all.declared(question, yes.contains(question) ? Answer.YES : Answer.NO);
        }
        return all;
    }
}
