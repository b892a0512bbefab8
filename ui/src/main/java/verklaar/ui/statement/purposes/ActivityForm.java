package verklaar.ui.statement.purposes;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.Basis;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.Activity.BasisUse;
import verklaar.statement.Activity.Provision;
import verklaar.statement.Activity.PurposeUse;
import verklaar.statement.Activity.SpecialDataCondition;
import verklaar.statement.Activity;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.data.DataItems;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Group;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.ScopeWords;

/** One thing that is done with personal data: with what, of whom, and what allows it. */
final class ActivityForm extends RecordForm<Activity> {

    ActivityForm(FormContext context, Changes<Activity> changes) {
        super(context, "activity", changes);
        group("why", true, bases());
        group("data", true, at("dataItems", part(new DataItems(context, t("data"), changes(Activity::dataItems, Activity::withDataItems)), Activity::dataItems)),
                field(make().terms("subjects", Term.Kind.SUBJECT), Part.several(Activity::subjects, Activity::withSubjects)));
        group("must", false, provision());
        group("special", false, special());
        group("words", false, words());
        group("place", false, place());
    }

    private void group(String key, boolean open, Component... questions) {
        add(new Group(t("group." + key), open, questions));
    }

    private Component[] bases() {
        Changes<List<BasisUse>> to = changes(Activity::bases, Activity::withBases);
        Component bases = at("bases", part(new Parts<BasisUse>(context(), t("bases"), this::face, each -> new BasisForm(context(), each), t("bases-add"),
                () -> BasisUse.of(likely(value())), to), Activity::bases));
        Component capture = at("consentCapture", help(field(make().inline("consent"), Activity::consentCapture, Activity::withConsentCapture), "consent-help"));
        when(activity -> activity.bases().stream().anyMatch(use -> use.basis() == Basis.CONSENT), capture);
        return new Component[] {bases, capture};
    }

    /** What usually allows such a purpose and is not said yet; the tenant decides. */
    private Basis likely(Activity activity) {
        Stream<Basis> usual = activity.purposes().stream().flatMap(purpose -> Optional.ofNullable(purpose.term()).stream())
                .flatMap(term -> context().vocabulary().attribute(Term.Kind.PURPOSE, term, "usualBases").stream())
                .flatMap(bases -> Arrays.stream(bases.split(","))).map(Basis::of);
        return Stream.concat(usual, Arrays.stream(Basis.values()))
                .filter(basis -> activity.bases().stream().noneMatch(use -> use.basis() == basis)).findFirst().orElse(Basis.CONSENT);
    }

    private Fold.Face face(BasisUse use) {
        InlineText more = Optional.ofNullable(use.interest()).orElse(use.law());
        return new Fold.Face(context().name(use.basis()), context().vocabulary().words(more));
    }

    private Component[] provision() {
        Component asked = at("provision", field(make().oneOrNone("duty", Provision.Duty.class), part(Activity::provision, Provision::duty),
                (activity, duty) -> activity.withProvision(duty == null ? null
                        : new Provision(duty, part(Activity::provision, Provision::consequence).apply(activity)))));
        Component consequence = help(field(make().inline("consequence"), part(Activity::provision, Provision::consequence),
                with(Activity::provision, Provision::duty, Provision::new, Activity::withProvision)), "consequence-help");
        when(activity -> activity.provision() != null, consequence);
        return new Component[] {asked, consequence};
    }

    /** What the law looks at more closely: advertising, profiles and special data. */
    private Component[] special() {
        Component marketing = help(field(make().yes("marketing"), Activity::marketing, Activity::withMarketing), "marketing-help");
        Component profiling = help(field(make().yes("profiling"), Activity::profiling, Activity::withProfiling), "profiling-help");
        Component art9 = field(make().search("art9", context().vocabulary().terms(Term.Kind.ART9), key -> context().vocabulary().term(Term.Kind.ART9, key)),
                part(Activity::art9, SpecialDataCondition::condition),
                (activity, key) -> activity.withArt9(key == null ? null
                        : new SpecialDataCondition(key, part(Activity::art9, SpecialDataCondition::law).apply(activity))));
        Component law = field(make().inline("art9-law"), part(Activity::art9, SpecialDataCondition::law),
                with(Activity::art9, SpecialDataCondition::condition, SpecialDataCondition::new, Activity::withArt9));
        when(activity -> activity.art9() != null, law);
        return new Component[] {marketing, profiling, art9, law};
    }

    private Component[] words() {
        Changes<List<PurposeUse>> to = changes(Activity::purposes, Activity::withPurposes);
        return new Component[] {
            at("purposes", part(new Parts<PurposeUse>(context(), t("purposes"), use -> new Fold.Face(ActivityWords.name(context(), use), ""),
                    each -> new PurposeForm(context(), each), t("purposes-add"), this::another, to), Activity::purposes)),
            help(field(make().plain("title"), Activity::title, Activity::withTitle), "title-help"),
            field(make().inline("note"), Activity::note, Activity::withNote),
            at("choices", part(ChoiceForm.several(context(), changes(Activity::choices, Activity::withChoices)), Activity::choices)),
            part(PrintedForm.of(context(), Subject.ACTIVITIES, changes(Activity::printedAs, Activity::withPrintedAs)), Activity::printedAs)};
    }

    private PurposeUse another() {
        return new PurposeUse(null, InlineText.of(context().source(), t("purposes-new")));
    }

    /** Where it belongs, and in which role it is done. */
    private Component[] place() {
        List<Key> scopes = ScopeWords.keys(context());
        Component where = help(field(make().several("scopes", scopes, key -> ScopeWords.name(context(), key)),
                Part.several(Activity::scopes, Activity::withScopes)), "scopes-help");
        where.setVisible(!scopes.isEmpty());
        List<Key> others = context().draft().activities().stream().map(Activity::key).toList();
        Component parent = help(field(make().search("parent", others, key -> ActivityWords.name(context(), key)),
                Part.of(Activity::parent, ActivityForm::withParent, key -> key, key -> key)), "parent-help");
        parent.setVisible(others.size() > 1);
        Component role = field(make().one("acting-as", Activity.ActingAs.class), Activity::actingAs, Activity::withActingAs);
        Component whom = field(make().inline("on-behalf-of"), Activity::onBehalfOf, Activity::withOnBehalfOf);
        when(activity -> activity.actingAs() == Activity.ActingAs.PROCESSOR, whom);
        return new Component[] {where, parent, role, whom};
    }

    private static Activity withParent(Activity activity, @Nullable Key parent) {
        return activity.key().equals(parent) ? activity : activity.withParent(parent);
    }

    private static <R, P, V> Function<R, @Nullable V> part(Function<R, @Nullable P> part, Function<P, @Nullable V> of) {
        return whole -> {
            P there = part.apply(whole);
            return there == null ? null : of.apply(there);
        };
    }

    /** Changes the words of a part that is only there with its other value. */
    private static <R, P, A> BiFunction<R, InlineText, R> with(Function<R, @Nullable P> part, Function<P, A> other,
            BiFunction<A, InlineText, P> make, BiFunction<R, P, R> write) {
        return (whole, words) -> {
            P there = part.apply(whole);
            return there == null ? whole : write.apply(whole, make.apply(other.apply(there), words));
        };
    }
}
