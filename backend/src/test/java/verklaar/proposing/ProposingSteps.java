package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.shared.MovingClock;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.DraftSaved;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;

/** What tests do with proposals, wherever those are kept: two sharings of one statement use one store, and the catalogue moves on. */
abstract class ProposingSteps {

    static final String FILES = "file-store";
    static final String BACKUP = "database-backup";

    final LivingCatalogue catalogue;
    final MovingClock clock;
    Acting owner;
    StatementId statement;
    private final ProposingPlace place;

    ProposingSteps(ProposingPlace place) {
        this.place = place;
        this.catalogue = place.catalogue;
        this.clock = place.clock;
    }

    @BeforeEach
    void twoUsesOfOneStore() {
        owner = aTenant();
        statement = begun(owner, sharing("files", "amazon-s3", FILES), sharing("backup", "amazon-s3", BACKUP));
    }

    Acting aTenant() {
        return place.aTenant();
    }

    <T> T with(Function<ProposingFixture, T> work) {
        return place.with(work);
    }

    StatementId begun(Acting acting, Sharing... sharings) {
        var id = with(f -> f.drafting.begin(acting, Beginning.of("x", LanguageTag.NL)));
        place.know(acting, id);
        change(acting, id, draft -> draft.withSharings(List.of(sharings)));
        return id;
    }

    Sharing sharing(String key, String service, String preset) {
        return SharingBuilder.builder().key(Key.of(key)).pin(catalogue.pin(service, preset)).build();
    }

    long change(Acting acting, StatementId id, UnaryOperator<Draft> change) {
        return with(f -> {
            var draft = f.drafting.draft(acting, id);
            var changed = change.apply(draft.value());
            long now = f.drafting.save(acting, id, changed, draft.lockVersion());
            f.latecomers.saved(new DraftSaved(acting.tenant(), id, draft.value(), changed));
            return now;
        });
    }

    Draft draft() {
        return with(f -> f.drafting.draft(owner, statement)).value();
    }

    long version() {
        return with(f -> f.drafting.draft(owner, statement)).lockVersion();
    }

    Sharing sharing(String key) {
        return draft().sharings().stream().filter(sharing -> sharing.key().value().equals(key)).findFirst().orElseThrow();
    }

    /** Tells of a change as the catalogue would, and lets the background do all its work. */
    void happens(CatalogueChanged... changes) {
        for (var change : changes) {
            does(f -> f.watch.changed(change));
        }
        workOff();
    }

    void workOff() {
        var worker = UUID.randomUUID();
        for (var held = with(f -> f.outbox.take(worker, f.works())); held.isPresent(); held = with(f -> f.outbox.take(worker, f.works()))) {
            var now = held.get();
            while (Boolean.TRUE.equals(with(f -> f.outbox.step(worker, now, f.works())))) {
                clock.passes(Duration.ofMillis(1));
            }
        }
    }

    void does(Consumer<ProposingFixture> work) {
        with(f -> {
            work.accept(f);
            return true;
        });
    }

    List<ProposalSummary> listed(ProposalState state) {
        return with(f -> f.proposing.list(owner, state, statement, null, 100)).items();
    }

    Offer only() {
        var open = listed(ProposalState.OPEN);
        assertThat(open).hasSize(1);
        return with(f -> f.proposing.offer(owner, open.get(0).id()));
    }

    long accept(Offer offer, Map<String, Take> takes) {
        return with(f -> f.proposing.accept(owner, offer.proposal().id(), takes, offer.draftVersion()));
    }

    static UnaryOperator<PresetFacts> purpose(String words, Weight weight) {
        return facts -> facts.withPurposeText(inline(words)).withWeight(weight).withChangeNote(inline("note " + words));
    }

    static InlineText inline(String words) {
        return InlineText.of(LanguageTag.NL, words);
    }

    static List<Retention> months(int months) {
        return List.of(Retention.of(Length.Period.of(months, Length.Unit.MONTHS)));
    }
}
