package verklaar.ui.statement.rights;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.statement.Complaint;
import verklaar.statement.Draft;
import verklaar.statement.Rights.Right;
import verklaar.statement.Rights.RightUse;
import verklaar.statement.Rights;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.ContactWords;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.TopicForm;

/** What people can ask for, how they ask, how one knows who asks, how soon the answer follows, and where to complain. */
public final class RightsForm extends TopicForm {

    /** What every statement under the GDPR names (Art. 13(2)(b)-(c)). */
    static final List<Right> USUAL = List.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION, Right.PORTABILITY,
            Right.OBJECTION, Right.WITHDRAWAL);

    private final Items<RightUse> rights;
    private final Items<Complaint> complaints;

    public RightsForm(FormContext context, Changes<Draft> changes) {
        super(context, "rights", changes);
        heading("which");
        rights = at("list", part(new Items<RightUse>(context, this::face, to -> new RightForm(context, to), "", () -> { }, t("empty"),
                changes(draft -> draft.rights().list(), with(Rights::withList))), draft -> draft.rights().list()));
        Button all = new Button(t("all"), click -> change(RightsForm::withUsual));
        AddBySearch search = new AddBySearch(context, t("add"), t("add-help"), choice -> rights.append(right(choice)));
        add(all, search);
        onShow(draft -> all.setVisible(context.mayEdit() && !withUsual(draft).equals(draft)));
        onShow(draft -> search.offer(unused(draft)));
        how();
        term();
        heading("complaints");
        complaints = at("complaints", part(new Items<Complaint>(context, one -> new Fold.Face(ComplaintForm.name(context, one.authority()), ""),
                to -> new ComplaintForm(context, to), "", () -> { }, t("complaints-empty"),
                changes(Draft::complaints, Draft::withComplaints)), Draft::complaints));
        AddBySearch authority = new AddBySearch(context, t("add-authority"), t("add-authority-help"), this::complain);
        add(authority);
        onShow(draft -> authority.offer(authorities(draft)));
    }

    private void how() {
        heading("how");
        help(field(make().several("channels", ContactWords.keys(context()), key -> ContactWords.name(context(), key)),
                Part.several(draft -> draft.rights().channels(), with(Rights::withChannels))), "channels-help");
        help(field(make().inline("self-service"), draft -> draft.rights().selfService(), with(Rights::withSelfService)), "self-service-help");
        at("withdrawalHow", help(field(make().inline("withdrawal"), draft -> draft.rights().withdrawalHow(), with(Rights::withWithdrawalHow)),
                "withdrawal-help"));
        help(field(make().oneOrNone("identification", Rights.Identification.class), draft -> draft.rights().identification(),
                with(Rights::withIdentification)), "identification-help");
        Component more = field(make().inline("identification-text"), draft -> draft.rights().identificationText(),
                with(Rights::withIdentificationText));
        when(draft -> draft.rights().identification() != null || draft.rights().identificationText() != null, more);
    }

    private void term() {
        at("responseTerm", help(field(make().number("term-amount"), draft -> amount(draft.rights().responseTerm()), with(RightsForm::withAmount)),
                "term-help"));
        Component unit = field(make().one("term-unit", Length.Unit.class), draft -> unit(draft.rights().responseTerm()),
                with(RightsForm::withUnit));
        when(draft -> draft.rights().responseTerm() != null, unit);
    }

    private static <V> BiFunction<Draft, V, Draft> with(BiFunction<Rights, V, Rights> with) {
        return (draft, value) -> draft.withRights(with.apply(draft.rights(), value));
    }

    private static @Nullable Integer amount(Length.@Nullable Period term) {
        return term == null ? null : term.amount();
    }

    private static Length.@Nullable Unit unit(Length.@Nullable Period term) {
        return term == null ? null : term.unit();
    }

    private static Rights withAmount(Rights rights, @Nullable Integer amount) {
        Length.Period term = rights.responseTerm();
        return rights.withResponseTerm(amount == null ? null : Length.Period.of(amount, term == null ? Length.Unit.WEEKS : term.unit()));
    }

    private static Rights withUnit(Rights rights, Length.Unit unit) {
        Length.Period term = rights.responseTerm();
        return term == null ? rights : rights.withResponseTerm(Length.Period.of(term.amount(), unit));
    }

    private Fold.Face face(RightUse right) {
        return new Fold.Face(right.right() == Right.OTHER ? right.key().value() : context().name(right.right()),
                context().vocabulary().words(right.how()));
    }

    private RightUse right(Choice choice) {
        Rights now = context().draft().rights();
        if (choice.key() != null) {
            return RightUse.of(Right.of(choice.key().value()));
        }
        return new RightUse(Edits.freshKey(choice.words(), now.list()), Right.OTHER, "EU", List.of(),
                InlineText.of(context().source(), choice.words()), null, null, List.of(), List.of(), Map.of());
    }

    private List<Choice> unused(Draft draft) {
        List<Key> used = draft.rights().list().stream().map(RightUse::key).toList();
        return Arrays.stream(Right.values()).filter(right -> right != Right.OTHER && !used.contains(Key.of(right.key())))
                .map(right -> new Choice(Key.of(right.key()), context().name(right))).toList();
    }

    private static Draft withUsual(Draft draft) {
        List<RightUse> all = new ArrayList<>(draft.rights().list());
        USUAL.stream().filter(right -> all.stream().noneMatch(use -> use.right() == right)).map(RightUse::of).forEach(all::add);
        return all.size() == draft.rights().list().size() ? draft : draft.withRights(draft.rights().withList(all));
    }

    private List<Choice> authorities(Draft draft) {
        return context().vocabulary().edition().words().authorities().stream()
                .filter(authority -> draft.complaints().stream().noneMatch(one -> one.authority().equals(authority.key())))
                .map(authority -> new Choice(authority.key(), ComplaintForm.name(context(), authority))).toList();
    }

    private void complain(Choice choice) {
        if (choice.key() != null) {
            complaints.append(Complaint.to(choice.key().value()));
        }
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(withUsual(draft).equals(draft) && !draft.complaints().isEmpty() && draft.rights().responseTerm() != null);
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!rights.open(path) && !complaints.open(path)) {
            super.focusOn(path);
        }
    }
}
