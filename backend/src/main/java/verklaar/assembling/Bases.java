package verklaar.assembling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Basis;
import verklaar.statement.Activity;

/** What allows an activity (Art. 6(1), 9(2)), as sentences. */
final class Bases {

    private Bases() {
    }

    /** One sentence a basis, with the law or the interest it needs; none when no basis is given. */
    static List<Phrase> of(Activity activity) {
        List<Phrase> sentences = new ArrayList<>();
        for (Activity.BasisUse use : activity.bases()) {
            sentences.add(sentence(use, "activities/" + activity.key() + "/bases/" + use.basis().key()));
        }
        Activity.SpecialDataCondition special = activity.art9();
        if (special != null) {
            String path = "activities/" + activity.key() + "/art9";
            Phrase condition = Phrase.label(verklaar.catalogue.Term.Kind.ART9, special.condition()).within();
            sentences.add(special.law() == null ? Phrase.clause("basis-special-data", Map.of("condition", condition))
                    : Phrase.clause("basis-special-data-law", Map.of("condition", condition, "law", Phrase.own(path + "/law", special.law()).open())));
        }
        return sentences;
    }

    private static Phrase sentence(Activity.BasisUse use, String path) {
        Map<String, Object> values = new HashMap<>();
        String clause = "basis-" + use.basis().key();
        if (use.law() != null) {
            values.put("law", Phrase.own(path + "/law", use.law()).open());
            clause += use.basis() == Basis.LEGAL_OBLIGATION || use.basis() == Basis.PUBLIC_TASK ? "-law" : "";
        }
        if (use.interest() != null && use.basis() == Basis.LEGITIMATE_INTEREST) {
            values.put("interest", Phrase.own(path + "/interest", use.interest()).open());
            clause += "-named";
        }
        Phrase sentence = Phrase.clause(clause, values);
        return use.condition() == null ? sentence : Phrase.say("conditional",
                Map.of("condition", Phrase.own(path + "/condition", use.condition()).open().capital(), "sentence", sentence.within()));
    }

    /** Whether people must give the data, unless the basis says so already, and what happens otherwise (Art. 13(2)(e)). */
    static Optional<Phrase> provision(Activity activity) {
        Activity.Provision provision = activity.provision();
        if (provision == null) {
            return Optional.empty();
        }
        boolean told = provision.duty() == Activity.Provision.Duty.CONTRACTUAL && provision.consequence() != null
                && activity.bases().stream().anyMatch(use -> use.basis() == Basis.CONTRACT);
        if (told) {
            return Optional.of(Phrase.own("activities/" + activity.key() + "/provision/consequence", provision.consequence()));
        }
        Phrase duty = Phrase.clause("provision-" + provision.duty().name().toLowerCase(Locale.ROOT), Map.of());
        return Optional.of(provision.consequence() == null ? duty : Phrase.sentences(List.of(duty,
                Phrase.own("activities/" + activity.key() + "/provision/consequence", provision.consequence()))));
    }
}
