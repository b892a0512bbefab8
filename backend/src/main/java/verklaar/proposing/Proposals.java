package verklaar.proposing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** All proposals. An open one whose subject has left its draft, or follows the version already, is as good as none and never listed. */
interface Proposals {

    Optional<Proposal> find(TenantId tenant, UUID id);

    /** The newest state, kept from being changed by others until the transaction ends. */
    Optional<Proposal> findForChange(TenantId tenant, UUID id);

    /**
     * A tenant's proposals in one state, newest first.
     *
     * @param statement only those of this one; null for all
     * @param before only those older than this one; null for the first page
     */
    List<Proposal> list(TenantId tenant, ProposalState state, @Nullable StatementId statement, @Nullable UUID before, int limit);

    /** How many open ones each of a tenant's statements has; those without any are left out. */
    List<OpenCount> open(TenantId tenant);

    /**
     * Offers a version to the next chunk of what follows an older one, in place of open offers of versions in between; or takes those
     * back, when the wave has no weight. Who has been offered it before is left alone, whatever he answered.
     *
     * @param after where the chunk before ended; null for the first
     * @param size of a chunk, in pins
     * @return where this one ended; null when it was the last
     */
    @Nullable Place spread(Cause cause, Wave wave, Instant now, @Nullable Place after, int size);

    /** Whether a sharing has been offered this version of an entry or a later one, whatever became of that. */
    boolean isOffered(TenantId tenant, StatementId statement, String subject, Cause cause);

    void add(Proposal proposal);

    /**
     * Open editorial proposals of the tenants that wish to take them over without asking, and open ones of all tenants for one edition of
     * the words, in an order of their own.
     *
     * @param edition 0 for none
     * @param last the last one seen; null for the first page
     */
    List<Proposal> acceptable(int edition, @Nullable Proposal last, int limit);

    /** What a tenant wishes; empty when it never said so. */
    Optional<Wish> wish(TenantId tenant);

    void add(Wish wish);

    /** How many open proposals a statement has. */
    record OpenCount(StatementId statement, long proposals) {
    }
}
