package verklaar.ui.shell;

import verklaar.catalogue.CatalogueEntry;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Addresses within the builder, relative to {@code /app/}: what somebody sees is what stands in the address bar. */
public final class Addresses {

    /** Parts of addresses that hold an id. */
    public static final String TENANT = "tenant";
    public static final String STATEMENT = "statement";
    public static final String TOPIC = "topic";
    /** Where curators work. */
    public static final String CURATE = "curate";
    public static final String CONFLICTS = CURATE + "/conflicts";
    public static final String SUGGESTIONS = CURATE + "/suggestions";
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

    /** What the tenant has in the catalogue for itself, and what it has suggested. */
    public static String catalogue(TenantId tenant) {
        return tenant + "/catalogue";
    }

    /** An entry of the shared catalogue, for curators. */
    public static String curate(CatalogueEntry entry) {
        return CURATE + "/" + entry.kind().folder() + "/" + entry.key();
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
