package verklaar.publishing;

import java.time.LocalDate;

/** Refusals as publishing gives them. */
public final class Refusing {

    private Refusing() {
    }

    public static PublishingRefused later(LocalDate day) {
        return new PublishingRefused.InForceLater(day);
    }

    public static PublishingRefused stale(long expected, long current) {
        return new PublishingRefused.Stale(expected, current);
    }

    public static PublishingRefused taken(Slug slug) {
        return new PublishingRefused.SlugTaken(slug);
    }
}
