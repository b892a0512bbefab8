package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.NO;
import static verklaar.privacy.Answer.UNANSWERED;
import static verklaar.privacy.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.CategoryUse;
import verklaar.statement.Draft;
import verklaar.statement.SectionKind;

/** Which data, about whom, from where, and whether people must give it (Art. 13(2)(e), 14(1)(d), 14(2)(f)). */
public final class DataRules {

    private static final List<String> PEOPLE = List.of("customers", "website-visitors", "app-users", "newsletter-subscribers", "enquirers", "contact-persons",
            "suppliers", "applicants", "employees");

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-14-1-D", REQUIRED, ERROR, gdpr("14(1)(d)"))
                    .statement("categories")
                    .fires(subject -> subject.draft().categories().isEmpty() && !subject.inOwnWords(SectionKind.DATA))
                    .example(sample -> sample.draft(d -> d.withCategories(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-14-1-D-UNDECL", REQUIRED, WARNING, gdpr("5(1)(a)"))
                    .each(DataRules::users).at("dataItems")
                    .when((subject, user) -> !subject.draft().categories().isEmpty())
                    .fires((subject, user) -> !undeclared(subject, user).isEmpty())
                    .naming("name", User::name)
                    .naming("data", (subject, user) -> undeclared(subject, user).stream().map(item -> Names.of(subject, item)).toList())
                    .repaired((subject, at) -> declaring(subject, at.value()))
                    .example(sample -> sample.sharing("mail", s -> s.withDataItems(Prefilled.set(List.of(DataItem.of("phone"))))))
                    .otherwiseSilent(),
            Rule.of("GDPR-5-1-B-ORPHAN", REQUIRED, WARNING, gdpr("5(1)(b)"))
                    .each(Subject::categories)
                    .when((subject, category) -> subject.draft().activities().stream().anyMatch(activity -> !activity.dataItems().isEmpty()))
                    .fires((subject, category) -> !usedKinds(subject).contains(category.key()))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repair.of("remove", Names.of(subject, at.value()), draft -> draft.withCategories(
                            draft.categories().stream().filter(category -> !category.key().equals(at.value().key())).toList())))
                    .example(sample -> sample.draft(d -> d.withCategories(Stream.concat(d.categories().stream(), Stream.of(CategoryUse.of("phone"))).toList())))
                    .otherwiseSilent(),
            Rule.of("GDPR-14-1-D-ACT", REQUIRED, ERROR, gdpr("13(1)(c)"))
                    .each(Subject::activities).at("dataItems")
                    .fires(activity -> activity.dataItems().isEmpty())
                    .naming("name", Names::of)
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withDataItems(List.of())))
                    .otherwiseSilent(),
            Rule.of("QA-VAGUE-DATA", OPTIONAL, WARNING, transparency())
                    .passages(subject -> subject.written().stream().filter(passage -> passage.path().startsWith("categories/")).toList())
                    .fires((subject, passage) -> passage.has(WordList.VAGUE) && !passage.has(WordList.EXPLANATION)
                            && subject.categories().stream().anyMatch(at -> passage.isUnder(at.path()) && at.value().examples().isEmpty()))
                    .naming("name", passage -> passage.plain())
                    .example(sample -> sample.category("billing", c -> c.withText(words("Overige gegevens"))))
                    .silent(sample -> sample.category("billing", c -> c.withText(words("Overige gegevens")).withExamples(List.of(words("uw vragen"))))),
            Rule.of("QA-ALL-LISTED", OPTIONAL, ADVICE)
                    .each(Subject::currentSharings).at("dataItems")
                    .fires(sharing -> sharing.dataItems().stream().anyMatch(item -> item.extent() == DataItem.Extent.ALL_LISTED))
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("books", s -> s.withDataItems(Prefilled.set(List.of(DataItem.allListed())))))
                    .otherwiseSilent(),
            Rule.of("GDPR-30-1-C", CONDITIONAL, WARNING, gdpr("30(1)(c)"))
                    .each(Subject::activities).at("subjects")
                    .fires(activity -> activity.subjects().isEmpty())
                    .naming("name", Names::of)
                    .repaired((subject, at) -> choosingPeople(subject, at.value().key()))
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withSubjects(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-14-2-F", CONDITIONAL, ERROR, gdpr("14(2)(f)"))
                    .each(Subject::categories).at("sources")
                    .when(DataRules::isFromOthers)
                    .fires(category -> fromOthers(category).anyMatch(source -> source.text() == null && source.sharing() == null))
                    .naming("name", Names::of)
                    .example(sample -> sample.category("billing", c -> c.withSources(List.of(bought(null, NO)))))
                    .silent(sample -> sample.category("billing", c -> c.withSources(List.of(bought("een kredietbureau", NO))))),
            Rule.of("GDPR-14-2-F-PUBLIC", CONDITIONAL, ERROR, gdpr("14(2)(f)"))
                    .each(Subject::categories).at("sources")
                    .when(DataRules::isFromOthers)
                    .fires(category -> fromOthers(category).anyMatch(source -> source.publicSource() == UNANSWERED))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repairs.answering(saying(at.value(), YES), saying(at.value(), NO)))
                    .example(sample -> sample.category("billing", c -> c.withSources(List.of(bought("het handelsregister", UNANSWERED)))))
                    .silent(sample -> sample.category("billing", c -> c.withSources(List.of(bought("het handelsregister", YES))))),
            Rule.of("GDPR-14-3", CONDITIONAL, ADVICE, gdpr("14(3)"))
                    .each(Subject::categories).at("sources")
                    .fires(DataRules::isFromOthers)
                    .naming("name", Names::of)
                    .example(sample -> sample.category("billing", c -> c.withSources(List.of(bought("een kredietbureau", NO)))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-4-14-5", CONDITIONAL, ADVICE, gdpr("13(4)"), gdpr("14(5)"))
                    .statement("declarations/exception-from-telling")
                    .when(subject -> subject.answer(Question.EXCEPTION_FROM_TELLING) == YES)
                    .fires(subject -> subject.note(Question.EXCEPTION_FROM_TELLING).isEmpty())
                    .example(sample -> sample.declared(Question.EXCEPTION_FROM_TELLING, YES))
                    .silent(sample -> sample.declared(Question.EXCEPTION_FROM_TELLING, YES, "Zij weten het al.")),
            Rule.of("GDPR-13-2-E", CONDITIONAL, ERROR, gdpr("13(2)(e)"))
                    .each(Subject::activities).at("provision")
                    .when(activity -> activity.bases().stream().anyMatch(use -> use.basis() == Basis.CONTRACT || use.basis() == Basis.LEGAL_OBLIGATION))
                    .fires(activity -> activity.provision() == null)
                    .naming("name", Names::of)
                    .example(sample -> sample.activity("payment", a -> ActivityBuilder.from(a).withProvision(null)))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-E-FIELDS", CONDITIONAL, ADVICE, transparency())
                    .statement("declarations/marks-required-fields")
                    .when(subject -> subject.answer(Question.HAS_FORMS) == YES)
                    .fires(subject -> subject.answer(Question.MARKS_REQUIRED_FIELDS) == NO)
                    .example(sample -> sample.declared(Question.HAS_FORMS, YES).declared(Question.MARKS_REQUIRED_FIELDS, NO))
                    .silent(sample -> sample.declared(Question.HAS_FORMS, YES).declared(Question.MARKS_REQUIRED_FIELDS, YES)));

    private DataRules() {
    }

    /** An activity or a sharing, as far as it uses data. */
    private record User(Object name, List<DataItem> items) {
    }

    private static List<At<User>> users(Subject subject) {
        List<At<User>> users = new ArrayList<>();
        subject.activities().forEach(at -> users.add(new At<>(at.path(), new User(Names.of(subject, at.value()), at.value().dataItems()))));
        subject.currentSharings().forEach(at -> users.add(new At<>(at.path(), new User(Names.of(subject, at.value()), at.value().dataItems()))));
        return users;
    }

    /** Kinds of data that the statement's list does not have; words without a kind count as none of it. */
    private static List<DataItem> undeclared(Subject subject, User user) {
        return user.items().stream().filter(item -> item.extent() == DataItem.Extent.ITEM)
                .filter(item -> item.category() == null || !subject.declares(item.category())).toList();
    }

    private static @Nullable Repair declaring(Subject subject, User user) {
        List<Key> missing = undeclared(subject, user).stream().map(DataItem::category)
                .filter(key -> key != null && subject.edition().term(Term.Kind.DATA, key).isPresent()).distinct().toList();
        return missing.isEmpty() ? null : Repair.of("list", missing.stream().map(key -> subject.label(Term.Kind.DATA, key)).toList(), draft -> {
            List<CategoryUse> categories = new ArrayList<>(draft.categories());
            missing.stream().filter(key -> categories.stream().noneMatch(category -> category.key().equals(key)))
                    .forEach(key -> categories.add(CategoryUse.of(key.value())));
            return draft.withCategories(categories);
        });
    }

    /** What an activity uses, or a recipient gets for a purpose that is told. One that gets everything says of no kind what it is for. */
    private static Set<Key> usedKinds(Subject subject) {
        return subject.kept("used kinds", () -> {
            List<DataItem> items = subject.draft().activities().stream().flatMap(activity -> activity.dataItems().stream()).toList();
            boolean all = items.stream().anyMatch(item -> item.extent() == DataItem.Extent.ALL_LISTED);
            Stream<DataItem> shared = subject.currentSharings().stream().map(At::value)
                    .filter(sharing -> sharing.purposeText() != null || !sharing.source().activities().isEmpty())
                    .flatMap(sharing -> sharing.dataItems().stream());
            Set<Key> named = Stream.concat(items.stream(), shared).map(DataItem::category).filter(key -> key != null).collect(Collectors.toSet());
            return subject.draft().categories().stream().filter(category -> all || named.contains(category.key())
                    || category.term() != null && named.contains(category.term())).map(CategoryUse::key).collect(Collectors.toSet());
        });
    }

    /** Whose data it is: those the catalogue's purposes are mostly about. */
    private static Repair choosingPeople(Subject subject, Key activity) {
        return new Repair("subjects", PEOPLE.stream().map(people -> new Repair.Option(people, subject.label(Term.Kind.SUBJECT, Key.of(people)),
                Repairs.inActivity(activity, a -> ActivityBuilder.from(a).withSubjects(List.of(Key.of(people)))))).toList());
    }

    /** The answer to whether the sources that leave it open are public. */
    private static UnaryOperator<Draft> saying(CategoryUse category, Answer open) {
        return draft -> draft.withCategories(draft.categories().stream().map(c -> !c.key().equals(category.key()) ? c
                : c.withSources(c.sources().stream().map(source -> source.kind() == CategoryUse.Source.Kind.THIRD_PARTY
                        && source.publicSource() == UNANSWERED ? new CategoryUse.Source(source.kind(), source.sharing(), source.text(), open) : source).toList())).toList());
    }

    private static Stream<CategoryUse.Source> fromOthers(CategoryUse category) {
        return category.sources().stream().filter(source -> source.kind() == CategoryUse.Source.Kind.THIRD_PARTY);
    }

    private static boolean isFromOthers(CategoryUse category) {
        return fromOthers(category).findAny().isPresent();
    }

    private static CategoryUse.Source bought(@Nullable String from, Answer open) {
        return new CategoryUse.Source(CategoryUse.Source.Kind.THIRD_PARTY, null, from == null ? null : words(from), open);
    }

    private static InlineText words(String words) {
        return InlineText.of(LanguageTag.NL, words);
    }
}
