package verklaar.ui.statement.proposals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.proposing.FieldChange;
import verklaar.proposing.Offer;
import verklaar.proposing.Proposing;
import verklaar.proposing.Take;
import verklaar.ui.shared.Dates;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.services.SharingWords;

/** One proposal: what happened, what would change field by field, and the answers one can give. */
final class OfferCard extends Composite<Section> {

    /** What the one who reads it answers. */
    interface Answers {
        /** @param takes what becomes of each field, by path */
        void accept(Map<String, Take> takes);

        void decline(String reason);
    }

    private final FormContext context;
    private final Answers answers;
    private final Map<String, RadioButtonGroup<Take>> choices = new LinkedHashMap<>();
    private final TextField reason = new TextField();
    private final Div declining = new Div();

    OfferCard(FormContext context, Offer offer, Answers answers) {
        this.context = context;
        this.answers = answers;
        getContent().addClassNames("card", "proposal");
        var heading = new H2(name(offer));
        var when = new Paragraph(context.t("proposals.weight." + offer.proposal().weight().name()) + " · "
                + Dates.day(offer.proposal().since(), context.locale().get()));
        when.addClassName("row-more");
        getContent().add(heading, when);
        var language = LanguageTag.of(context.locale().get().getLanguage());
        offer.advice().forEach(advice -> getContent().add(said(advice.in(language), "proposal-advice")));
        offer.notes().forEach(note -> getContent().add(said(note.in(language).orElseGet(() -> context.vocabulary().words(note)), "proposal-note")));
        if (offer.changes().isEmpty()) {
            getContent().add(said(context.t("proposals.same-text"), "proposal-same"));
        }
        boolean ofOne = offer.proposal().sharing() != null;
        offer.changes().forEach(change -> getContent().add(change(change, ofOne)));
        getContent().add(buttons(heading.getText()), declining(heading.getText()));
    }

    private String name(Offer offer) {
        return Optional.ofNullable(offer.proposal().sharing()).flatMap(key -> context.draft().sharings().stream()
                        .filter(sharing -> sharing.key().equals(key)).findFirst()).map(sharing -> SharingWords.nameAmong(context, sharing))
                .orElseGet(() -> context.t("proposals.whole"));
    }

    private static Paragraph said(String words, String className) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        return paragraph;
    }

    /** @param ofOne whether the card is called after the service already */
    private Component change(FieldChange change, boolean ofOne) {
        Div field = new Div();
        field.addClassNames("proposal-field", "proposal-" + change.kind().name().toLowerCase(Locale.ROOT));
        H3 name = new H3(ofOne ? ValueWords.name(context, change) : ValueWords.field(context, change));
        field.add(name);
        if (change.kind() != FieldChange.Kind.CHANGES) {
            field.add(said(context.t("proposals.kind." + change.kind().name()), "proposal-kind"));
        }
        Div values = new Div(value("before", change.before()), value("after", change.after()));
        if (change.kind() != FieldChange.Kind.CHANGES) {
            values.add(value("mine", change.mine()));
        }
        values.addClassName("proposal-values");
        field.add(values);
        if (change.possible().size() > 1 && context.mayEdit()) {
            RadioButtonGroup<Take> choice = new RadioButtonGroup<>();
            choice.setLabel(context.t("proposals.choice"));
            choice.setItems(change.possible());
            choice.setItemLabelGenerator(take -> context.t("proposals.take." + take.name()));
            choice.setValue(change.kind() == FieldChange.Kind.CONFLICT ? Take.NEW : change.usual());
            choice.setAriaLabel(name.getText());
            choices.put(change.path(), choice);
            field.add(choice);
        }
        return field;
    }

    private Component value(String which, @Nullable Object value) {
        Span label = new Span(context.t("proposals." + which));
        label.addClassName("proposal-label");
        String words = ValueWords.of(context, value);
        Span text = new Span(words.isEmpty() ? context.t("proposals.nothing") : words);
        Div one = new Div(label, text);
        one.addClassNames("proposal-value", "proposal-value-" + which);
        return one;
    }

    private Component buttons(String name) {
        Button accept = new Button(context.t("proposals.accept"), click -> answers.accept(takes()));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setAriaLabel(context.t("proposals.accept-of", name));
        Button decline = new Button(context.t("proposals.decline"), click -> {
            declining.setVisible(true);
            reason.focus();
        });
        decline.setAriaLabel(context.t("proposals.decline-of", name));
        Div buttons = new Div(accept, decline);
        buttons.addClassName("links");
        buttons.setVisible(context.mayEdit());
        return buttons;
    }

    private Component declining(String name) {
        reason.setLabel(context.t("proposals.reason"));
        reason.setHelperText(context.t("proposals.reason-help"));
        reason.setMaxLength(Proposing.REASON_LIMIT);
        reason.setWidthFull();
        Button say = new Button(context.t("proposals.decline-now"), click -> {
            boolean said = !reason.getValue().isBlank();
            reason.setErrorMessage(context.t("proposals.reason-missing"));
            reason.setInvalid(!said);
            if (said) {
                answers.decline(reason.getValue());
            }
        });
        say.setAriaLabel(context.t("proposals.decline-now-of", name));
        declining.add(reason, say);
        declining.addClassName("proposal-declining");
        declining.setVisible(false);
        return declining;
    }

    private Map<String, Take> takes() {
        Map<String, Take> takes = new LinkedHashMap<>();
        choices.forEach((path, choice) -> takes.put(path, choice.getValue()));
        return takes;
    }
}
