package verklaar.checking.rules;

import static verklaar.checking.Law.accessibilityAct;
import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import verklaar.checking.At;
import verklaar.checking.Hit;
import verklaar.checking.Names;
import verklaar.checking.Passage;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.RecipientRole;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.SectionKind;

/** Whether people can read it: plain words, short sentences, the essence on top (Art. 12(1)). Only the tenant's own words are looked at. */
public final class PlainLanguageRules {

    /** Words from which on a statement needs a summary. */
    private static final int LONG = 1_500;
    /** Characters of a sentence that are enough to find it by. */
    private static final int SHOWN = 60;

    public static final List<Rule> ALL = List.of(
            Rule.of("WP260-PLAIN", OPTIONAL, WARNING, transparency())
                    .passages(Subject::written, WordList.QUALIFIER)
                    .example(sample -> sample.added("Mogelijk delen wij uw gegevens."))
                    .silent(sample -> sample.added("Wij delen uw gegevens met de bezorger.")),
            Rule.of("WP260-READ", OPTIONAL, ADVICE, transparency())
                    .passages(Subject::written)
                    .fires(passage -> !Sentences.tooLong(passage).isEmpty() || !Sentences.mostlyPassive(passage).isEmpty())
                    .naming("kind", passage -> Sentences.tooLong(passage).isEmpty() ? "passive" : "long")
                    .naming("count", passage -> Sentences.words(Sentences.tooLong(passage)))
                    .naming("words", passage -> beginning(Sentences.tooLong(passage).isEmpty() ? Sentences.mostlyPassive(passage) : Sentences.tooLong(passage)))
                    .example(sample -> sample.added("Wij bewaren alle gegevens die u ons geeft wanneer u een fiets bij ons koopt, laat repareren of huurt, zo lang als dat "
                            + "nodig is om u goed te kunnen helpen en om onze boeken bij te houden."))
                    .silent(sample -> sample.added("Wij bewaren uw gegevens een jaar. Daarna verwijderen wij ze. Vragen? Mail ons.")),
            Rule.of("WP260-JARGON", OPTIONAL, ADVICE, transparency())
                    .each(PlainLanguageRules::unexplained)
                    .in(term -> term.language())
                    .fires(term -> true)
                    .naming("words", term -> term.hit().found())
                    .naming("better", term -> term.hit().better())
                    .example(sample -> sample.added("U heeft recht op gegevensoverdraagbaarheid."))
                    .silent(sample -> sample.added("U heeft recht op gegevensoverdraagbaarheid. Dat betekent dat u uw gegevens kunt meenemen.")),
            Rule.of("WP260-LAYER", OPTIONAL, WARNING, transparency())
                    .statement("wording/inBrief")
                    .when(subject -> length(subject) > LONG)
                    .fires(subject -> subject.document().inBrief().isEmpty())
                    .naming("count", subject -> LONG)
                    .repaired((subject, at) -> inBrief())
                    .example(sample -> atLength(sample).wording(w -> w.withInBrief(false)))
                    .silent(PlainLanguageRules::atLength),
            Rule.of("WP260-SURPRISE", CONDITIONAL, WARNING, transparency())
                    .each(PlainLanguageRules::surprises)
                    .fires((subject, surprise) -> subject.printed().stream().noneMatch(passage -> isOnTop(passage) && passage.has(surprise.told())))
                    .naming("name", Surprise::name)
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withProfiling(true)))
                    .silent(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withProfiling(true))
                            .replaced("opening", "Wij maken een profiel van wat u leest.")),
            Rule.of("WP260-CHECKBACK", CONDITIONAL, WARNING, transparency())
                    .passages(Subject::written, WordList.CHECKBACK)
                    .example(sample -> sample.added("Bekijk deze verklaring regelmatig."))
                    .silent(sample -> sample.added("Verandert er iets, dan laten wij u dat weten.")),
            Rule.of("QA-OBSOLETE", OPTIONAL, WARNING)
                    .passages(Subject::written, WordList.OBSOLETE)
                    .naming("better", passage -> passage.hits(WordList.OBSOLETE).get(0).better())
                    .repaired((subject, at) -> Repairs.replacing(at.value(), at.value().hits(WordList.OBSOLETE).get(0)))
                    .example(sample -> sample.added("Wij sluiten een bewerkersovereenkomst."))
                    .silent(sample -> sample.added("Wij sluiten een verwerkersovereenkomst.")),
            Rule.of("A11Y-RENDER", REQUIRED, WARNING, accessibilityAct())
                    .passages(Subject::written)
                    .fires(passage -> !Markup.unreadable(passage).isEmpty())
                    .naming("name", Markup::unreadable)
                    .example(sample -> sample.added("Meer weten? Klik [hier](https://fietsatelier.example/meer)."))
                    .silent(sample -> sample.added("Lees [hoe wij fietsen huren](https://fietsatelier.example/meer).")));

    private PlainLanguageRules() {
    }

    /** The short version, which we write. */
    static Repair inBrief() {
        return Repair.of("brief", "answer.yes", draft -> draft.withWording(draft.wording().withInBrief(true)));
    }

    private static String beginning(String sentence) {
        return sentence.length() <= SHOWN ? sentence : sentence.substring(0, sentence.offsetByCodePoints(0, sentence.codePointCount(0, SHOWN))) + "…";
    }

    /** Words of the statement in the language its writer writes in. */
    private static int length(Subject subject) {
        LanguageTag source = subject.draft().wording().sourceLocale();
        return subject.kept("length", () -> subject.printed().stream().filter(passage -> passage.language().equals(source))
                .mapToInt(passage -> Sentences.words(passage.words())).sum());
    }

    private static Sample atLength(Sample sample) {
        return sample.added("Wij maken fietsen. ".repeat(500));
    }

    /** A legal term in one language. */
    private record Jargon(LanguageTag language, Hit hit) {
    }

    /** Each legal term that is explained nowhere in its language, where it stands first. */
    private static List<At<Jargon>> unexplained(Subject subject) {
        Set<List<Object>> seen = new HashSet<>();
        subject.written().forEach(passage -> passage.hits(WordList.JARGON).stream().filter(hit -> isExplained(passage, hit))
                .forEach(hit -> seen.add(List.of(passage.language(), hit.found().toLowerCase(Locale.ROOT)))));
        List<At<Jargon>> found = new ArrayList<>();
        subject.written().forEach(passage -> passage.hits(WordList.JARGON).stream()
                .filter(hit -> seen.add(List.of(passage.language(), hit.found().toLowerCase(Locale.ROOT))))
                .forEach(hit -> found.add(new At<>(passage.path(), new Jargon(passage.language(), hit)))));
        return found;
    }

    private static boolean isExplained(Passage passage, Hit hit) {
        String after = passage.words().substring(hit.to()).stripLeading();
        return after.startsWith("(") || after.startsWith(":") || passage.hits(WordList.EXPLANATION).stream().anyMatch(found -> found.from() >= hit.to());
    }

    /**
     * What readers would not expect.
     *
     * @param told the list that finds it told
     */
    private record Surprise(Object name, WordList told) {
    }

    /** Profiles, sensitive data and joint recipients, once each, when the statement has a summary or is long enough to need one. */
    private static List<At<Surprise>> surprises(Subject subject) {
        List<At<Surprise>> found = new ArrayList<>();
        if (subject.document().inBrief().isEmpty() && length(subject) <= LONG) {
            return found;
        }
        subject.activities().stream().filter(at -> at.value().profiling()).findFirst()
                .ifPresent(at -> found.add(new At<>(at.path(), new Surprise(Names.of(subject, at.value()), WordList.PROFILE))));
        subject.activities().stream().filter(at -> subject.usesSpecial(at.value().dataItems(), "art9")).findFirst()
                .ifPresent(at -> found.add(new At<>(at.path(), new Surprise(Names.of(subject, at.value()), WordList.SENSITIVE))));
        subject.currentSharings().stream().filter(at -> at.value().roles().stream().anyMatch(role -> role.role() == RecipientRole.Role.JOINT)).findFirst()
                .ifPresent(at -> found.add(new At<>(at.path(), new Surprise(Names.of(subject, at.value()), WordList.TOGETHER))));
        return found;
    }

    private static boolean isOnTop(Passage passage) {
        return passage.path().startsWith("brief/") || passage.section() == SectionKind.OPENING;
    }
}
