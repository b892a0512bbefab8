package verklaar.checking.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import verklaar.checking.FindingList;
import verklaar.checking.FindingList.Found;
import verklaar.checking.ReviewTexts;
import verklaar.checking.Topic;

/** Findings for people, by what they are about. */
final class TextReport implements Report {

    @Override
    public void write(List<CheckedFile> files, ReviewTexts texts, PrintWriter out) {
        for (CheckedFile file : files) {
            FindingList list = file.findings();
            for (Topic topic : Topic.values()) {
                List<Found> about = list.items().stream().filter(found -> found.section() == topic).toList();
                if (!about.isEmpty()) {
                    out.println(texts.of(topic));
                    about.forEach(found -> write(file, found, texts, out));
                    out.println();
                }
            }
            out.println(file.name() + ": " + list.verdict() + " (" + texts.counts(list.counts()) + ")");
            out.println();
        }
        if (!files.isEmpty()) {
            out.println(texts.notChecked() + " " + String.join("; ", texts.unchecked()) + ".");
        }
    }

    private static void write(CheckedFile file, Found found, ReviewTexts texts, PrintWriter out) {
        String language = found.language() == null ? "" : " [" + found.language() + "]";
        out.println("  " + file.name() + ":" + file.line(found) + ": " + texts.of(found.severity()) + ": " + found.report() + language);
        out.println("    " + found.guidance());
        out.println("    " + found.rule() + found.sources().stream().map(source -> ", " + source.name()).collect(Collectors.joining()) + " – "
                + found.path());
    }
}
