package verklaar.ui.statement.services;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verklaar.catalogue.PresetFacts.Question;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Sharing;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.FormContext;

/**
 * What the catalogue asks of a tenant because nobody else can know it, right above the field that the answer goes to; gone once the tenant
 * has said something there, or that what stands there is right.
 */
final class Asked extends Div implements Shows<Sharing> {

    private final FormContext context;
    private final Function<Sharing, List<Question>> open;
    private final Predicate<Sharing> answered;
    private final Div questions = new Div();
    private final Button right = new Button();

    /** @param answered whether there is a value that can be let stand */
    private Asked(FormContext context, Function<Sharing, List<Question>> open, Predicate<Sharing> answered) {
        this.context = context;
        this.open = open;
        this.answered = answered;
        addClassName("asked");
        right.setText(context.t("asked.right"));
        right.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        add(questions, right);
    }

    /**
     * For a field that the catalogue fills in.
     *
     * @param confirm lets the catalogue's value stand as the tenant's own
     */
    static Asked above(FormContext context, Prefill<?> field, Runnable confirm) {
        Asked asked = new Asked(context, sharing -> open(context, field, sharing),
                sharing -> field.resolve(sharing, context.preset(sharing)).filter(value -> !Prefill.empty(value)).isPresent());
        asked.right.setAriaLabel(context.t("asked.right-field", context.t("sharing." + field.name())));
        asked.right.addClickListener(click -> confirm.run());
        return asked;
    }

    /** For everything else: what only somebody who looks can tell, such as whether a service that has ended is still in use. */
    static Asked besides(FormContext context) {
        return new Asked(context, sharing -> sharing.status() != Sharing.Status.ACTIVE ? List.of()
                : all(context, sharing).filter(question -> Prefill.ALL.stream().noneMatch(field -> field.key().equals(question.field()))).toList(),
                sharing -> false);
    }

    /** All that a tenant has not answered yet about a sharing, where an answer can be seen. */
    static List<Question> open(FormContext context, Sharing sharing) {
        return Prefill.ALL.stream().flatMap(field -> open(context, field, sharing).stream()).toList();
    }

    private static List<Question> open(FormContext context, Prefill<?> field, Sharing sharing) {
        return field.isSaid(sharing) ? List.of() : all(context, sharing).filter(question -> question.field().equals(field.key())).toList();
    }

    private static Stream<Question> all(FormContext context, Sharing sharing) {
        return context.preset(sharing).stream().flatMap(preset -> preset.facts().questions().stream());
    }

    @Override
    public void show(Sharing sharing) {
        List<Question> asked = open.apply(sharing);
        questions.removeAll();
        asked.forEach(question -> questions.add(new Paragraph(words(question))));
        right.setVisible(context.mayEdit() && answered.test(sharing));
        setVisible(!asked.isEmpty());
    }

    /** In the language of whoever is asked, not in one of the statement's. */
    private String words(Question question) {
        return question.text().in(LanguageTag.of(context.locale().get().getLanguage())).orElseGet(() -> context.vocabulary().words(question.text()));
    }
}
