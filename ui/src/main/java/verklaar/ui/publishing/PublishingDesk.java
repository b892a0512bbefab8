package verklaar.ui.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import verklaar.checking.KeptReview;
import verklaar.checking.Review;
import verklaar.publishing.PublicationSummary;
import verklaar.publishing.Publishing;
import verklaar.publishing.PublishingRefused;
import verklaar.publishing.Slug;
import verklaar.publishing.VersionSummary;
import verklaar.shared.Configuration;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Memberships;
import verklaar.ui.shared.Colleagues;

/** What publishing screens need: the use cases, where readers look, and what colleagues are called. */
@Dependent
public class PublishingDesk {

    private final Publishing publishing;
    private final Memberships memberships;
    private final PublicAddresses addresses;

    @Inject
    public PublishingDesk(Publishing publishing, Memberships memberships, Configuration configuration) {
        this(publishing, memberships, new PublicAddresses(configuration.publicUrl()));
    }

    /** @param addresses where readers look */
    public PublishingDesk(Publishing publishing, Memberships memberships, PublicAddresses addresses) {
        this.publishing = publishing;
        this.memberships = memberships;
        this.addresses = addresses;
    }

    /** The publishing of one statement by whoever is there at that moment. */
    public Case of(StatementId statement, Supplier<Acting> acting) {
        return new Case(statement, acting);
    }

    /** One statement on the desk. */
    public final class Case {

        private final StatementId statement;
        private final Supplier<Acting> acting;

        private Case(StatementId statement, Supplier<Acting> acting) {
            this.statement = statement;
            this.acting = acting;
        }

        PublicAddresses addresses() {
            return addresses;
        }

        PublicationSummary publication() {
            return publishing.publication(acting.get(), statement);
        }

        List<PublishingRefused> obstacles() {
            return publishing.obstacles(acting.get(), statement);
        }

        VersionSummary publish(long expected) {
            return publishing.publish(acting.get(), statement, expected);
        }

        List<VersionSummary> versions() {
            return publishing.versions(acting.get(), statement);
        }

        /** What was known of a version when it was published; empty for one from before anything was checked. */
        Optional<Review> review(int number) {
            return Optional.ofNullable(publishing.version(acting.get(), statement, number).review()).map(KeptReview::review);
        }

        void moveTo(Slug slug) {
            publishing.setSlug(acting.get(), statement, slug);
        }

        void index(boolean indexed) {
            publishing.setIndexed(acting.get(), statement, indexed);
        }

        /** What colleagues are called, by how they are written into versions. */
        Map<String, String> names() {
            return Colleagues.names(memberships.members(acting.get()));
        }

        Optional<Slug> slug() {
            return Optional.ofNullable(publication().slug());
        }
    }
}
