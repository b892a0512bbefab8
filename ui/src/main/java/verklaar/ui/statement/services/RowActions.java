package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import verklaar.privacy.Key;
import verklaar.statement.Sharing;
import verklaar.ui.catalogue.SuggestDialog;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Undo;

/** What is done with the rows of one table, as changes of the draft. */
final class RowActions implements SharingRow.Actions {

    private final ServicesForm services;
    private final List<Key> scopes;

    /** @param scopes of the table; none for what belongs nowhere */
    RowActions(ServicesForm services, List<Key> scopes) {
        this.services = services;
        this.scopes = scopes;
    }

    @Override
    public void move(Sharing sharing, int by) {
        services.make(draft -> Picks.moved(draft, scopes, sharing.key(), by));
        services.focus(sharing.key());
    }

    @Override
    public void moveTo(Sharing sharing, Key scope) {
        services.make(draft -> Picks.movedTo(draft, scopes, sharing.key(), scope));
        services.focus(sharing.key());
    }

    @Override
    public void copy(Sharing sharing) {
        Key copy = Edits.freshKey(sharing.key().value(), services.desk().draft().sharings());
        services.make(draft -> Picks.copied(draft, sharing.key(), copy));
        services.focus(copy);
    }

    @Override
    public void remove(Sharing sharing) {
        int place = services.desk().draft().sharings().indexOf(sharing);
        services.make(draft -> draft.withSharings(Edits.without(draft.sharings(), sharing.key())));
        Undo.offer(services.desk(), SharingWords.name(services.desk(), sharing), () -> services.make(draft -> draft.withSharings(
                Edits.moved(Edits.added(draft.sharings(), sharing), sharing.key(), place))));
    }

    @Override
    public void edit(Sharing sharing) {
        FormContext context = services.desk();
        Optional.ofNullable(sharing.pin()).flatMap(pin -> OwnEntry.of(context.catalogue(), context.acting().tenant(), pin.service()))
                .ifPresent(entry -> new OwnServiceEditor(context, entry, () -> { }).open());
    }

    @Override
    public void correct(Sharing sharing) {
        FormContext context = services.desk();
        Optional.ofNullable(sharing.pin()).ifPresent(pin -> new SuggestDialog(pin.service(), SharingWords.name(context, sharing),
                change -> context.suggestions().make(context.acting(), change)).open());
    }

    @Override
    public SharingForm form(Sharing sharing) {
        Key key = sharing.key();
        return new SharingForm(services.desk(),
                change -> services.make(draft -> draft.withSharings(Edits.changed(draft.sharings(), key, change))));
    }
}
