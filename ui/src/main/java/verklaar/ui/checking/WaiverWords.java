package verklaar.ui.checking;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import verklaar.checking.Waived;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.Words;

/** Who let an error be, until when, why, and whether that still holds. */
final class WaiverWords {

    private WaiverWords() {
    }

    /** @param names what colleagues are called, by how they are written into waivers */
    static Paragraph of(Waived waived, Map<String, String> names, Locale locale) {
        String who = names.getOrDefault(waived.by(), Words.in(locale, "finding.somebody"));
        String until = waived.until() == null ? "" : Words.in(locale, "finding.until", Dates.day(waived.until(), locale));
        Paragraph words = new Paragraph(Words.in(locale, "finding.waived." + waived.standing(), who, Dates.day(waived.at(), locale), until)
                + " “" + waived.reason() + "”");
        words.addClassName("finding-waiver");
        return words;
    }
}
