package verklaar.checking.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import verklaar.checking.FindingList;
import verklaar.checking.FindingTexts;
import verklaar.checking.GivenStatement;
import verklaar.checking.OfflineCheck;
import verklaar.checking.Patches;
import verklaar.checking.Pointers;
import verklaar.checking.Review;
import verklaar.checking.ReviewTexts;
import verklaar.checking.RuleSet;
import verklaar.checking.Severity;
import verklaar.privacy.LanguageTag;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Refused;

/** {@code verklaar-check}: what the rules find in statements kept as files. */
@Command(name = "verklaar-check", mixinStandardHelpOptions = true, version = "verklaar-check, rule set " + RuleSet.VERSION, sortOptions = false,
        description = "Checks privacy statements that are kept as files, without a server or a network.",
        footerHeading = "%nExit code:%n", footer = {"  0  nothing was found that should fail", "  1  something was found", "  2  a file or an option cannot be read"})
public final class CheckCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    /** From which severity on a finding makes the command fail. */
    enum FailOn { ERROR, WARNING }

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "A JSON document {\"statement\": …, \"organisations\": […]}, as POST /api/v1/check takes it; - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "nl, en, de or fr; ${DEFAULT-VALUE} when left out.")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, json, sarif or junit; ${DEFAULT-VALUE} when left out.")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
            description = "error or warning: what makes the exit code 1; ${DEFAULT-VALUE} when left out.")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; standard output when left out.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;

    /** @param clock tells the day that periods are counted to */
    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String... arguments) {
        // a library of ours logs through SLF4J, and nobody here listens
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        System.exit(line(Clock.systemDefaultZone()).setOut(out).setErr(err).execute(arguments));
    }

    /** The command, ready to be executed. */
    static CommandLine line(Clock clock) {
        return new CommandLine(new CheckCommand(clock)).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((unreadable, line, parsed) -> {
                    line.getErr().println("verklaar-check: " + unreadable.getMessage());
                    return CommandLine.ExitCode.USAGE;
                });
    }

    @Override
    public Integer call() {
        FindingTexts texts = FindingTexts.in(told());
        OfflineCheck check = new OfflineCheck(clock);
        List<CheckedFile> checked = new ArrayList<>();
        boolean readable = true;
        for (String file : files) {
            try {
                checked.add(checked(file, check, texts));
            } catch (IOException missing) {
                spec.commandLine().getErr().println(file + ": cannot be read: " + why(missing));
                readable = false;
            } catch (Refused refused) {
                tell(file, refused);
                readable = false;
            }
        }
        check.remarks().forEach(remark -> spec.commandLine().getErr().println("verklaar-check: " + remark));
        if (output == null) {
            write(checked, texts, spec.commandLine().getOut());
        } else {
            try (var out = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
                write(checked, texts, out);
            } catch (IOException unwritable) {
                spec.commandLine().getErr().println(output + ": cannot be written: " + why(unwritable));
                return CommandLine.ExitCode.USAGE;
            }
        }
        return !readable ? CommandLine.ExitCode.USAGE : checked.stream().anyMatch(this::fails) ? 1 : CommandLine.ExitCode.OK;
    }

    /** Java's own words for some failures are the name of the file alone. */
    private static String why(IOException failed) {
        return failed instanceof NoSuchFileException ? "there is no such file or folder" : failed instanceof AccessDeniedException ? "it is not open to you"
                : String.valueOf(failed.getMessage());
    }

    private LanguageTag told() {
        return FindingTexts.LANGUAGES.stream().filter(ours -> ours.value().equals(language)).findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(), "Not a language of the rules: " + language));
    }

    private void write(List<CheckedFile> checked, FindingTexts texts, PrintWriter out) {
        format.report().write(checked, ReviewTexts.in(texts.language()), out);
        out.flush();
    }

    private static CheckedFile checked(String file, OfflineCheck check, FindingTexts texts) throws IOException {
        byte[] json = bytes(file);
        GivenStatement given = GivenStatement.read(json);
        Review review = check.review(given);
        JsonNode document = Json.tree(json);
        return new CheckedFile(file.equals(STANDARD_INPUT) ? "stdin.json" : file, FindingList.of(review, texts, Pointers.intoStatement(document)::of,
                Patches.ofStatement(given.statement(), document)::of, finding -> true), new Lines(json));
    }

    private static byte[] bytes(String file) throws IOException {
        if (!file.equals(STANDARD_INPUT)) {
            return Files.readAllBytes(Path.of(file));
        }
        try (InputStream in = new FileInputStream(FileDescriptor.in)) {
            return in.readAllBytes();
        }
    }

    private void tell(String file, Refused refused) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": " + refused.detail());
        // of one the sentence before tells all
        if (refused instanceof InvalidDocument && refused.violations().size() > 1) {
            refused.violations().forEach(violation -> err.println("  " + violation.pointer() + ": " + violation.message()));
        }
    }

    private boolean fails(CheckedFile file) {
        return file.findings().counts().error() > 0 || failOn == FailOn.WARNING && file.findings().counts().warning() > 0;
    }
}
