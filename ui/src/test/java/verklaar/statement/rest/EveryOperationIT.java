package verklaar.statement.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.statement.rest.ApiClient.Answer;
import verklaar.tenant.Acting.Scope;
import verklaar.tenant.DeployedTenant;
import verklaar.ui.testing.DeployedApplication;

/** Who may not reaches nothing, through any operation that the contract names. */
class EveryOperationIT extends DeployedApplication {

    private record Operation(String method, String path, boolean open) {

        boolean changes() {
            return !method.equals("GET");
        }

        boolean inTenant() {
            return path.contains("{tenant}");
        }

        /** The address in a tenant; everything else in it is made up. */
        String in(DeployedTenant tenant) {
            return path.replace("{tenant}", tenant.id().toString()).replace("{name}", "x")
                    .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        }

        /** None where HTTP gives it no meaning (RFC 9110, 9.3.5): the server refuses one before anybody looks at it. */
        private BodyPublisher body() {
            return method.equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        }

        Answer by(ApiClient caller, DeployedTenant tenant, String... headers) {
            return changes()
                    ? caller.send(method, in(tenant), body(), "Content-Type", "application/json", "If-Match", "\"1\"")
                    : caller.get(in(tenant), headers);
        }
    }

    private ApiClient ours;

    @BeforeEach
    void makeATenant() {
        var tenant = DeployedTenant.founded();
        ours = new ApiClient(address(), tenant, tenant.token());
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        var paths = ours.with("").get("/openapi.json").json().get("paths");
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (!operation.getKey().equals("parameters")) {
                var method = operation.getKey().toUpperCase(Locale.ROOT);
                operations.add(new Operation(method, path.getKey(), operation.getValue().has("security")));
            }
        }));
        assertThat(operations).hasSizeGreaterThan(10);
        return operations.stream().filter(operation -> !operation.open()).toList();
    }

    @Test
    void nobodyWithoutATokenGetsIn() {
        var revoked = ours.tenant().token(EnumSet.allOf(Scope.class), Instant.now().plus(Duration.ofDays(1)), Instant.now());
        for (var operation : operations()) {
            assertThat(operation.by(ours.with(""), ours.tenant()).status()).as(operation.toString()).isEqualTo(401);
            assertThat(operation.by(ours.with(revoked), ours.tenant()).status()).as(operation.toString()).isEqualTo(401);
        }
    }

    @Test
    void nobodyGetsIntoAnotherTenant() {
        var theirs = DeployedTenant.founded();
        var they = new ApiClient(address(), theirs, theirs.token());
        for (var operation : operations()) {
            if (operation.inTenant()) {
                var answer = operation.by(they, ours.tenant());
                assertThat(answer.status()).as(operation.toString()).isEqualTo(404);
                assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/tenant-unknown");
            }
        }
    }

    @Test
    void nobodyBecomesAnotherTenantByNamingItElsewhere() {
        var theirs = DeployedTenant.founded();
        var they = new ApiClient(address(), theirs, theirs.token());
        var id = ours.tenant().id().toString();
        for (var header : List.of("X-Tenant", "X-Tenant-Id", "Tenant", "X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL",
                "X-HTTP-Method-Override", "Cookie")) {
            var tenants = they.get("/tenants?tenant=" + id, header, header.equals("Cookie") ? "tenant=" + id : id);
            assertThat(tenants.text()).as(header).contains(theirs.id().toString()).doesNotContain(id);
        }
    }

    @Test
    void nobodyChangesAnythingWhoMayOnlyRead() {
        var reading = ours.with(ours.tenant().token(Scope.READ));
        for (var operation : operations()) {
            if (operation.changes()) {
                assertThat(operation.by(reading, ours.tenant()).status()).as(operation.toString()).isBetween(400, 499);
            }
        }
        for (var table : List.of("statement", "organisation", "service_version", "statement_version")) {
            assertThat(ours.tenant().count(table)).as(table).isZero();
        }
    }

    @Test
    void whateverIsRefusedIsAProblemDocument() {
        for (var operation : operations()) {
            var answer = operation.by(ours, ours.tenant());
            if (answer.status() >= 400) {
                assertThat(answer.header("Content-Type")).as(operation.toString()).startsWith("application/problem+json");
                assertThat(answer.json().get("type").stringValue()).startsWith("/problems/");
                assertThat(get(answer.json().get("type").stringValue()).statusCode()).as(answer.text()).isEqualTo(200);
                assertThat(answer.status()).as(answer.text()).isLessThan(500);
            }
        }
    }

    @Test
    void twoTenantsOnTheSameThreadsNeverSeeEachOther() throws Exception {
        var other = DeployedTenant.founded();
        var clients = List.of(ours, new ApiClient(address(), other, other.token()));
        clients.forEach(client -> client.post(client.own("organisations"),
                "{\"formatVersion\":1,\"legalName\":\"" + client.tenant().id() + "\"}"));
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = IntStream.range(0, 200).mapToObj(i -> (Callable<String>) () -> {
                var client = clients.get(i % 2);
                var names = client.get(client.own("organisations")).json().get("items");
                var own = client.tenant().id().toString();
                return names.size() == 1 && names.get(0).get("name").stringValue().equals(own) ? "" : names.toString();
            }).toList();
            for (var seen : threads.invokeAll(work)) {
                assertThat(seen.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
