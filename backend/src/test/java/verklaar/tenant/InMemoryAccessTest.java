package verklaar.tenant;

import java.util.function.Function;

class InMemoryAccessTest extends AccessContract {

    private final Collections collections = new Collections(new InMemoryTenantRecords(), new InMemoryTokenRecords(), new InMemoryAuditRecords());

    @Override
    <T> T with(Function<Collections, T> work) {
        return work.apply(collections);
    }
}
