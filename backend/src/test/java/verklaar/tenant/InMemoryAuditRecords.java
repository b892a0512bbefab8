package verklaar.tenant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An audit log that a test can look into. */
final class InMemoryAuditRecords implements AuditRecords {

    private final List<AuditEvent> events = new ArrayList<>();

    @Override
    public void add(AuditEvent event) {
        events.add(event);
    }

    @Override
    public List<AuditEvent> newest(TenantId tenant, int limit) {
        var newest = new ArrayList<>(events.stream().filter(event -> event.tenant().equals(tenant)).toList());
        Collections.reverse(newest);
        return newest.stream().limit(limit).toList();
    }
}
