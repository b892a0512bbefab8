package verklaar.ui.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import verklaar.catalogue.CatalogueEntry;
import verklaar.catalogue.SuggestedChange;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.Key;
import verklaar.shared.Refused;
import verklaar.tenant.Acting;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.CuratorPage;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;

/** What tenants have suggested, longest waiting first; each is accepted into a draft or declined, and hears so. */
@Route(value = Addresses.SUGGESTIONS, layout = Frame.class)
@CdiComponent
public class QueueView extends CuratorPage {

    private final Suggestions suggestions;
    private final Paragraph empty = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    @Inject
    public QueueView(Entrance entrance, Suggestions suggestions) {
        super(entrance);
        this.suggestions = suggestions;
        addClassName("narrow");
        list.addClassName("rows");
        empty.addClassName("empty");
        empty.setText(getTranslation("curate.suggestions.empty"));
        add(new H1(title()), new Paragraph(getTranslation("curate.suggestions.intro")), empty, list);
    }

    @Override
    protected String title() {
        return getTranslation("curate.suggestions");
    }

    @Override
    protected void enter(Acting curator, BeforeEnterEvent event) {
        showAll(curator);
    }

    private void showAll(Acting curator) {
        List<Suggestions.Waiting> waiting = suggestions.queue(curator);
        list.removeAll();
        waiting.forEach(one -> list.add(row(one)));
        empty.setVisible(waiting.isEmpty());
        list.setVisible(!waiting.isEmpty());
    }

    private ListItem row(Suggestions.Waiting waiting) {
        SuggestedChange change = waiting.change();
        Span name = new Span(change.service() == null ? getTranslation("curate.suggestion.new", change.name())
                : getTranslation("curate.suggestion.correction", change.name()));
        name.addClassName("row-name");
        Span more = new Span(getTranslation("curate.suggestion.made", Dates.day(waiting.madeAt(), getLocale())));
        more.addClassName("row-more");
        Paragraph words = new Paragraph(change.words());
        words.addClassName("suggestion-words");
        TextField key = new TextField(getTranslation("curate.suggestion.key"));
        key.setValue((change.service() == null ? Edits.freshKey(change.name(), List.of()) : change.service()).value());
        key.setReadOnly(change.service() != null);
        TextArea answer = new TextArea(getTranslation("curate.suggestion.answer"));
        answer.setHelperText(getTranslation("curate.suggestion.answer-help"));
        answer.setMaxLength(SuggestedChange.LONGEST_WORDS);
        answer.setWidthFull();
        Button accept = new Button(getTranslation("curate.suggestion.accept"), click -> attempt(() -> accept(waiting, key.getValue(), answer.getValue())));
        Button decline = new Button(getTranslation("curate.suggestion.decline"), click -> attempt(() -> {
            suggestions.decline(curator(), waiting.place(), answer.getValue());
            showAll(curator());
        }));
        decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div form = new Div(words, key, answer, accept, decline);
        form.addClassName("record-form");
        ListItem row = new ListItem(name, more, form);
        row.addClassNames("row", "row-tall");
        return row;
    }

    private void accept(Suggestions.Waiting waiting, String key, String answer) {
        CatalogueEntry entry = CatalogueEntry.service(Key.of(key.strip()));
        suggestions.accept(curator(), waiting.place(), entry.key(), answer);
        getUI().ifPresent(ui -> ui.navigate(Addresses.curate(entry)));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, getLocale()));
        } catch (IllegalArgumentException noKey) {
            Notice.show(getTranslation("curate.new.help"));
        }
    }
}
