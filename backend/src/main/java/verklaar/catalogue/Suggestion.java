package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRow;

/** What a tenant would have changed in the shared catalogue: a service that is missing, or one that is wrong. Answered once. */
@Entity
@Table(name = "suggestion")
class Suggestion extends TenantRow {

    @Column(name = "service_key")
    private @Nullable String service;

    private String name;

    private String words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private boolean heard;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Suggestion() {
    }

    Suggestion(TenantId tenant, UUID id, SuggestedChange change, Instant madeAt) {
        super(tenant, id);
        this.service = change.service() == null ? null : change.service().value();
        this.name = change.name();
        this.words = change.words();
        this.madeAt = madeAt;
        this.state = SuggestionState.OPEN;
    }

    SuggestionState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    SuggestedChange change() {
        return new SuggestedChange(service == null ? null : Key.of(service), name, words);
    }

    /** @throws CatalogueRefused.Answered when it has been answered before */
    void become(SuggestionState outcome, String why, Instant at) {
        if (state != SuggestionState.OPEN) {
            throw new CatalogueRefused.Answered();
        }
        state = outcome;
        answer = why.isBlank() ? null : why.strip();
        answeredAt = at;
    }

    /** The tenant has seen the answer. */
    void isHeard() {
        heard = heard || state != SuggestionState.OPEN;
    }

    SuggestionSummary summary() {
        return new SuggestionSummary(id(), Optional.ofNullable(service).map(Key::of).orElse(null), name, words, madeAt, state, answer, answeredAt,
                heard || state == SuggestionState.OPEN);
    }
}
