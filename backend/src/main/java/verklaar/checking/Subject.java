package verklaar.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
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

/**
 * What rules see of a statement: the facts behind it with their paths, the words readers get and those the tenant has written, the
 * catalogue's edition, the version before, and the day. Everything that several rules ask is worked out once. For one thread.
 */
public final class Subject {

    private final StatementDocument document;
    private final WordingEdition edition;
    private final LocalDate today;
    private final @Nullable StatementDocument previous;
    private final Set<Pack> packs;
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private final Map<Key, Activity> activitiesByKey = new HashMap<>();
    private final Map<Key, CategoryUse> categoriesByKey = new HashMap<>();
    private final List<At<Organisation>> organisations;
    private final List<At<ResolvedSharing>> sharings;
    private @Nullable List<Passage> written;
    private @Nullable List<Passage> printed;

    /**
     * @param edition the words the draft is pinned to
     * @param previous the document of the version readers have now; null when there is none
     * @param today in the statement's zone
     */
    Subject(StatementDocument document, WordingEdition edition, @Nullable StatementDocument previous, LocalDate today) {
        this.document = document;
        this.edition = edition;
        this.previous = previous;
        this.today = today;
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

    private static <T extends Keyed> List<At<T>> at(String field, List<T> things) {
        return things.stream().map(thing -> new At<>(field + "/" + thing.key(), thing)).toList();
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

    /** The words readers get, ours included, by element. */
    public List<Passage> printed() {
        if (printed == null) {
            printed = Passages.printed(document);
        }
        return printed;
    }

    /** Whether readers get these words somewhere, in any language; case does not matter. */
    public boolean prints(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return printed().stream().anyMatch(passage -> passage.plain().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Whether a list finds something in the words readers get. */
    public boolean says(WordList list) {
        return printed().stream().anyMatch(passage -> passage.has(list));
    }
}
