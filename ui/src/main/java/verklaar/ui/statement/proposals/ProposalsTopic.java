package verklaar.ui.statement.proposals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import verklaar.proposing.Offer;
import verklaar.proposing.Take;
import verklaar.shared.Refused;
import verklaar.ui.proposing.ProposalDesk;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.statement.RailPage;
import verklaar.ui.statement.form.FormContext;

/** What has changed in the catalogue and waits for an answer: each change a card, with what was, what would be, and one's own. */
public final class ProposalsTopic extends RailPage {

    public static final String KEY = "proposals";

    private final FormContext context;
    private final ProposalDesk.Case desk;
    private final Paragraph empty = new Paragraph();
    private final Div cards = new Div();
    private final Checkbox editorial = new Checkbox();
    private final Span waiting = new Span();

    public ProposalsTopic(FormContext context, ProposalDesk.Case desk) {
        this(context, desk, new Div());
    }

    private ProposalsTopic(FormContext context, ProposalDesk.Case desk, Div root) {
        super(KEY, root);
        this.context = context;
        this.desk = desk;
        root.addClassNames("topic", "topic-" + KEY);
        empty.addClassName("empty");
        empty.setText(context.t("proposals.empty"));
        waiting.addClassName("rail-count");
        editorial.setLabel(context.t("proposals.editorial"));
        editorial.setHelperText(context.t("proposals.editorial-help"));
        editorial.setVisible(desk.mayWish());
        editorial.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tried(() -> desk.acceptEditorial(change.getValue()));
            }
        });
        root.add(empty, cards, editorial);
        count();
    }

    @Override
    public Component mark() {
        return waiting;
    }

    @Override
    public String progress() {
        int open = desk.offers().size();
        return open == 0 ? "" : context.t("proposals.waiting", open);
    }

    @Override
    public boolean makes(List<String> path) {
        return !path.isEmpty() && path.get(0).equals(KEY);
    }

    @Override
    public void refresh() {
        desk.reload();
        cards.removeAll();
        desk.offers().forEach(offer -> cards.add(new OfferCard(context, offer, new Answers(offer))));
        empty.setVisible(desk.offers().isEmpty());
        if (desk.mayWish()) {
            editorial.setValue(desk.acceptsEditorial());
        }
        count();
    }

    private void count() {
        int open = desk.offers().size();
        waiting.setText(open == 0 ? "" : String.valueOf(open));
        waiting.setVisible(open > 0);
        waiting.getElement().setAttribute("title", context.t("proposals.waiting", open));
    }

    /** Tells why something could not be, and shows the draft and the proposals as they are now. */
    private void tried(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, context.locale().get()));
        }
        context.editor().reload();
        refresh();
    }

    /** What becomes of an answer. */
    private final class Answers implements OfferCard.Answers {
        private final Offer offer;

        Answers(Offer offer) {
            this.offer = offer;
        }

        @Override
        public void accept(Map<String, Take> takes) {
            tried(() -> desk.accept(offer, takes));
        }

        @Override
        public void decline(String reason) {
            tried(() -> desk.decline(offer, reason));
        }
    }
}
