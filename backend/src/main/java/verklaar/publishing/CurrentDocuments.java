package verklaar.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import verklaar.assembling.StatementDocument;
import verklaar.checking.LiveDocuments;
import verklaar.shared.Json;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Reads the documents of current versions back, so that a draft can be checked against what readers have. */
@ApplicationScoped
@Transactional
public class CurrentDocuments implements LiveDocuments {

    private final Publications publications;

    @Inject
    CurrentDocuments(Publications publications) {
        this.publications = publications;
    }

    @SuppressWarnings("NullAway")
    protected CurrentDocuments() {
        this(null);
    }

    @Override
    public Optional<StatementDocument> of(TenantId tenant, StatementId statement) {
        return publications.find(tenant, statement).flatMap(publication -> publications.content(tenant, statement, publication.currentNumber()))
                .map(content -> Json.read(content.document().getBytes(StandardCharsets.UTF_8), StatementDocument.class));
    }
}
