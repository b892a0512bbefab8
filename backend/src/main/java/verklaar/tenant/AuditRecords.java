package verklaar.tenant;

import java.util.List;

/** What happened, newest first when asked. */
interface AuditRecords {

    void add(AuditEvent event);

    List<AuditEvent> newest(TenantId tenant, int limit);
}
