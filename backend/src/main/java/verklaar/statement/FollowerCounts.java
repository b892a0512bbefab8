package verklaar.statement;

import verklaar.privacy.Key;

/** Counts over the pins of all tenants. */
interface FollowerCounts {

    /** Sharings pinned to a preset of a service of the shared catalogue, in whatever version. */
    long ofService(Key service);

    /** Sharings pinned to a provider of the shared catalogue, in whatever version. */
    long ofProvider(Key provider);

    /** Statements, each of which is pinned to an edition of the words as a whole. */
    long ofWords();
}
