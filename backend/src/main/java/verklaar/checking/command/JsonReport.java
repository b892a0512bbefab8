package verklaar.checking.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import verklaar.checking.FindingList;
import verklaar.checking.ReviewTexts;
import verklaar.shared.Json;

/** Findings as the API answers them, by file. */
final class JsonReport implements Report {

    @Override
    public void write(List<CheckedFile> files, ReviewTexts texts, PrintWriter out) {
        List<InFile> all = files.stream().map(file -> new InFile(file.name(), file.findings())).toList();
        out.println(new String(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(all), StandardCharsets.UTF_8));
    }

    /** What was found in one file. */
    private record InFile(String file, FindingList findings) {
    }
}
