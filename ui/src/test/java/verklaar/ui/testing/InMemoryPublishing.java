package verklaar.ui.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.checking.KeptReview;
import verklaar.checking.RuleSet;
import verklaar.publishing.PublicationSummary;
import verklaar.publishing.PublishedVersion;
import verklaar.publishing.Publishing;
import verklaar.publishing.PublishingRefused;
import verklaar.publishing.Refusing;
import verklaar.publishing.Slug;
import verklaar.publishing.VersionSummary;
import verklaar.statement.Draft;
import verklaar.statement.Drafting;
import verklaar.statement.Edited;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;

/** Versions in memory; what stands in the way is what a test puts there. */
public class InMemoryPublishing extends Publishing {

    public static final Slug TAKEN = new Slug("somebody-else");

    public final List<PublishingRefused> obstacles = new ArrayList<>();
    private final Map<StatementId, List<VersionSummary>> versions = new HashMap<>();
    private final Map<StatementId, Slug> slugs = new HashMap<>();
    private final Drafting drafting;
    private final Clock clock;
    private boolean indexed = true;

    public InMemoryPublishing(Drafting drafting, Clock clock) {
        this.drafting = drafting;
        this.clock = clock;
    }

    @Override
    public VersionSummary publish(Acting acting, StatementId id, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.PUBLISH);
        Edited<Draft> draft = drafting.draft(acting, id);
        if (draft.lockVersion() != expected) {
            throw Refusing.stale(expected, draft.lockVersion());
        }
        List<VersionSummary> all = versions.computeIfAbsent(id, none -> new ArrayList<>());
        all.replaceAll(version -> version(id, version.number(), acting, draft, clock.instant()));
        VersionSummary fresh = version(id, all.size() + 1, acting, draft, null);
        all.add(0, fresh);
        slugs.putIfAbsent(id, new Slug("bakkerij-jansen"));
        return fresh;
    }

    @Override
    public List<PublishingRefused> obstacles(Acting acting, StatementId id) {
        return List.copyOf(obstacles);
    }

    @Override
    public List<VersionSummary> versions(Acting acting, StatementId id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }

    @Override
    public PublishedVersion version(Acting acting, StatementId id, int number) {
        return new PublishedVersion(versions.get(id).stream().filter(version -> version.number() == number).findFirst().orElseThrow(), "", List.of(),
                new KeptReview(KeptReview.FORMAT_VERSION, RuleSet.VERSION, 1, 1, List.of()));
    }

    @Override
    public PublicationSummary publication(Acting acting, StatementId id) {
        return new PublicationSummary(slugs.get(id), versions(acting, id).size(), indexed);
    }

    @Override
    public void setSlug(Acting acting, StatementId id, Slug slug) {
        if (slug.equals(TAKEN)) {
            throw Refusing.taken(slug);
        }
        slugs.put(id, slug);
    }

    @Override
    public void setIndexed(Acting acting, StatementId id, boolean now) {
        indexed = now;
    }

    private VersionSummary version(StatementId id, int number, Acting acting, Edited<Draft> draft, java.time.@Nullable Instant until) {
        return new VersionSummary(id, number, clock.instant(), acting.actor(), LocalDate.of(2026, 11, 22), clock.instant(), until,
                draft.value().wording().sourceLocale(), draft.value().wording().locales(), 1, 1, draft.lockVersion(), "0".repeat(64));
    }
}
