package verklaar.ui.shell;

import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Addresses within the builder, relative to {@code /app/}: what somebody sees is what stands in the address bar. */
public final class Addresses {

    /** Parts of addresses that hold an id. */
    public static final String TENANT = "tenant";
    public static final String STATEMENT = "statement";
    public static final String TOPIC = "topic";
    /** The servlet's path, for what is no view. */
    public static final String APP = "/app/";

    private Addresses() {
    }

    public static String statements(TenantId tenant) {
        return tenant.toString();
    }

    public static String company(TenantId tenant) {
        return tenant + "/company";
    }

    public static String members(TenantId tenant) {
        return tenant + "/members";
    }

    public static String tokens(TenantId tenant) {
        return tenant + "/tokens";
    }

    public static String statement(TenantId tenant, StatementId statement) {
        return tenant + "/statement/" + statement;
    }

    public static String topic(TenantId tenant, StatementId statement, String topic) {
        return statement(tenant, statement) + "/" + topic;
    }

    public static String preview(TenantId tenant, StatementId statement, String language) {
        return APP + "preview/" + tenant + "/" + statement + "/" + language;
    }
}
