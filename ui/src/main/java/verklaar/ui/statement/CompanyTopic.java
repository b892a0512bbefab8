package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import verklaar.statement.Draft;
import verklaar.statement.Head;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationSummary;
import verklaar.tenant.Acting;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Place;
import verklaar.ui.statement.form.ArrangementForm;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.tenant.NameForm;
import verklaar.ui.tenant.OrganisationDesk;
import verklaar.ui.tenant.OrganisationForm;

/** Who gives the statement: which of the tenant's organisations, and everything readers must know of each (Art. 13(1)(a)-(b)). */
class CompanyTopic implements TopicPage {

    private static final String KEY = "company";

    private final DraftEditor editor;
    private final OrganisationDesk desk;
    private final Supplier<Acting> acting;
    private final Supplier<Locale> locale;
    private final DocumentEditor.Listener<Organisation> around;
    private final Div page = new Div();
    private final ArrangementForm arrangement;
    private final Map<UUID, OrganisationForm> forms = new LinkedHashMap<>();
    private final Map<UUID, DocumentEditor<Organisation>> editors = new LinkedHashMap<>();

    /** @param around hears what becomes of an organisation, to show it in the preview */
    CompanyTopic(FormContext context, OrganisationDesk desk, Supplier<Acting> acting, Supplier<Locale> locale,
            DocumentEditor.Listener<Organisation> around) {
        this.editor = context.editor();
        this.desk = desk;
        this.acting = acting;
        this.locale = locale;
        this.around = around;
        this.arrangement = new ArrangementForm(context, change -> editor.change((Draft draft) -> draft.withHead(draft.head()
                .withJointArrangement(change.apply(Optional.ofNullable(draft.head().jointArrangement())).orElse(null)))));
        page.addClassName("topic");
        refresh();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public State state() {
        boolean whole = !editors.isEmpty() && editors.values().stream().map(DocumentEditor::value)
                .allMatch(o -> o.legalName() != null && !o.addresses().isEmpty() && !o.contactPoints().isEmpty());
        return whole ? State.DONE : State.TO_DO;
    }

    @Override
    public boolean makes(List<String> path) {
        return path.size() > 1 && path.get(0).equals("head") && List.of("organisations", "jointArrangement").contains(path.get(1));
    }

    @Override
    public void focus(List<String> path) {
        forms.entrySet().stream().filter(form -> path.size() > 2 && path.get(2).equals(form.getKey().toString())).findFirst()
                .ifPresentOrElse(form -> form.getValue().focus(path.subList(3, path.size())), () -> page.scrollIntoView());
    }

    @Override
    public final void refresh() {
        List<OrganisationSummary> all = desk.all(acting.get());
        List<UUID> named = editor.draft().head().organisations().stream().map(Head.Party::organisation).toList();
        if (!new ArrayList<>(forms.keySet()).equals(named)) {
            open(named);
        }
        page.removeAll();
        page.add(new Paragraph(page.getTranslation("company.intro")));
        if (all.size() > 1 || named.isEmpty() && !all.isEmpty()) {
            page.add(choice(all, named));
        }
        if (named.size() > 1) {
            arrangement.show(Optional.ofNullable(editor.draft().head().jointArrangement()));
            page.add(new H2(page.getTranslation("company.together")), arrangement);
        }
        if (all.isEmpty()) {
            page.add(editor.mayEdit() ? new NameForm(page.getTranslation("company.make"), this::make)
                    : new Paragraph(page.getTranslation("company.none")));
        }
        forms.values().forEach(page::add);
    }

    /** Those that are open already stay as they are, with all that is being typed. */
    private void open(List<UUID> named) {
        Map<UUID, OrganisationForm> before = Map.copyOf(forms);
        editors.keySet().retainAll(named);
        forms.clear();
        named.forEach(id -> forms.put(id, before.containsKey(id) ? before.get(id) : opened(id)));
    }

    private OrganisationForm opened(UUID id) {
        DocumentEditor<Organisation> organisation = desk.editor(acting, id, locale);
        organisation.listen(around);
        editors.put(id, organisation);
        return Place.at(id.toString(), new OrganisationForm(organisation));
    }

    private CheckboxGroup<UUID> choice(List<OrganisationSummary> all, List<UUID> named) {
        CheckboxGroup<UUID> choice = new CheckboxGroup<>();
        choice.setLabel(page.getTranslation("company.which"));
        choice.setHelperText(page.getTranslation("company.which.help"));
        choice.setItems(all.stream().map(OrganisationSummary::id).toList());
        choice.setItemLabelGenerator(id -> all.stream().filter(o -> o.id().equals(id)).map(OrganisationSummary::name).filter(Objects::nonNull)
                .findFirst().orElse(page.getTranslation("company.nameless")));
        choice.setValue(Set.copyOf(named));
        choice.setReadOnly(!editor.mayEdit());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(all.stream().map(OrganisationSummary::id).filter(change.getValue()::contains).toList());
            }
        });
        return choice;
    }

    private void make(String legalName) {
        UUID id = desk.make(acting.get(), Organisation.named(legalName));
        choose(List.of(id));
    }

    /** Several of them decide together, one decides alone (Art. 26). */
    private void choose(List<UUID> ids) {
        Head.Standing standing = ids.size() > 1 ? Head.Standing.JOINT : Head.Standing.SOLE;
        boolean kept = editor.change((Draft draft) -> draft.withHead(draft.head().withOrganisations(
                ids.stream().map(id -> new Head.Party(id, standing)).toList())));
        if (kept) {
            refresh();
        }
    }
}
