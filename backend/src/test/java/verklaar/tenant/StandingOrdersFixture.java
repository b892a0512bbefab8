package verklaar.tenant;

/** Standing orders for use cases of other capabilities under test. */
public final class StandingOrdersFixture {

    private StandingOrdersFixture() {
    }

    public static StandingOrders with(AuditLog audit) {
        return new StandingOrders(audit);
    }
}
