package verklaar.assembling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.ConsentAge;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Basis;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.Location;
import verklaar.privacy.Transfer;
import verklaar.statement.Activity;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;

/** Everything one statement is made from, and the questions several of its sections ask. */
final class Material {

    /** The sections of a draft that names none. */
    private static final List<SectionKind> USUAL = List.of(SectionKind.OPENING, SectionKind.APPLICABILITY, SectionKind.CONTACT,
            SectionKind.DOMAINS, SectionKind.DATA, SectionKind.SPECIAL_DATA, SectionKind.PURPOSES, SectionKind.DECISIONS,
            SectionKind.RETENTION, SectionKind.SHARING, SectionKind.COOKIES, SectionKind.RIGHTS, SectionKind.COMPLAINT,
            SectionKind.SECURITY, SectionKind.CHANGES);

    private final Draft draft;
    private final List<Section> sections;
    private final List<Organisation> organisations;
    private final List<ResolvedSharing> sharings;
    private final WordingEdition edition;
    private final Map<Key, CategoryUse> categories;
    private final Map<Key, Activity> activities;
    private final Map<Key, Scope> scopes;
    private final Map<Key, ResolvedSharing> sharingsByKey;

    Material(Draft draft, List<Organisation> organisations, List<ResolvedSharing> sharings, WordingEdition edition) {
        this.draft = draft;
        this.sections = draft.sections().isEmpty() ? USUAL.stream().map(Section::of).toList() : draft.sections();
        this.organisations = organisations;
        this.sharings = sharings;
        this.edition = edition;
        this.categories = byKey(draft.categories());
        this.activities = byKey(draft.activities());
        this.scopes = byKey(draft.scopes());
        this.sharingsByKey = sharings.stream().collect(Collectors.toMap(ResolvedSharing::key, Function.identity()));
    }

    private static <T extends Keyed> Map<Key, T> byKey(List<T> elements) {
        return elements.stream().collect(Collectors.toMap(Keyed::key, Function.identity()));
    }

    Draft draft() {
        return draft;
    }

    /** In the order readers get them. */
    List<Section> sections() {
        return sections;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<ResolvedSharing> sharings() {
        return sharings;
    }

    WordingEdition edition() {
        return edition;
    }

    Optional<CategoryUse> category(Key key) {
        return Optional.ofNullable(categories.get(key));
    }

    Optional<Activity> activity(Key key) {
        return Optional.ofNullable(activities.get(key));
    }

    Optional<Scope> scope(Key key) {
        return Optional.ofNullable(scopes.get(key));
    }

    Optional<ResolvedSharing> sharing(Key key) {
        return Optional.ofNullable(sharingsByKey.get(key));
    }

    /** Whether the statement has a section of this kind; what has none of its own is told where readers look for it. */
    boolean has(SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    boolean uses(Basis basis) {
        return draft.activities().stream().flatMap(a -> a.bases().stream()).anyMatch(use -> use.basis() == basis)
                || draft.cookies().list().stream().anyMatch(cookie -> cookie.basis() == basis);
    }

    /** Whether there is direct marketing: said so, or for a purpose of that group. */
    boolean marketing() {
        return draft.activities().stream().anyMatch(activity -> activity.marketing() || activity.purposes().stream().anyMatch(this::isMarketing));
    }

    private boolean isMarketing(Activity.PurposeUse use) {
        return use.term() != null && edition.term(Term.Kind.PURPOSE, use.term())
                .filter(term -> "marketing".equals(term.attributes().get("group"))).isPresent();
    }

    /** Sharings that happen or may happen, without those that are only planned or have ended. */
    Stream<ResolvedSharing> current() {
        return sharings.stream().filter(s -> s.source().status() == Sharing.Status.ACTIVE || s.source().status() == Sharing.Status.POSSIBLE);
    }

    /** The countries where a sharing's data is, or can be seen: its locations, or else the seats of its providers. */
    static List<CountryCode> countries(ResolvedSharing sharing) {
        Stream<@Nullable CountryCode> found = sharing.locations().isEmpty()
                ? sharing.providers().stream().map(Sharing.Provider::country)
                : sharing.locations().stream().map(Location::country);
        return Stream.concat(found, sharing.transfers().stream().map(Transfer::country)).filter(Objects::nonNull).distinct().toList();
    }

    /** Countries outside the EEA where data of a current sharing goes, in the order of the draft. */
    List<CountryCode> outsideEea() {
        return current().flatMap(s -> countries(s).stream()).filter(country -> !country.inEea()).distinct().toList();
    }

    /** Whether every current sharing is known to keep its data within the EEA. */
    boolean staysInEea() {
        return current().findAny().isPresent() && outsideEea().isEmpty() && current().allMatch(Material::knownWithin);
    }

    private static boolean knownWithin(ResolvedSharing sharing) {
        boolean worldwide = sharing.locations().stream().anyMatch(l -> l.region() == Location.Region.WORLD);
        boolean stated = sharing.locations().stream().anyMatch(l -> l.role() != Location.Role.SEAT);
        boolean declared = sharing.transfers().stream().anyMatch(Places::staysWithin);
        return !worldwide && (stated || declared) && sharing.transfers().stream().allMatch(t -> t.country() != null || Places.staysWithin(t));
    }

    /** The law that applies first: the statement's, or that of the controller's seat. */
    Optional<CountryCode> country() {
        return Stream.concat(draft.head().jurisdictions().stream().map(Jurisdiction::country),
                organisations.stream().map(Organisation::country).filter(Objects::nonNull)).findFirst();
    }

    /** The age below which parents must agree: the tenant's answer, or that of the law that applies. */
    Optional<Integer> consentAge() {
        ChildrenPolicy children = draft.children();
        return children != null && children.age() != null ? Optional.of(children.age())
                : country().flatMap(edition::consentAge).map(ConsentAge::age);
    }

    /** A kind of data: in the tenant's words, or the catalogue's label; as a category of this statement or a term of the catalogue. */
    Phrase data(Key key) {
        return category(key).map(this::data).orElseGet(() -> Phrase.label(Term.Kind.DATA, key));
    }

    Phrase data(CategoryUse category) {
        return category.text() != null ? Phrase.own("categories/" + category.key() + "/text", category.text())
                : Phrase.label(Term.Kind.DATA, Objects.requireNonNull(category.term()));
    }

    /** Whether the words for a kind of data are the catalogue's, whose capital can be dropped within a sentence. */
    boolean labelled(DataItem item) {
        return item.text() == null && item.category() != null && category(item.category()).map(c -> c.text() == null).orElse(true);
    }

    /** The term of the catalogue behind a kind of data, if there is one. */
    Optional<Term> dataTerm(Key key) {
        Key term = category(key).map(CategoryUse::term).orElse(category(key).isPresent() ? null : key);
        return Optional.ofNullable(term).flatMap(found -> edition.term(Term.Kind.DATA, found));
    }

    /** A group of people; the label may speak of an age. */
    Phrase subject(Key key) {
        Map<String, Object> values = consentAge().<Map<String, Object>>map(age -> Map.of("age", age)).orElse(Map.of());
        return Phrase.label(Term.Kind.SUBJECT, key, values);
    }

    /** Services in use now, each once. */
    long services() {
        return current().map(s -> s.preset() != null ? s.preset().service().key() : (Object) Objects.requireNonNullElse(s.displayName(), s.key()))
                .distinct().count();
    }
}
