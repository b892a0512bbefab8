package verklaar.ui.publishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.PublishingRefused;
import verklaar.publishing.Slug;
import verklaar.publishing.VersionSummary;
import verklaar.shared.Refused;
import verklaar.statement.Draft;
import verklaar.statement.Edited;
import verklaar.ui.checking.CheckedDraft;
import verklaar.ui.checking.Remarks;
import verklaar.ui.shared.CopyButton;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;

/** Shows what would be published and what stands in the way; then publishes exactly that, and hands out the link. */
public class PublishDialog extends Dialog {

    private final PublishingDesk.Case desk;
    private final Remarks remarks;
    private final Edited<Draft> draft;
    private final ZonedDateTime now;
    private final ObstacleList.GoTo goTo;
    private final Runnable published;
    private final Div told = new Div();
    private final Div checked = new Div();
    private final Paragraph forEver = new Paragraph(getTranslation("publish.for-ever"));
    private final Button publish = new Button();

    /**
     * @param draft what is published, and no other: as the one who publishes has seen it
     * @param goTo leads to a field that stands in the way
     * @param published is run once readers get the new version
     */
    public PublishDialog(PublishingDesk.Case desk, Remarks remarks, Edited<Draft> draft, ZonedDateTime now, ObstacleList.GoTo goTo, Runnable published) {
        this.desk = desk;
        this.remarks = remarks;
        this.draft = draft;
        this.now = now;
        this.goTo = goTo;
        this.published = published;
        setWidth("36rem");
        told.getElement().setAttribute("role", "alert");
        told.addClassName("told");
        told.setVisible(false);
        int number = desk.publication().currentNumber() + 1;
        List<PublishingRefused> obstacles = desk.obstacles().stream().filter(obstacle -> !(obstacle instanceof PublishingRefused.FindingsOpen)).toList();
        setHeaderTitle(getTranslation("publish.heading", number));
        boolean unchanged = obstacles.size() == 1 && obstacles.get(0) instanceof PublishingRefused.Unchanged;
        showDraft();
        if (unchanged) {
            add(new Paragraph(Refusals.words(obstacles.get(0), getLocale())));
        } else if (obstacles.isEmpty()) {
            add(checked, forEver);
        } else {
            add(new ObstacleList(obstacles, new Leaving()), checked);
        }
        Button cancel = new Button(getTranslation(obstacles.isEmpty() ? "publish.cancel" : "publish.close"), click -> close());
        publish.setText(getTranslation("publish.button", number));
        publish.addClickListener(click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setDisableOnClick(true);
        publish.setVisible(!unchanged);
        getFooter().add(cancel, publish);
        Registration listening = remarks.listen(() -> showChecked(obstacles));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                listening.remove();
            }
        });
        remarks.refresh();
    }

    /** What is found in the very draft that would be published. */
    private void showChecked(List<PublishingRefused> obstacles) {
        checked.removeAll();
        checked.add(new CheckedDraft(remarks, new Leaving()::field, new Leaving()::findings));
        boolean free = obstacles.isEmpty() && remarks.review().blocking().isEmpty();
        publish.setEnabled(free);
        forEver.setVisible(free);
    }

    private void showDraft() {
        String languages = draft.value().wording().locales().stream().map(this::languageName).collect(Collectors.joining(", "));
        LocalDate chosen = draft.value().head().effectiveFrom();
        LocalDate from = chosen == null ? now.withZoneSameInstant(draft.value().wording().timeZone()).toLocalDate() : chosen;
        add(told, new Paragraph(getTranslation("publish.languages", languages)),
                new Paragraph(getTranslation("publish.from", Dates.day(from, getLocale()))));
    }

    private void publish() {
        try {
            VersionSummary version = desk.publish(draft.lockVersion());
            Slug slug = desk.slug().orElseThrow();
            showLink(version, slug);
            published.run();
        } catch (Refused refused) {
            told.setText(Refusals.words(refused, getLocale()));
            told.setVisible(true);
        }
    }

    private void showLink(VersionSummary version, Slug slug) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("publish.done", version.number()));
        String address = desk.addresses().current(slug);
        Anchor link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        String snippet = desk.addresses().snippet(slug, title(version.sourceLocale()));
        Span code = new Span(snippet);
        code.addClassName("snippet");
        code.getElement().setAttribute("tabindex", "0");
        add(new Paragraph(getTranslation("publish.live")), new Paragraph(link), new CopyButton(getTranslation("publish.copy"), address),
                new H3(getTranslation("publish.embed")), new Paragraph(getTranslation("publish.embed.words")), code,
                new CopyButton(getTranslation("publish.copy-snippet"), snippet));
        Button close = new Button(getTranslation("publish.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
        close.focus();
    }

    /** The statement's own title, else what such statements are called in that language. */
    private String title(LanguageTag language) {
        verklaar.privacy.@Nullable PlainText own = draft.value().head().title();
        return own == null ? usualTitle(language) : own.in(language).orElse(usualTitle(language));
    }

    private String usualTitle(LanguageTag language) {
        return Words.in(language.locale(), "begin.name.usual");
    }

    private String languageName(LanguageTag language) {
        return language.locale().getDisplayLanguage(Words.closest(getLocale()));
    }

    /** Closes first, so that the field is there to be seen. */
    private final class Leaving implements ObstacleList.GoTo {
        @Override
        public void field(List<String> path) {
            close();
            goTo.field(path);
        }

        @Override
        public void findings() {
            close();
            goTo.findings();
        }
    }
}
