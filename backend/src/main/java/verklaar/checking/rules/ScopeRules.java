package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.checking.At;
import verklaar.checking.Passage;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.privacy.DomainName;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Assurance;
import verklaar.statement.Draft;
import verklaar.statement.Scope;

/** What a statement is about: its sites, apps and parts, and whether their names agree. */
public final class ScopeRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("SCOPE-DOMAINS", REQUIRED, WARNING, gdpr("12(1)"), transparency())
                    .each(Subject::scopes).at("domains")
                    .when(scope -> scope.kind() == Scope.Kind.WEBSITE || scope.kind() == Scope.Kind.APPLICATION)
                    .fires(scope -> scope.domains().isEmpty() && !namesItself(scope))
                    .naming("name", scope -> scope.title())
                    .example(sample -> sample.scope("site", scope -> scope.withDomains(List.of())))
                    .silent(sample -> sample.scope("site", scope -> scope.withDomains(List.of()).withTitle(PlainText.of(LanguageTag.NL, "de app Fietsplezier")))),
            Rule.of("SCOPE-DOMAIN-ORPHAN", OPTIONAL, ADVICE)
                    .each(ScopeRules::namedOnce)
                    .fires(domain -> true)
                    .naming("name", domain -> domain.value())
                    .repaired((subject, domain) -> listed(subject, domain.value()))
                    .example(sample -> sample.head(h -> h.withDomains(List.of(new DomainName("fietsatelier.example"), new DomainName("fietsblog.example")))))
                    .otherwiseSilent(),
            Rule.of("SCOPE-UNUSED", OPTIONAL, ADVICE)
                    .each(Subject::scopes)
                    .fires((subject, scope) -> isUnused(subject, scope.key()))
                    .naming("name", scope -> scope.title())
                    .repaired((subject, at) -> removing(subject, at.value()))
                    .example(sample -> sample.draft(ScopeRules::withShop))
                    .silent(sample -> sample.draft(d -> withShop(d).withAssurances(List.of(new Assurance(Key.of("nobody"), Assurance.Kind.NOT_SHARED,
                            Key.of("no-sale"), null, Key.of("shop"), null, Map.of()))))),
            Rule.of("QA-DOMAIN-MISMATCH", OPTIONAL, WARNING)
                    .passages(ScopeRules::writtenAndContacts)
                    .fires((subject, passage) -> typo(subject, passage).isPresent())
                    .naming("words", (subject, passage) -> typo(subject, passage).map(Domains.Typo::found).orElse(null))
                    .naming("domain", (subject, passage) -> typo(subject, passage).map(Domains.Typo::meant).orElse(null))
                    .repaired((subject, at) -> at.path().startsWith("organisations/") ? null : typo(subject, at.value())
                            .map(typo -> Repairs.replacing(at.value(), typo.found(), typo.meant())).orElse(null))
                    .example(sample -> sample.added("Mail naar info@fietsatelir.example."))
                    .silent(sample -> sample.added("Mail naar info@fietsatelier.example of kijk op www.fietsatelier.example.")),
            Rule.of("QA-PLACEHOLDER", REQUIRED, ERROR, gdpr("12(1)"))
                    .passages(Subject::written)
                    .fires(passage -> Placeholders.in(passage).isPresent())
                    .naming("words", passage -> Placeholders.in(passage).orElse(null))
                    .example(sample -> sample.added("Wij zijn lorem ipsum."))
                    .silent(sample -> sample.added("Meer staat bij {section:rights}.")));

    private ScopeRules() {
    }

    private static Optional<Domains.Typo> typo(Subject subject, Passage passage) {
        return Domains.mistyped(passage.plain(), subject.domains());
    }

    private static List<Passage> writtenAndContacts(Subject subject) {
        List<Passage> all = new ArrayList<>(subject.written());
        subject.organisations().forEach(at -> at.value().contactPoints().forEach(contact -> all.add(new Passage(
                at.path() + "/contactPoints/" + contact.key(), null, subject.draft().wording().sourceLocale(), contact.value(), Map.of()))));
        return all;
    }

    /** Whether a title has a name in it: a capital behind its first letter, in a language whose common nouns have none. */
    private static boolean namesItself(Scope scope) {
        return scope.title().texts().entrySet().stream().allMatch(title -> title.getKey().locale().getLanguage().equals("de")
                || title.getValue().indexOf('.') > 0 || title.getValue().codePoints().skip(1).anyMatch(Character::isUpperCase));
    }

    /** Domains that stand only in the list, or only in a scope. */
    private static List<At<DomainName>> namedOnce(Subject subject) {
        Set<DomainName> listed = new LinkedHashSet<>(subject.draft().head().domains());
        Set<DomainName> inScopes = new LinkedHashSet<>();
        List<At<DomainName>> found = new ArrayList<>();
        for (Scope scope : subject.draft().scopes()) {
            scope.domains().stream().filter(domain -> inScopes.add(domain) && !listed.contains(domain))
                    .forEach(domain -> found.add(new At<>("scopes/" + scope.key() + "/domains/" + domain, domain)));
        }
        if (!inScopes.isEmpty()) {
            listed.stream().filter(domain -> !inScopes.contains(domain)).forEach(domain -> found.add(new At<>("head/domains/" + domain, domain)));
        }
        return found;
    }

    private static @Nullable Repair listed(Subject subject, DomainName domain) {
        List<DomainName> all = new ArrayList<>(subject.draft().head().domains());
        return all.contains(domain) ? null : Repair.of("list", domain.value(), draft -> {
            List<DomainName> domains = new ArrayList<>(draft.head().domains());
            domains.add(domain);
            return draft.withHead(draft.head().withDomains(domains));
        });
    }

    /** Without the part; none when something else speaks of it. */
    private static @Nullable Repair removing(Subject subject, Scope scope) {
        return subject.draft().activities().stream().anyMatch(activity -> activity.scopes().contains(scope.key())) ? null
                : Repair.of("remove", scope.title(), draft -> draft.withScopes(
                        draft.scopes().stream().filter(other -> !other.key().equals(scope.key())).toList()));
    }

    private static boolean isUnused(Subject subject, Key scope) {
        return subject.draft().sharings().stream().noneMatch(sharing -> sharing.scopes().isEmpty() || sharing.scopes().contains(scope))
                && subject.draft().assurances().stream().noneMatch(assurance -> scope.equals(assurance.of()));
    }

    private static Draft withShop(Draft draft) {
        List<Scope> scopes = new ArrayList<>(draft.scopes());
        scopes.add(new Scope(Key.of("shop"), Scope.Kind.OTHER, PlainText.of(LanguageTag.NL, "onze winkel"), List.of()));
        return draft.withScopes(scopes);
    }
}
