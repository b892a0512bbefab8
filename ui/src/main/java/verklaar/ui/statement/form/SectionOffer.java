package verklaar.ui.statement.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import verklaar.statement.Draft;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Shows;

/** Says that something was filled in for which the statement has no section yet, and puts that section in. */
public final class SectionOffer extends Div implements Shows<Draft> {

    private final FormContext context;
    private final List<SectionKind> kinds;
    private final Predicate<Draft> filled;

    /**
     * @param kinds the sections that show it; the first one is offered
     * @param filled whether there is anything to show
     */
    public SectionOffer(FormContext context, List<SectionKind> kinds, Predicate<Draft> filled, Changes<Draft> changes) {
        this.context = context;
        this.kinds = List.copyOf(kinds);
        this.filled = filled;
        SectionKind offered = kinds.get(0);
        String name = context.name(offered);
        addClassName("offer");
        add(new Span(context.t("form.no-section", name)), new Button(context.t("form.take-section", name),
                click -> changes.make(draft -> draft.withSections(Edits.added(draft.sections(), Section.of(offered)
                        .withKey(Edits.freshKey(offered.key(), draft.sections())))))));
    }

    @Override
    public void show(Draft draft) {
        boolean there = draft.sections().isEmpty() || draft.sections().stream().anyMatch(section -> kinds.contains(section.kind()));
        setVisible(context.mayEdit() && filled.test(draft) && !there);
    }
}
