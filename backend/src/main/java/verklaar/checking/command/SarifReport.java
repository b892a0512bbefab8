package verklaar.checking.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.checking.FindingList.Found;
import verklaar.checking.ReviewTexts;
import verklaar.checking.RuleSet;
import verklaar.checking.Severity;
import verklaar.shared.Json;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(List<CheckedFile> files, ReviewTexts texts, PrintWriter out) {
        List<String> ids = files.stream().flatMap(file -> file.findings().items().stream()).map(Found::rule).distinct().toList();
        List<ReportingDescriptor> rules = new ArrayList<>();
        ids.forEach(id -> rules.add(descriptor(files.stream().flatMap(file -> file.findings().items().stream())
                .filter(found -> found.rule().equals(id)).findFirst().orElseThrow(), texts)));
        List<Result> results = files.stream().flatMap(file -> file.findings().items().stream().map(found -> result(file, found, ids))).toList();
        String language = files.isEmpty() ? "en" : files.get(0).findings().language().value();
        Log log = new Log(SCHEMA, "2.1.0", List.of(new Run(new Tool(new Driver("verklaar-check", RuleSet.VERSION, language, rules)), language,
                "utf16CodeUnits", results)));
        out.println(new String(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(log), StandardCharsets.UTF_8));
    }

    private static ReportingDescriptor descriptor(Found found, ReviewTexts texts) {
        String name = texts.of(found.section()) + " (" + String.join(", ", found.sources().stream().map(source -> source.name()).toList()) + ")";
        String link = found.sources().stream().map(source -> source.link()).filter(address -> address != null).findFirst()
                .map(Object::toString).orElse(null);
        return new ReportingDescriptor(found.rule(), new Message(found.sources().isEmpty() ? texts.of(found.section()) : name),
                new Message(found.guidance()), link, new Configuration(level(RuleSet.rule(found.rule()).orElseThrow().severity())),
                Map.of("tags", List.of(found.section().key(), found.pack().name())));
    }

    private static Result result(CheckedFile file, Found found, List<String> rules) {
        String words = found.report() + (found.language() == null ? "" : " [" + found.language() + "]");
        Location location = new Location(new PhysicalLocation(new ArtifactLocation(uri(file.name())), new Region(file.line(found))),
                List.of(new LogicalLocation(found.path(), "member")));
        return new Result(found.rule(), rules.indexOf(found.rule()), level(found.severity()), new Message(words + " " + found.guidance()),
                List.of(location), Map.of("verklaarFinding/v1", found.id().toString()));
    }

    /** Relative as it was given, so that it means the same on another machine. */
    private static String uri(String name) {
        return Path.of(name).isAbsolute() ? Path.of(name).toUri().toString() : java.net.URI.create(
                java.net.URLEncoder.encode(name.replace('\\', '/'), StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/")).toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    }

    private record Run(Tool tool, String language, String columnKind, @com.fasterxml.jackson.annotation.JsonInclude List<Result> results) {
    }

    private record Tool(Driver driver) {
    }

    private record Driver(String name, String version, String language, List<ReportingDescriptor> rules) {
    }

    private record ReportingDescriptor(String id, Message shortDescription, Message help, @Nullable String helpUri,
            Configuration defaultConfiguration, Map<String, List<String>> properties) {
    }

    private record Configuration(String level) {
    }

    private record Message(String text) {
    }

    private record Result(String ruleId, @com.fasterxml.jackson.annotation.JsonInclude int ruleIndex, String level, Message message,
            List<Location> locations, Map<String, String> partialFingerprints) {
    }

    private record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {
    }

    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {
    }

    private record ArtifactLocation(String uri) {
    }

    private record Region(int startLine) {
    }

    private record LogicalLocation(String fullyQualifiedName, String kind) {
    }
}
