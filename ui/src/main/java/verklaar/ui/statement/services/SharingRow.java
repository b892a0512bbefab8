package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.statement.Scope;
import verklaar.statement.Sharing;
import verklaar.ui.shared.Place;
import verklaar.ui.shared.Shows;
import verklaar.ui.shell.Addresses;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.proposals.ProposalsTopic;

/** A sharing as a row of its table, and below it, once it is opened, everything about it. */
final class SharingRow implements Shows<Sharing> {

    /** What a person does with the row; whoever owns the table does it. */
    interface Actions {
        /** @param by one place up or down */
        void move(Sharing sharing, int by);

        void moveTo(Sharing sharing, verklaar.privacy.Key scope);

        void copy(Sharing sharing);

        void remove(Sharing sharing);

        /** Changes the tenant's own service that the row follows. */
        void edit(Sharing sharing);

        /** Tells the curators what is wrong with the service of everybody's that the row follows. */
        void correct(Sharing sharing);

        SharingForm form(Sharing sharing);
    }

    private final FormContext context;
    private final Actions actions;
    private final NativeTableRow row = new NativeTableRow();
    private final NativeTableRow detail = new NativeTableRow();
    private final NativeTableCell inside = new NativeTableCell();
    private final NativeButton toggle = new NativeButton();
    private final Span firm = small("row-firm");
    private final Span mark = small("row-status");
    private final Span asked = small("row-asked");
    private final Anchor offered = new Anchor();
    private final NativeTableCell data = new NativeTableCell();
    private final NativeTableCell retention = new NativeTableCell();
    private final NativeTableCell purpose = new NativeTableCell();
    private final Button up = arrow("↑", -1);
    private final Button down = arrow("↓", 1);
    private final MenuBar menu = new MenuBar();
    private @Nullable SharingForm form;
    private Sharing sharing;

    SharingRow(FormContext context, Sharing sharing, Actions actions) {
        this.context = context;
        this.sharing = sharing;
        this.actions = actions;
        toggle.addClassName("row-toggle");
        toggle.addClickListener(click -> open(!isOpen()));
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        offered.addClassName("row-offered");
        offered.setText(context.t("services.offered"));
        offered.setHref(Addresses.topic(context.acting().tenant(), context.editor().statement(), ProposalsTopic.KEY));
        name.add(toggle, firm, mark, asked, offered);
        Div buttons = new Div(up, down, menu);
        buttons.addClassName("row-buttons");
        buttons.setVisible(context.mayEdit());
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        row.addClassName("sharing-row");
        Place.at(sharing.key().value(), row, name);
        row.add(name, labelled(data, "data"), labelled(retention, "retention"), labelled(purpose, "purpose"), new NativeTableCell(buttons));
        inside.setColspan(ScopeTable.COLUMNS);
        Place.at(sharing.key().value(), detail, inside);
        detail.addClassName("sharing-detail");
        detail.add(inside);
        detail.setVisible(false);
        if (context.mayEdit()) {
            Shortcuts.addShortcutListener(row, () -> actions.move(this.sharing, -1), Key.ARROW_UP, KeyModifier.ALT).listenOn(row).resetFocusOnActiveElement();
            Shortcuts.addShortcutListener(row, () -> actions.move(this.sharing, 1), Key.ARROW_DOWN, KeyModifier.ALT).listenOn(row).resetFocusOnActiveElement();
        }
        Shortcuts.addShortcutListener(detail, this::close, Key.ESCAPE).listenOn(detail).resetFocusOnActiveElement();
        menu();
        tell();
    }

    /** The row and what unfolds below it. */
    List<Component> rows() {
        return List.of(row, detail);
    }

    @Override
    public void show(Sharing now) {
        sharing = now;
        String name = SharingWords.name(context, now);
        toggle.setText(name);
        String firms = SharingWords.firms(context, now);
        String countries = SharingWords.countries(context, now);
        firm.setText(firms.isEmpty() || countries.isEmpty() ? firms + countries : firms + " – " + countries);
        mark.setText(now.status() == Sharing.Status.ACTIVE ? "" : context.name(now.status()));
        mark.setVisible(now.status() != Sharing.Status.ACTIVE);
        int questions = Asked.open(context, now).size();
        asked.setText(context.t("services.asked", questions));
        asked.setVisible(questions > 0);
        offered.setVisible(context.offered().get().contains(now.key()));
        data.setText(orMissing(SharingWords.data(context, now)));
        retention.setText(orMissing(SharingWords.retention(context, now)));
        purpose.setText(orMissing(SharingWords.purpose(context, now)));
        up.setAriaLabel(context.t("list.up-name", name));
        down.setAriaLabel(context.t("list.down-name", name));
        menu.getItems().get(0).setAriaLabel(context.t("services.menu-of", name));
        if (form != null) {
            form.show(now);
        }
    }

    boolean isOpen() {
        return detail.isVisible();
    }

    void open(boolean open) {
        if (open && form == null) {
            form = actions.form(sharing);
            form.show(sharing);
            inside.add(form);
        }
        detail.setVisible(open);
        tell();
        context.editor().unfolded();
    }

    void focus() {
        toggle.focus();
    }

    /** Opens everything about the row and puts the cursor where a column of the readers' table is made. */
    void reveal(String column) {
        open(true);
        if (form != null) {
            form.reveal(column);
        }
    }

    /** Tells which way the row can still go. */
    void place(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    private void close() {
        open(false);
        toggle.focus();
    }

    private String orMissing(String words) {
        return words.isEmpty() ? context.t("services.missing") : words;
    }

    private void menu() {
        MenuItem more = menu.addItem("⋯");
        for (Scope scope : context.draft().scopes().stream().filter(scope -> !sharing.scopes().contains(scope.key())).toList()) {
            more.getSubMenu().addItem(context.t("services.move-to", context.vocabulary().words(scope.title())),
                    click -> actions.moveTo(sharing, scope.key()));
        }
        more.getSubMenu().addItem(context.t("services.copy"), click -> actions.copy(sharing));
        PresetPin pin = sharing.pin();
        if (pin != null && pin.owner() == Owner.TENANT) {
            more.getSubMenu().addItem(context.t("services.edit-own"), click -> actions.edit(sharing));
        } else if (pin != null) {
            more.getSubMenu().addItem(context.t("services.correct"), click -> actions.correct(sharing));
        }
        more.getSubMenu().addItem(context.t("services.remove"), click -> actions.remove(sharing));
    }

    private void tell() {
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen()));
    }

    private NativeTableCell labelled(NativeTableCell cell, String column) {
        cell.getElement().setAttribute("data-label", context.t("services.column." + column));
        return cell;
    }

    private Button arrow(String sign, int by) {
        Button button = new Button(sign, click -> actions.move(sharing, by));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        return button;
    }

    private static Span small(String className) {
        Span span = new Span();
        span.addClassName(className);
        return span;
    }
}
