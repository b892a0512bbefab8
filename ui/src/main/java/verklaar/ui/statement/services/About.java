package verklaar.ui.statement.services;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.statement.Draft;
import verklaar.ui.statement.data.DataWords;
import verklaar.ui.statement.form.Fields;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.ScopeWords;
import verklaar.ui.statement.purposes.ActivityWords;

/** What a measure, a promise or a change can be about. */
public enum About {
    SCOPE, CATEGORY, ACTIVITY, SHARING;

    /** A field for the key of one of them; not to be seen while there is none. */
    public static ComboBox<Key> field(FormContext context, Fields make, String name, About... kinds) {
        List<Key> keys = Arrays.stream(kinds).flatMap(kind -> kind.keys(context.draft())).distinct().toList();
        ComboBox<Key> field = make.search(name, keys, key -> Arrays.stream(kinds).flatMap(kind -> kind.name(context, key).stream()).findFirst()
                .orElse(key.value()));
        field.setVisible(!keys.isEmpty());
        return field;
    }

    private Stream<Key> keys(Draft draft) {
        Stream<? extends Keyed> all = switch (this) {
            case SCOPE -> draft.scopes().stream();
            case CATEGORY -> draft.categories().stream();
            case ACTIVITY -> draft.activities().stream();
            case SHARING -> draft.sharings().stream();
        };
        return all.map(Keyed::key);
    }

    private Optional<String> name(FormContext context, Key key) {
        if (keys(context.draft()).noneMatch(key::equals)) {
            return Optional.empty();
        }
        return Optional.of(switch (this) {
            case SCOPE -> ScopeWords.name(context, key);
            case CATEGORY -> DataWords.name(context, key);
            case ACTIVITY -> ActivityWords.name(context, key);
            case SHARING -> SharingWords.name(context, key);
        });
    }
}
