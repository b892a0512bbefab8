package verklaar.checking;

import java.util.function.Function;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;

class InMemoryReviewingTest extends ReviewingContract {

    private final ReviewingFixture fixture = ReviewingFixture.inMemory(clock);

    @Override
    Acting aTenant() {
        return ActingFixture.anOwner();
    }

    @Override
    <T> T with(Function<ReviewingFixture, T> work) {
        return work.apply(fixture);
    }
}
