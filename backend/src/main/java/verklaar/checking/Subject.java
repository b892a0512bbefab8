package verklaar.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.DataItem;
import verklaar.privacy.DomainName;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.statement.Activity;
import verklaar.statement.Assurance;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChangeEntry;
import verklaar.statement.Complaint;
import verklaar.statement.Decisions;
import verklaar.statement.Declaration;
import verklaar.statement.Draft;
import verklaar.statement.MeasureUse;
import verklaar.statement.Organisation;
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;
import verklaar.statement.Slot;

/**
 * What rules see of a statement: the facts behind it with their paths, the words readers get and those the tenant has written, the
 * catalogue's edition, the version before, and the day. Everything that several rules ask is worked out once. For one thread.
 */
public final class Subject {

    private final StatementDocument document;
    private final WordingEdition edition;
    private final LocalDate today;
    private final Surroundings around;
    private final @Nullable StatementDocument previous;
    private final Set<Pack> packs;
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private final Map<Key, Activity> activitiesByKey = new HashMap<>();
    private final Map<Key, CategoryUse> categoriesByKey = new HashMap<>();
    private final Map<String, Object> kept = new HashMap<>();
    private final List<At<Organisation>> organisations;
    private final List<At<ResolvedSharing>> sharings;
    private @Nullable Set<DomainName> domains;
    private @Nullable List<Passage> written;
    private @Nullable List<Passage> printed;

    /**
     * @param edition the words the draft is pinned to
     * @param previous the document of the version readers have now; null when there is none
     * @param today in the statement's zone
     */
    Subject(StatementDocument document, WordingEdition edition, @Nullable StatementDocument previous, LocalDate today) {
        this(document, edition, previous, today, Surroundings.NONE);
    }

    /** @param around what lies beside the statement */
    Subject(StatementDocument document, WordingEdition edition, @Nullable StatementDocument previous, LocalDate today, Surroundings around) {
        this.document = document;
        this.edition = edition;
        this.previous = previous;
        this.today = today;
        this.around = around;
        for (Declaration declaration : draft().declarations()) {
            Question.of(declaration.question()).ifPresent(question -> answers.put(question, declaration.answer()));
        }
        draft().activities().forEach(activity -> activitiesByKey.put(activity.key(), activity));
        draft().categories().forEach(category -> categoriesByKey.put(category.key(), category));
        this.organisations = organisations(facts());
        this.sharings = facts().sharings().stream().map(sharing -> new At<>("sharings/" + sharing.key(), sharing)).toList();
        this.packs = Packs.of(facts());
    }

    private static List<At<Organisation>> organisations(Facts facts) {
        List<At<Organisation>> found = new ArrayList<>();
        boolean known = facts.draft().head().organisations().size() == facts.organisations().size();
        for (int i = 0; i < facts.organisations().size(); i++) {
            Object id = known ? facts.draft().head().organisations().get(i).organisation() : i + 1;
            found.add(new At<>("organisations/" + id, facts.organisations().get(i)));
        }
        return found.isEmpty() ? List.of(new At<>("head/organisations", Organisation.named(null))) : found;
    }

    private <T extends Keyed> List<At<T>> at(String field, List<T> things) {
        return kept("at " + field, () -> things.stream().map(thing -> new At<>(field + "/" + thing.key(), thing)).toList());
    }

    public StatementDocument document() {
        return document;
    }

    public Facts facts() {
        return document.facts();
    }

    public Draft draft() {
        return document.facts().draft();
    }

    /** The catalogue's words the statement is pinned to, with authorities, adequacy decisions and ages of consent. */
    public WordingEdition edition() {
        return edition;
    }

    /** The document of the version that readers have now. */
    public Optional<StatementDocument> previous() {
        return Optional.ofNullable(previous);
    }

    /** In the statement's zone. */
    public LocalDate today() {
        return today;
    }

    /** Changes of the catalogue that matter and wait for an answer. */
    public List<At<Surroundings.Waiting>> waiting() {
        return around.waiting().stream().map(change -> new At<>(change.sharing() == null ? "wording/edition" : "sharings/" + change.sharing(), change)).toList();
    }

    /** The firm that owns a provider, as the catalogue knows it; empty when it knows none. */
    public Optional<ProviderFacts> parent(ProviderFacts provider) {
        return Optional.ofNullable(provider.parent()).map(around.parents()::get);
    }

    /** The laws that apply. */
    public Set<Pack> packs() {
        return packs;
    }

    public Answer answer(Question question) {
        return answers.getOrDefault(question, Answer.UNANSWERED);
    }

    /** Why, in the tenant's words for colleagues; empty when nobody wrote it down. */
    public Optional<InlineText> note(Question question) {
        return draft().declarations().stream().filter(declaration -> declaration.question().equals(question.key()))
                .flatMap(declaration -> Stream.ofNullable(declaration.note())).findFirst();
    }

    /** The domains the statement names, in its list and its scopes. */
    public Set<DomainName> domains() {
        if (domains == null) {
            domains = Stream.concat(draft().head().domains().stream(), draft().scopes().stream().flatMap(scope -> scope.domains().stream()))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return domains;
    }

    /** The controllers; one without a name when the statement has none. */
    public List<At<Organisation>> organisations() {
        return organisations;
    }

    /** The first controller. */
    public Organisation controller() {
        return organisations.get(0).value();
    }

    public List<At<Scope>> scopes() {
        return at("scopes", draft().scopes());
    }

    public List<At<Section>> sections() {
        return at("sections", draft().sections());
    }

    public List<At<CategoryUse>> categories() {
        return at("categories", draft().categories());
    }

    public List<At<Activity>> activities() {
        return at("activities", draft().activities());
    }

    /** With every prefilled value filled in; those that are planned or have ended included. */
    public List<At<ResolvedSharing>> sharings() {
        return sharings;
    }

    public List<At<RetentionRule>> retentionRules() {
        return at("retentionRules", draft().retentionRules());
    }

    public List<At<Cookie>> cookies() {
        return at("cookies/list", draft().cookies().list());
    }

    public List<At<Decisions.AutomatedDecision>> decisions() {
        return at("decisions/list", draft().decisions().list());
    }

    public List<At<Rights.RightUse>> rights() {
        return at("rights/list", draft().rights().list());
    }

    public List<At<Complaint>> complaints() {
        return at("complaints", draft().complaints());
    }

    public List<At<MeasureUse>> measures() {
        return at("security/measures", draft().security().measures());
    }

    public List<At<Assurance>> assurances() {
        return at("assurances", draft().assurances());
    }

    public List<At<ChangeEntry>> changes() {
        return at("changes", draft().changes());
    }

    public Optional<Activity> activity(Key key) {
        return Optional.ofNullable(activitiesByKey.get(key));
    }

    public Optional<CategoryUse> category(Key key) {
        return Optional.ofNullable(categoriesByKey.get(key));
    }

    /** Whether the list of personal data has this kind, by the key of a category or of its term. */
    public boolean declares(Key kind) {
        return categoriesByKey.containsKey(kind) || kept("declared", () -> draft().categories().stream().map(CategoryUse::term)
                .filter(Objects::nonNull).collect(Collectors.toSet())).contains(kind);
    }

    /** What a rule works out once for all the things it looks at; the name is the rule's own. */
    @SuppressWarnings("unchecked")
    public <T> T kept(String name, Supplier<T> worked) {
        Object found = kept.get(name);
        if (found == null) {
            found = worked.get();
            kept.put(name, found);
        }
        return (T) found;
    }

    /** Whether some activity or cookie stands on this legal basis. */
    public boolean uses(Basis basis) {
        return Stream.concat(draft().activities().stream().flatMap(activity -> activity.bases().stream()).map(Activity.BasisUse::basis),
                draft().cookies().list().stream().map(Cookie::basis)).anyMatch(found -> found == basis);
    }

    /** Whether the statement names this right. */
    public boolean names(Rights.Right right) {
        return draft().rights().list().stream().anyMatch(use -> use.right() == right);
    }

    /** The words the tenant has written, wherever they stand in the draft. */
    public List<Passage> written() {
        if (written == null) {
            written = Passages.written(draft());
        }
        return written;
    }

    /** The words the tenant had written in the version that readers have now; none when there is no such version. */
    public List<Passage> writtenBefore() {
        return previous == null ? List.of() : Passages.written(previous.facts().draft());
    }

    /** The words readers get, ours included, by element. */
    public List<Passage> printed() {
        if (printed == null) {
            printed = Passages.printed(document);
        }
        return printed;
    }

    /** Whether an element that readers get stands at a path or below it. */
    public boolean shows(String path) {
        return printed().stream().anyMatch(passage -> passage.isUnder(path));
    }

    /** Whether a section of this kind has the tenant's words in the place of ours, or leads elsewhere, so that facts do not tell what it says. */
    public boolean inOwnWords(SectionKind kind) {
        return draft().sections().stream().filter(section -> section.kind() == kind).anyMatch(section -> section.mode() == Section.Mode.REFERRED
                || section.slots().stream().anyMatch(slot -> slot.text() != null
                        && (slot.mode() == Slot.Mode.REPLACED || section.mode() == Section.Mode.REPLACED)));
    }

    /** Sharings that happen or may happen, without those that are only planned or have ended. */
    public List<At<ResolvedSharing>> currentSharings() {
        return kept("current sharings", () -> sharings.stream().filter(at -> at.value().source().status() == Sharing.Status.ACTIVE
                || at.value().source().status() == Sharing.Status.POSSIBLE).toList());
    }

    /** The catalogue's term behind a kind of data: the category's of that key, or the term of that key. */
    public Optional<Term> dataTerm(@Nullable Key category) {
        if (category == null) {
            return Optional.empty();
        }
        CategoryUse use = categoriesByKey.get(category);
        Key term = use == null ? category : use.term();
        return term == null ? Optional.empty() : edition.term(Term.Kind.DATA, term);
    }

    /** Whether some of the data is specially protected: {@code art9}, {@code art10} or {@code national-id}. */
    public boolean usesSpecial(List<DataItem> items, String protection) {
        return items.stream().flatMap(item -> item.extent() == DataItem.Extent.ALL_LISTED
                        ? draft().categories().stream().map(CategoryUse::key) : Stream.ofNullable(item.category()))
                .anyMatch(key -> dataTerm(key).map(term -> protection.equals(term.attributes().get("special"))).orElse(false));
    }

    /** Whether an activity is direct marketing: said so, or for a purpose of that group. */
    public boolean isMarketing(Activity activity) {
        return activity.marketing() || activity.purposes().stream().anyMatch(use -> use.term() != null
                && edition.term(Term.Kind.PURPOSE, use.term()).map(term -> "marketing".equals(term.attributes().get("group"))).orElse(false));
    }

    /** The label of a term; its key when the edition has no such term. */
    public Object label(Term.Kind kind, Key key) {
        return edition.term(kind, key).<Object>map(Term::label).orElse(key.value());
    }

    /** Whether readers get these words somewhere, in any language; case does not matter. */
    public boolean prints(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return printed().stream().anyMatch(passage -> passage.plain().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Whether a list finds something in the words readers get. */
    public boolean says(WordList list) {
        return kept("said", () -> {
            Set<WordList> said = EnumSet.noneOf(WordList.class);
            printed().forEach(passage -> said.addAll(passage.hits().keySet()));
            return said;
        }).contains(list);
    }
}
