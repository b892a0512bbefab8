package verklaar.ui.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.shared.Page;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.DraftContent;
import verklaar.statement.Drafting;
import verklaar.statement.Edited;
import verklaar.statement.Following;
import verklaar.statement.NewDrafts;
import verklaar.statement.Organisation;
import verklaar.statement.Sharing;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.statement.StatementSummary;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/** Statements in memory, under the same rules about who may and who was first. */
public class InMemoryDrafting extends Drafting {

    private record Kept(TenantId tenant, String name, Draft draft, long lockVersion) {
    }

    private final Map<StatementId, Kept> statements = new LinkedHashMap<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final Clock clock;

    public InMemoryDrafting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public StatementId begin(Acting acting, Beginning beginning) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        StatementId id = new StatementId(UUID.randomUUID());
        statements.put(id, new Kept(acting.tenant(), beginning.name(), NewDrafts.of(beginning), 1));
        return id;
    }

    @Override
    public Page<StatementSummary> list(Acting acting, String words, @Nullable String cursor, int limit) {
        return new Page<>(statements.keySet().stream().filter(id -> find(acting, id).isPresent()).map(id -> summary(acting, id))
                .filter(summary -> summary.name().contains(words)).toList(), null);
    }

    @Override
    public List<Following> following(Acting acting, Key ownService) {
        return statements.keySet().stream().filter(id -> find(acting, id).isPresent()).flatMap(id -> statements.get(id).draft().sharings().stream()
                .map(Sharing::pin).filter(pin -> pin != null && pin.owner() == Owner.TENANT && pin.service().equals(ownService)).map(PresetPin::preset)
                .distinct().map(use -> new Following(use, id, statements.get(id).name()))).toList();
    }

    @Override
    public StatementSummary summary(Acting acting, StatementId id) {
        Kept kept = find(acting, id).orElseThrow(() -> new StatementRefused.Unknown(id));
        return new StatementSummary(id, kept.name(), null, kept.draft().wording().sourceLocale(), 1, kept.draft().sharings().size(), clock.instant(),
                "person:1", kept.lockVersion());
    }

    @Override
    public Edited<Draft> draft(Acting acting, StatementId id) {
        Kept kept = find(acting, id).orElseThrow(() -> new StatementRefused.Unknown(id));
        return new Edited<>(kept.draft(), kept.lockVersion());
    }

    @Override
    public long save(Acting acting, StatementId id, Draft draft, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        Kept kept = find(acting, id).orElseThrow(() -> new StatementRefused.Unknown(id));
        if (kept.lockVersion() != expected) {
            throw NewDrafts.stale(expected, kept.lockVersion());
        }
        statements.put(id, new Kept(kept.tenant(), kept.name(), draft, expected + 1));
        return expected + 1;
    }

    @Override
    public DraftContent content(TenantId tenant, StatementId id) {
        Kept kept = statements.get(id);
        return new DraftContent(tenant, id, kept.draft(), kept.lockVersion(), organisations);
    }

    private Optional<Kept> find(Acting acting, StatementId id) {
        return Optional.ofNullable(statements.get(id)).filter(kept -> kept.tenant().equals(acting.tenant()));
    }
}
