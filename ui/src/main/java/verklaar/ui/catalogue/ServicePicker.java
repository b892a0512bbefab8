package verklaar.ui.catalogue;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.ServiceCategory;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceFindings;
import verklaar.catalogue.ServiceHit;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Localised;

/**
 * Finds a service and a use of it by the keyboard alone: three letters, Enter for the service, Enter for the use, and the next search
 * is open. Arrow keys go through what was found; Escape goes back a step.
 */
public final class ServicePicker extends Div {

    /** Fewer letters find too much. */
    private static final int LETTERS = 2;
    private static final int PAUSE_MILLIS = 150;
    /** Labels beside one another, each with its capital. */
    private static final String BETWEEN = " · ";

    /** What a picker needs from whoever shows it. */
    public interface Desk {
        /** @param category the one kind of service to look among; null for all */
        ServiceFindings search(String query, @Nullable Key category);

        /** The kinds of services there are. */
        List<ServiceCategory> categories();

        /** What goes with the services that are there already. */
        List<ServiceHit> together();

        /** What is known of a service, before it is picked. */
        Optional<ServiceFacts> about(ServiceHit service);

        /** The uses of a service, with what they usually say. */
        List<PresetFacts> uses(ServiceHit service);

        /** A text of the catalogue in the language of the statement. */
        String words(Localised text);

        /** What a use shares, in one line. */
        String data(PresetFacts use);

        /** How long it keeps that, where, and what else is good to know before one picks it, each in one line. */
        List<String> details(PresetFacts use);

        String country(CountryCode country);

        String t(String key, Object... parameters);

        void picked(ServiceHit service, Key use);

        /** Nothing fits: somebody wants a service of his or her own, by the name that was typed. */
        void own(String name);

        /** The shared catalogue lacks a service, or has one wrong, and somebody wants to say so. */
        void suggest(@Nullable ServiceHit service, String typed);

        void closed();
    }

    private final Desk desk;
    private final TextField search = new TextField();
    private final Select<ServiceCategory> kind = new Select<>();
    private final UnorderedList hits = new UnorderedList();
    private final Paragraph status = new Paragraph();
    private List<ServiceHit> found = List.of();

    /** @param label of the search field */
    public ServicePicker(Desk desk, String label) {
        this.desk = desk;
        addClassName("picker");
        search.setLabel(label);
        search.setHelperText(desk.t("catalogue.search-help"));
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(typed -> showHits());
        search.addKeyDownListener(com.vaadin.flow.component.Key.ENTER, enter -> first());
        kind.setLabel(desk.t("catalogue.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(desk.t("catalogue.kind-all"));
        kind.setItems(desk.categories());
        kind.setItemLabelGenerator(category -> category == null ? desk.t("catalogue.kind-all") : category.label());
        kind.addValueChangeListener(chosen -> showHits());
        Div asked = new Div(search, kind);
        asked.addClassName("picker-asked");
        hits.addClassName("hits");
        status.addClassName("picker-status");
        status.getElement().setAttribute("role", "status");
        add(asked, status, hits);
        showHits();
        Shortcuts.addShortcutListener(this, this::back, com.vaadin.flow.component.Key.ESCAPE).listenOn(this);
    }

    /** Puts the cursor into the search field. */
    public void focus() {
        search.focus();
    }

    /** Opens the next search. */
    public void reset() {
        search.clear();
        kind.clear();
        showHits();
        search.focus();
    }

    /** Says what became of the last pick. */
    public void say(String words) {
        status.setText(words);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' || event.altKey) return;
                  const stops = [this.querySelector('vaadin-text-field'), ...this.querySelectorAll('.hits button, .hits a')];
                  const here = stops.findIndex(stop => stop.contains(document.activeElement));
                  const there = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
                  if (there) { event.preventDefault(); there.focus(); }
                });""");
    }

    private void showHits() {
        String query = search.getValue().strip();
        boolean asked = query.length() >= LETTERS || !kind.isEmpty();
        hits.removeAll();
        Optional<ServiceFindings> findings = asked ? Optional.of(desk.search(query, kind.isEmpty() ? null : kind.getValue().key())) : Optional.empty();
        found = findings.map(ServiceFindings::items).orElse(List.of());
        List<ServiceHit> shown = asked ? found : desk.together();
        shown.forEach(service -> hits.add(new ListItem(card(service))));
        if (query.length() >= LETTERS) {
            hits.add(new ListItem(ownCard(query)), new ListItem(suggestion(null, query)));
        }
        status.setText(findings.map(this::found).orElseGet(() -> shown.isEmpty() ? "" : desk.t("catalogue.together")));
    }

    private String found(ServiceFindings findings) {
        int shown = findings.items().size();
        return findings.total() > shown ? desk.t("catalogue.found-first", shown, findings.total()) : desk.t("catalogue.found", shown);
    }

    private Component card(ServiceHit service) {
        NativeButton card = new NativeButton();
        card.addClassName("hit");
        card.add(line("hit-name", service.name()), line("hit-firm", firm(service)));
        if (!service.data().isEmpty()) {
            card.add(line("hit-data", desk.t("catalogue.shares", String.join(BETWEEN, service.data()))));
        }
        card.addClickListener(click -> uses(service));
        return card;
    }

    /** The firm with its country; for a service called after its firm, what sort of service it is. */
    private String firm(ServiceHit service) {
        String country = Optional.ofNullable(service.country()).map(desk::country).orElse("");
        return Stream.of(Optional.ofNullable(service.provider()).orElse(service.category()), country).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Component ownCard(String query) {
        NativeButton card = new NativeButton();
        card.addClassNames("hit", "hit-own");
        card.add(line("hit-name", desk.t("catalogue.own", query)), line("hit-data", desk.t("catalogue.own-say")));
        card.addClickListener(click -> desk.own(query));
        return card;
    }

    private void first() {
        if (found.isEmpty()) {
            hits.getChildren().findFirst().flatMap(item -> item.getChildren().findFirst()).map(NativeButton.class::cast)
                    .ifPresent(NativeButton::focus);
        } else {
            uses(found.get(0));
        }
    }

    /** What is known of one service and the uses it can be picked for take the place of what was found; the first use has the cursor. */
    private void uses(ServiceHit service) {
        hits.removeAll();
        status.setText(desk.t("catalogue.which-use", service.name()));
        desk.about(service).ifPresent(facts -> hits.add(new ListItem(about(service, facts))));
        List<NativeButton> buttons = desk.uses(service).stream().map(use -> use(service, use)).toList();
        buttons.forEach(button -> hits.add(new ListItem(button)));
        NativeButton others = new NativeButton(desk.t("catalogue.others"), click -> {
            showHits();
            search.focus();
        });
        others.addClassName("quiet");
        hits.add(new ListItem(others));
        buttons.get(0).focus();
    }

    private Component about(ServiceHit service, ServiceFacts facts) {
        Div about = new Div(line("hit-firm", firm(service)));
        about.addClassName("about");
        if (facts.description() != null) {
            about.add(line("hit-data", desk.words(facts.description())));
        }
        if (service.owner() == Owner.PLATFORM) {
            Anchor page = new Anchor("/catalogue/" + service.service(), desk.t("catalogue.page", service.name()), AnchorTarget.BLANK);
            page.setRouterIgnore(true);
            about.add(page, suggestion(service, service.name()));
        }
        return about;
    }

    private Component suggestion(@Nullable ServiceHit service, String typed) {
        NativeButton suggest = new NativeButton(desk.t(service == null ? "catalogue.missing" : "catalogue.wrong"), click -> desk.suggest(service, typed));
        suggest.addClassName("quiet");
        return suggest;
    }

    private NativeButton use(ServiceHit service, PresetFacts use) {
        NativeButton card = new NativeButton();
        card.addClassNames("hit", "use");
        card.add(line("hit-name", service.name() + " – " + desk.words(use.variant())), line("hit-data", desk.t("catalogue.shares", desk.data(use))));
        if (use.purposeText() != null) {
            card.add(line("hit-purpose", desk.words(use.purposeText())));
        }
        desk.details(use).forEach(detail -> card.add(line("hit-detail", detail)));
        card.addClickListener(click -> desk.picked(service, use.key()));
        return card;
    }

    private void back() {
        if (search.isEmpty() && kind.isEmpty()) {
            desk.closed();
        } else {
            reset();
        }
    }

    private static Span line(String className, String words) {
        Span line = new Span(words);
        line.addClassName(className);
        return line;
    }
}
