package verklaar.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Waivers that last as long as a test. */
final class InMemoryWaivers implements Waivers {

    private final List<Waiver> waivers = new ArrayList<>();
    private final List<LoweredRule> lowered = new ArrayList<>();

    @Override
    public List<Waiver> of(TenantId tenant, StatementId statement) {
        return waivers.stream().filter(waiver -> waiver.tenant().equals(tenant) && waiver.statement().equals(statement)).toList();
    }

    @Override
    public Optional<Waiver> find(TenantId tenant, StatementId statement, FindingId finding) {
        return of(tenant, statement).stream().filter(waiver -> waiver.finding().equals(finding)).findFirst();
    }

    @Override
    public void add(Waiver waiver) {
        waivers.add(waiver);
    }

    @Override
    public void remove(Waiver waiver) {
        waivers.remove(waiver);
    }

    @Override
    public List<LoweredRule> lowered(TenantId tenant) {
        return lowered.stream().filter(rule -> rule.tenant().equals(tenant)).sorted(Comparator.comparing(LoweredRule::rule)).toList();
    }

    @Override
    public void add(LoweredRule rule) {
        lowered.add(rule);
    }

    @Override
    public void remove(LoweredRule rule) {
        lowered.remove(rule);
    }
}
