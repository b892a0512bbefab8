package verklaar.statement;

import verklaar.privacy.Key;

/** Counts for views under test. */
public final class FollowersFixture {

    private FollowersFixture() {
    }

    /** Every entry has that many followers. */
    public static Followers always(long followers) {
        return new Followers(new FollowerCounts() {
            @Override
            public long ofService(Key service) {
                return followers;
            }

            @Override
            public long ofProvider(Key provider) {
                return followers;
            }

            @Override
            public long ofWords() {
                return followers;
            }
        });
    }
}
