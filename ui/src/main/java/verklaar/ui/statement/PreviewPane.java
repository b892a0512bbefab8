package verklaar.ui.statement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import verklaar.privacy.LanguageTag;
import verklaar.ui.shared.Words;

/** The page readers will get, in each of the statement's languages, wide or as on a telephone. */
public class PreviewPane extends Composite<Section> {

    private final PreviewFrame frame = new PreviewFrame();
    private final Function<LanguageTag, String> address;
    private final Choices<LanguageTag> languages;
    private final Anchor alone = new Anchor();
    private List<LanguageTag> offered = List.of();
    private LanguageTag shown;

    /**
     * @param first the language to begin with
     * @param address of the page in a language
     * @param picked hears the path to the field that makes an element somebody clicks on
     */
    public PreviewPane(LanguageTag first, Function<LanguageTag, String> address, Consumer<List<String>> picked) {
        this.shown = first;
        this.address = address;
        H2 heading = new H2(getTranslation("preview.heading"));
        heading.setId("preview-heading");
        getContent().addClassName("preview-column");
        getContent().getElement().setAttribute("aria-labelledby", "preview-heading");
        languages = new Choices<>(getTranslation("preview.language"), this::open);
        Choices<Boolean> width = new Choices<Boolean>(getTranslation("preview.width"), frame::asPhone)
                .add(false, getTranslation("preview.wide")).add(true, getTranslation("preview.phone"));
        width.press(false);
        alone.setText(getTranslation("preview.alone"));
        alone.setTarget(AnchorTarget.BLANK);
        alone.setRouterIgnore(true);
        frame.addPickedListener(event -> picked.accept(event.path()));
        Div bar = new Div(heading, languages, width, alone);
        bar.addClassName("preview-bar");
        getContent().add(bar, frame);
    }

    /** Shows the page as the draft is now, in one of its languages. */
    public void show(List<LanguageTag> locales) {
        if (!locales.equals(offered)) {
            offered = List.copyOf(locales);
            languages.removeAll();
            locales.forEach(language -> languages.add(language, language.value()));
            open(locales.contains(shown) ? shown : locales.get(0));
        } else {
            frame.refresh();
        }
    }

    private void open(LanguageTag language) {
        shown = language;
        languages.press(language);
        String page = address.apply(language);
        alone.setHref(page);
        frame.open(page, getTranslation("preview.title", language.locale().getDisplayLanguage(Words.closest(getLocale()))));
    }
}
