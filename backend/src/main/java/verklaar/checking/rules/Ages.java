package verklaar.checking.rules;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Passage;
import verklaar.checking.Repair;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.SectionKind;

/** The ages below which a statement says that parents must agree (Art. 8(1)). */
final class Ages {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 21;

    private Ages() {
    }

    /** The tenant's answer, and the ages in the words that readers get about parents; empty when none is stated. */
    static Set<Integer> stated(Subject subject) {
        return subject.kept("ages", () -> {
            Set<Integer> ages = new TreeSet<>();
            subject.printed().stream().filter(passage -> passage.has(WordList.PARENTS)).forEach(passage -> addTo(ages, passage));
            if (subject.draft().children() != null && subject.draft().children().age() != null) {
                ages.add(subject.draft().children().age());
            }
            return ages;
        });
    }

    /** The age of a country's law as the tenant's answer, where that answer alone states another and no other country asks another still. */
    static @Nullable Repair stating(Subject subject, int age) {
        ChildrenPolicy children = subject.draft().children();
        boolean several = subject.draft().head().jurisdictions().stream().flatMap(place -> subject.edition().consentAge(place.country()).stream())
                .anyMatch(law -> law.age() != age);
        return several || children == null || children.age() == null || subject.inOwnWords(SectionKind.CHILDREN) || stated(subject).size() > 1 ? null
                : Repair.of("age", String.valueOf(age), draft -> draft.withChildren(children.withAge(age)));
    }

    private static void addTo(Set<Integer> ages, Passage passage) {
        String words = passage.words();
        int number = 0;
        int digits = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = digits < 3 ? number * 10 + c - '0' : number;
                digits++;
            } else {
                if (digits == 2 && number >= YOUNGEST && number <= OLDEST) {
                    ages.add(number);
                }
                number = 0;
                digits = 0;
            }
        }
    }
}
