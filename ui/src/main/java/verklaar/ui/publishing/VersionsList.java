package verklaar.ui.publishing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.Slug;
import verklaar.publishing.VersionSummary;
import verklaar.ui.checking.KeptFindings;
import verklaar.ui.shared.CopyButton;
import verklaar.ui.shared.Dates;

/** Every version there has been, the newest first, each with its link; above them the address that always leads to the current one. */
public class VersionsList extends Composite<Div> {

    private final PublishingDesk.Case desk;
    private final boolean mayEdit;

    /** @param mayEdit whether the address may be chosen here */
    public VersionsList(PublishingDesk.Case desk, boolean mayEdit) {
        this.desk = desk;
        this.mayEdit = mayEdit;
        refresh();
    }

    /** Shows the versions as they are now. */
    public final void refresh() {
        getContent().removeAll();
        List<VersionSummary> versions = desk.versions();
        if (versions.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("versions.empty"));
            empty.addClassName("empty");
            getContent().add(empty);
            return;
        }
        Slug slug = desk.slug().orElseThrow();
        getContent().add(new AddressForm(desk, slug, mayEdit, this::refresh), list(versions, slug, desk.names()));
    }

    private UnorderedList list(List<VersionSummary> versions, Slug slug, Map<String, String> names) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        versions.forEach(version -> list.add(row(version, slug, names)));
        return list;
    }

    private ListItem row(VersionSummary version, Slug slug, Map<String, String> names) {
        String who = names.getOrDefault(version.publishedBy(), getTranslation("versions.somebody"));
        String state = getTranslation(version.liveUntil() == null ? "versions.live" : "versions.past");
        Span name = new Span(getTranslation("versions.number", version.number()) + " · " + state);
        name.addClassName("row-name");
        Span when = new Span(getTranslation("versions.when", Dates.day(version.effectiveFrom(), getLocale()),
                Dates.moment(version.publishedAt(), getLocale()), who));
        when.addClassName("row-more");
        Div links = new Div();
        links.addClassName("links");
        version.locales().forEach(language -> links.add(link(version, slug, language)));
        ListItem row = new ListItem(name, when);
        desk.review(version.number()).ifPresent(review -> row.add(new KeptFindings(review, names)));
        row.add(links, new CopyButton(getTranslation("versions.copy"),
                desk.addresses().version(slug, version.number(), version.sourceLocale().value())));
        row.addClassName("row");
        return row;
    }

    private Anchor link(VersionSummary version, Slug slug, LanguageTag language) {
        Anchor link = new Anchor(desk.addresses().version(slug, version.number(), language.value()),
                language.locale().getDisplayLanguage(language.locale()));
        link.getElement().setAttribute("lang", language.value());
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
