package verklaar.ui.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import verklaar.tenant.Memberships.Member;

/** What colleagues are called. */
public final class Colleagues {

    private Colleagues() {
    }

    /** By how they are written into what they do, {@code person:} and their subject; the subject itself where there is no name. */
    public static Map<String, String> names(List<Member> members) {
        return members.stream().collect(Collectors.toMap(member -> "person:" + member.person().subject(),
                member -> Objects.requireNonNullElse(member.label(), member.person().subject()), (one, other) -> one));
    }
}
