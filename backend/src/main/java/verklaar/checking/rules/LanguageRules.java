package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.checking.At;
import verklaar.checking.Passage;
import verklaar.checking.Repair;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;

/** The languages of a statement: whether they are those of its readers, and say the same (Art. 12(1)). */
public final class LanguageRules {

    /** Where more than one language is official; elsewhere it is the one most people speak. */
    private static final Map<String, Set<String>> SEVERAL = Map.of("BE", Set.of("nl", "fr", "de"), "CH", Set.of("de", "fr", "it", "rm"),
            "LU", Set.of("fr", "de", "lb"), "IE", Set.of("en", "ga"), "MT", Set.of("mt", "en"), "FI", Set.of("fi", "sv"), "CY", Set.of("el", "tr"));

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-12-1-LOCALE", REQUIRED, ERROR, gdpr("12(1)"), transparency())
                    .each(subject -> subject.document().gaps().isEmpty() ? List.of(new At<>("wording/locales", new Gap("", subject.draft().wording().sourceLocale())))
                            : subject.document().gaps().stream().map(gap -> new At<>(gap.path(), gap)).toList())
                    .in(Gap::language)
                    .fires(gap -> !gap.path().isEmpty())
                    .naming("language", Gap::language)
                    .repaired((subject, at) -> without(subject, at.value().language()))
                    .example(LanguageRules::alsoInEnglish)
                    .otherwiseSilent(),
            Rule.of("GDPR-12-1-LANG", CONDITIONAL, WARNING, transparency(), gdpr("12(1)"))
                    .each(subject -> subject.draft().head().jurisdictions().stream().map(Jurisdiction::country).distinct()
                            .map(country -> new At<>("wording/locales", country)).toList())
                    .fires((subject, country) -> subject.draft().wording().locales().stream().noneMatch(tag -> spoken(country).contains(tag.locale().getLanguage())))
                    .naming("country", country -> country)
                    .example(sample -> sample.in("FR"))
                    .silent(sample -> sample.in("BE")),
            Rule.of("GDPR-12-1-DRIFT", CONDITIONAL, WARNING, gdpr("12(1)"))
                    .each(LanguageRules::translations)
                    .in(Translation::language)
                    .fires(translation -> translation.sourceChanged() && translation.unchanged())
                    .naming("name", Translation::source)
                    .naming("language", Translation::language)
                    .example(sample -> translated(sample, "Zij versturen ons nieuws.").after(before -> translated(before, "Zij versturen onze nieuwsbrief.")))
                    .silent(sample -> translated(sample, "Zij versturen ons nieuws.").after(before -> translated(before, "Zij versturen ons nieuws."))));

    private LanguageRules() {
    }

    /** Languages, without region, in which a statement for a country can be. */
    private static Set<String> spoken(CountryCode country) {
        return SEVERAL.getOrDefault(country.value(), Set.of(ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage()));
    }

    /** Without publishing a language that has holes; the writer's own stays. */
    private static @Nullable Repair without(Subject subject, LanguageTag language) {
        return language.equals(subject.draft().wording().sourceLocale()) ? null : Repair.of("unpublish", language, draft -> draft.withWording(
                draft.wording().withLocales(draft.wording().locales().stream().filter(tag -> !tag.equals(language)).toList())));
    }

    private static Sample alsoInEnglish(Sample sample) {
        return sample.wording(w -> w.withLocales(List.of(LanguageTag.NL, LanguageTag.EN)));
    }

    /**
     * A text in another language than its writer's, beside the version before.
     *
     * @param source the writer's words now
     */
    private record Translation(LanguageTag language, String source, boolean sourceChanged, boolean unchanged) {
    }

    private static List<At<Translation>> translations(Subject subject) {
        Map<String, Map<LanguageTag, String>> before = byPath(subject.writtenBefore());
        if (before.isEmpty()) {
            return List.of();
        }
        LanguageTag source = subject.draft().wording().sourceLocale();
        return byPath(subject.written()).entrySet().stream().filter(now -> before.containsKey(now.getKey()) && now.getValue().containsKey(source))
                .flatMap(now -> now.getValue().keySet().stream().filter(language -> !language.equals(source)).map(language -> {
                    Map<LanguageTag, String> old = before.get(now.getKey());
                    String words = now.getValue().get(source);
                    return new At<>(now.getKey(), new Translation(language, words, !words.equals(old.get(source)),
                            now.getValue().get(language).equals(old.get(language))));
                })).toList();
    }

    private static Map<String, Map<LanguageTag, String>> byPath(List<Passage> passages) {
        Map<String, Map<LanguageTag, String>> texts = new LinkedHashMap<>();
        passages.forEach(passage -> texts.computeIfAbsent(passage.path(), path -> new TreeMap<>()).merge(passage.language(), passage.words(),
                (first, more) -> first + "\n" + more));
        return texts;
    }

    private static Sample translated(Sample sample, String dutch) {
        return alsoInEnglish(sample).sharing("mail", s -> s.withPurposeText(Prefilled.set(new InlineText(
                Map.of(LanguageTag.NL, dutch, LanguageTag.EN, "They send our newsletter.")))));
    }
}
