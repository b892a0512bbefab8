package verklaar.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Copies a text to the clipboard, in the browser itself, and says that it did. */
public class CopyButton extends Composite<Span> {

    /**
     * @param label what the button says: "Kopieer de link"
     * @param text what it copies
     */
    public CopyButton(String label, String text) {
        Button button = new Button(label);
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        said.addClassName("copied");
        getContent().addClassName("copy");
        getContent().add(button, said);
        // within the click itself, because browsers let a script write to the clipboard only then
        button.addAttachListener(attached -> button.getElement().executeJs("""
                this.onclick = async () => {
                  try {
                    await navigator.clipboard.writeText($0);
                  } catch (noClipboard) {
                    const area = document.createElement('textarea');
                    area.value = $0;
                    document.body.append(area);
                    area.select();
                    document.execCommand('copy');
                    area.remove();
                    this.focus();
                  }
                  $1.textContent = $2;
                };
                """, text, said.getElement(), getTranslation("copy.done")));
    }
}
