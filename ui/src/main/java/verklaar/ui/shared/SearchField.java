package verklaar.ui.shared;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field that searches while one types; {@code /} puts the cursor in it from anywhere on the page, Escape empties it. */
public class SearchField extends TextField {

    private static final int PAUSE_MILLIS = 200;

    public SearchField(String label) {
        setLabel(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        setHelperText(getTranslation("search.help"));
        addClassName("search");
        addKeyDownListener(Key.ESCAPE, escape -> clear());
        // on the page itself: a shortcut of the server's would swallow the sign in every other field
        addAttachListener(attached -> getElement().executeJs("""
                const field = this;
                const toField = e => {
                  if (!field.isConnected) { document.removeEventListener('keydown', toField); return; }
                  const at = e.composedPath()[0];
                  if (e.key !== '/' || e.ctrlKey || e.altKey || e.metaKey || at.isContentEditable
                      || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName)) return;
                  e.preventDefault();
                  field.focus();
                };
                document.addEventListener('keydown', toField);
                """));
    }
}
