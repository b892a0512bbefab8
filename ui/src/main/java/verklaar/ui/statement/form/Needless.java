package verklaar.ui.statement.form;

import java.util.Optional;
import verklaar.privacy.Answer;
import verklaar.privacy.Key;
import verklaar.statement.Draft;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.Slot;

/** Which topics a statement can do without. It is decided here for all of them, from nothing but the facts of the draft. */
public final class Needless {

    /** The catalogue's sentence that data is shared with nobody. */
    private static final Key SHARED_WITH_NOBODY = Key.of("no-sharing");

    private Needless() {
    }

    /**
     * Why a topic is not needed.
     *
     * @param topic its name in the address
     * @return key of the words; empty for a topic that is needed
     */
    public static Optional<String> why(String topic, Draft draft) {
        boolean needless = switch (topic) {
            case "scopes" -> onlyTheOrganisation(draft);
            case "services" -> draft.sharings().isEmpty() && sharesWithNobody(draft);
            case "cookies" -> onlyTheOrganisation(draft) && draft.cookies().used() == Answer.UNANSWERED && draft.cookies().list().isEmpty();
            case "words" -> draft.sections().stream().noneMatch(Needless::own);
            case "changes" -> draft.changes().isEmpty();
            default -> false;
        };
        return needless ? Optional.of(topic + ".not-needed") : Optional.empty();
    }

    /** No website or app: whoever reads of it comes to the organisation in another way. */
    private static boolean onlyTheOrganisation(Draft draft) {
        return draft.head().domains().isEmpty() && !draft.scopes().isEmpty()
                && draft.scopes().stream().allMatch(scope -> scope.kind() == Scope.Kind.ORGANISATION && scope.domains().isEmpty());
    }

    private static boolean sharesWithNobody(Draft draft) {
        return draft.assurances().stream().anyMatch(assurance -> SHARED_WITH_NOBODY.equals(assurance.term()));
    }

    private static boolean own(Section section) {
        return section.title() != null || section.mode() != Section.Mode.GENERATED || section.of() != null
                || section.slots().stream().anyMatch(slot -> !slot.equals(Slot.generated(slot.key())));
    }
}
