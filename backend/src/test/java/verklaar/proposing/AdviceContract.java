package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Transfer;
import verklaar.proposing.FieldChange.Kind;
import verklaar.statement.Sharing;

/** What is offered, and advised, when a firm changes or what protects data in another country falls. */
abstract class AdviceContract extends ProposingSteps {

    AdviceContract(ProposingPlace place) {
        super(place);
    }

    @Test
    void saysWhatToDoWhenAProviderIsRenamed() {
        happens(catalogue.provider("amazon-web-services-emea", facts -> facts.withLegalName("AWS Europe SARL")));
        var offers = with(f -> f.proposing.offers(owner, statement));
        assertThat(offers).hasSize(2).allSatisfy(offer -> {
            assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
            assertThat(offer.changes()).extracting(FieldChange::field).containsExactly("providers");
            assertThat(offer.advice()).singleElement().satisfies(advice -> assertThat(advice.in(LanguageTag.NL)).contains("heet nu AWS Europe SARL"));
        });
        accept(offers.get(0), Map.of());
        assertThat(sharing("files").pin().providers().get(0).version() + sharing("backup").pin().providers().get(0).version()).isEqualTo(3);
    }

    @Test
    void followsAProviderToTheOneThatBoughtIt() {
        happens(catalogue.provider("amazon-web-services-emea", facts -> facts.withStatus(ProviderFacts.Status.MERGED).withSucceededBy(Key.of("transip"))));
        var offer = with(f -> f.proposing.offers(owner, statement)).get(0);
        assertThat(offer.advice()).extracting(Advice::kind).containsExactly(Advice.Kind.PROVIDER_MERGED);
        for (var language : Advice.LANGUAGES) {
            assertThat(offer.advice().get(0).in(language)).contains("TransIP").doesNotContain("{");
        }
        accept(offer, Map.of());
        assertThat(sharing(offer.proposal().sharing().value()).pin().providers()).extracting(pin -> pin.provider().value()).containsExactly("transip");
    }

    @Test
    void callsAnOwnNameOfAProviderThatEndedAConflict() {
        change(owner, statement, draft -> draft.withSharings(List.of(draft.sharings().get(0).withProviders(Prefilled.set(
                List.of(new Sharing.Provider("Amazon", Key.of("amazon-web-services-emea"), null)), 1)))));
        happens(catalogue.provider("amazon-web-services-emea", facts -> facts.withStatus(ProviderFacts.Status.ENDED)));

        var offer = only();
        assertThat(offer.changes()).extracting(FieldChange::kind).containsExactly(Kind.CONFLICT);
        assertThat(offer.advice()).extracting(Advice::kind).containsExactly(Advice.Kind.PROVIDER_ENDED);
        accept(offer, Map.of());
        assertThat(sharing("files").providers().state()).as("kept unless dropped").isEqualTo(Prefilled.State.SET);
    }

    @Test
    void reachesEverybodyWhoReliesOnAFirmsCertificationThroughItsDaughters() {
        statement = begun(owner, sharing("figures", "google-analytics", preset("google-analytics")), sharing("files", "amazon-s3", FILES));
        assertThat(transfers("figures")).anyMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()));
        happens(catalogue.provider("google", facts -> facts.withDpf(new ProviderFacts.Dpf(false, List.of(), facts.dpf().checkedOn()))));

        var offer = only();
        assertThat(offer.proposal().sharing()).isEqualTo(Key.of("figures"));
        assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
        assertThat(offer.changes()).extracting(FieldChange::field).containsExactly("transfers");
        assertThat(offer.advice()).singleElement().satisfies(advice -> assertThat(advice.in(LanguageTag.NL)).contains("Google LLC", "Data Privacy Framework"));
        accept(offer, Map.of());
        assertThat(sharing("figures").pin().fallen()).containsExactly(new Fallen(Key.of("dpf"), null));
        assertThat(transfers("figures")).noneMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()));

        happens(catalogue.provider("google", facts -> facts.withDpf(new ProviderFacts.Dpf(true, List.of(), facts.dpf().checkedOn()))));
        accept(only(), Map.of());
        assertThat(sharing("figures").pin().fallen()).isEmpty();
    }

    @Test
    void callsAnOwnSafeguardThatFellAConflictAndOffersItsFallback() {
        var own = new Transfer(CountryCode.of("US"), Key.of("dpf"), Key.of("scc"), null, null, true);
        statement = begun(owner, sharing("figures", "google-analytics", preset("google-analytics")).withTransfers(Prefilled.set(List.of(own), 1)));
        happens(catalogue.provider("google", facts -> facts.withDpf(new ProviderFacts.Dpf(false, List.of(), facts.dpf().checkedOn()))));

        var offer = only();
        assertThat(offer.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(change.possible()).contains(Take.NEW, Take.MINE);
        });
        accept(offer, Map.of("sharings/figures/transfers", Take.NEW));
        assertThat(transfers("figures")).noneMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()));
    }

    @Test
    void reachesEverySharingThatReliesOnADecisionThatFell() {
        var own = new Transfer(CountryCode.of("CH"), Key.of("adequacy"), Key.of("scc"), null, null, true);
        statement = begun(owner, sharing("files", "amazon-s3", FILES).withTransfers(Prefilled.set(List.of(own), 1)), sharing("backup", "amazon-s3", BACKUP));
        int edition = draft().wording().edition();
        falls("CH");

        var offer = only();
        assertThat(offer.proposal().sharing()).as("the statement as a whole").isNull();
        assertThat(offer.proposal().weight()).isEqualTo(Weight.MATERIAL);
        assertThat(offer.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("sharings/files/transfers");
            assertThat(change.kind()).isEqualTo(Kind.CONFLICT);
        });
        assertThat(offer.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.in(LanguageTag.NL)).contains("Zwitserland", "Amazon S3");
            assertThat(advice.in(LanguageTag.FR)).contains("Suisse");
        });
        accept(offer, Map.of("sharings/files/transfers", Take.NEW));
        assertThat(draft().wording().edition()).isEqualTo(edition + 1);
        assertThat(transfers("files")).extracting(Transfer::safeguard).containsExactly(Key.of("scc"));
    }

    @Test
    void letsAStatementThatNamesNoneOfItsCountriesFollowADecisionWithoutAsking() {
        int edition = draft().wording().edition();
        var untouched = statement;
        var own = new Transfer(CountryCode.of("UY"), Key.of("adequacy"), Key.of("scc"), null, null, true);
        var touched = begun(owner, sharing("files", "amazon-s3", FILES).withTransfers(Prefilled.set(List.of(own), 1)));
        falls("UY");

        List<ProposalSummary> open = with(f -> f.proposing.list(owner, ProposalState.OPEN, null, null, 100)).items();
        assertThat(open).extracting(ProposalSummary::statement).containsExactly(touched);
        assertThat(listed(ProposalState.ACCEPTED)).singleElement().satisfies(proposal -> {
            assertThat(proposal.statement()).isEqualTo(untouched);
            assertThat(proposal.answeredBy()).isEqualTo("order:accept-untouched");
        });
        assertThat(draft().wording().edition()).isEqualTo(edition + 1);
    }

    private void falls(String country) {
        happens(catalogue.words(words -> new WordingEdition.Words(words.terms(), words.clauses(), words.authorities(),
                words.adequacy().stream().filter(decision -> !decision.country().equals(country)).toList(), words.consentAges())));
    }

    @Test
    void reachesEverySharingThatReliesOnTheFrameworkWhenItsDecisionFalls() {
        var own = new Transfer(CountryCode.of("US"), Key.of("dpf"), null, null, null, true);
        statement = begun(owner, sharing("figures", "google-analytics", preset("google-analytics")),
                sharing("files", "amazon-s3", FILES).withTransfers(Prefilled.set(List.of(own), 1)));
        assertThat(transfers("figures")).extracting(Transfer::safeguard).contains(Key.of("dpf"));
        falls("US");

        var offer = only();
        assertThat(offer.advice()).extracting(Advice::kind).contains(Advice.Kind.FRAMEWORK_FELL, Advice.Kind.FRAMEWORK_FELL_WITHOUT_FALLBACK);
        assertThat(offer.changes()).extracting(FieldChange::path).containsExactlyInAnyOrder("sharings/figures/transfers", "sharings/files/transfers");
        accept(offer, Map.of("sharings/files/transfers", Take.NEW));
        assertThat(transfers("figures")).extracting(Transfer::safeguard).doesNotContain(Key.of("dpf"));
        assertThat(transfers("files")).extracting(Transfer::safeguard).doesNotContain(Key.of("dpf"));
    }

    private List<Transfer> transfers(String key) {
        var sharing = sharing(key);
        return sharing.transfers().resolve(catalogue.catalogue().preset(owner.tenant(), sharing.pin()).orElseThrow().transfers());
    }

    private String preset(String service) {
        return catalogue.catalogue().service(owner.tenant(), verklaar.catalogue.Owner.PLATFORM, Key.of(service)).orElseThrow().presets().get(0).key().value();
    }
}
