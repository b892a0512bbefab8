package verklaar.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.StatementDocument;
import verklaar.checking.LiveDocuments;
import verklaar.shared.Json;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Reads the documents of current versions back, so that a draft can be checked against what readers have. */
@ApplicationScoped
@Transactional
public class CurrentDocuments implements LiveDocuments {

    private static final int MOST_IN_MEMORY = 50;

    private final Publications publications;
    /** A version never changes, so each is read once. */
    private final Cache<Version, StatementDocument> read = Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

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
        return publications.find(tenant, statement).filter(publication -> publication.currentNumber() > 0)
                .map(publication -> read.get(new Version(tenant, statement, publication.currentNumber()), this::read));
    }

    private @Nullable StatementDocument read(Version version) {
        return publications.content(version.tenant(), version.statement(), version.number())
                .map(content -> Json.read(content.document().getBytes(StandardCharsets.UTF_8), StatementDocument.class)).orElse(null);
    }

    private record Version(TenantId tenant, StatementId statement, int number) {
    }
}
