package verklaar.publishing;

import java.util.List;
import verklaar.assembling.StatementDocument.Gap;

/** Refusals as publishing gives them. */
public final class Refusing {

    private Refusing() {
    }

    public static PublishingRefused noAddress() {
        return new PublishingRefused.NoAddress();
    }

    public static PublishingRefused noPurpose() {
        return new PublishingRefused.NoPurpose();
    }

    public static PublishingRefused gaps(Gap... gaps) {
        return new PublishingRefused.LanguageIncomplete(List.of(gaps));
    }

    public static PublishingRefused stale(long expected, long current) {
        return new PublishingRefused.Stale(expected, current);
    }

    public static PublishingRefused taken(Slug slug) {
        return new PublishingRefused.SlugTaken(slug);
    }
}
