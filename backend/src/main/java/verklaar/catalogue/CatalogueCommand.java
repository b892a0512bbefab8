package verklaar.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What {@code ./catalogue} does for the authors of the catalogue's files. */
public final class CatalogueCommand {

    private static final Logger LOG = Logger.getLogger(CatalogueCommand.class.getName());

    private CatalogueCommand() {
    }

    /** @param arguments {@code check} or {@code format}, and the folder of the files */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** @return 0 when all is well, 1 when files have problems, 2 when nobody knows what is wanted */
    static int run(String... arguments) {
        if (arguments.length != 2 || !List.of("check", "format").contains(arguments[0])) {
            LOG.log(Level.SEVERE, "Usage: catalogue check|format <folder>");
            return 2;
        }
        var format = CatalogueFormat.of(Path.of(arguments[1]));
        if (arguments[0].equals("format")) {
            format.apply().forEach(path -> LOG.log(Level.INFO, "{0}: brought into canonical form", path));
            format = CatalogueFormat.of(Path.of(arguments[1]));
        }
        var problems = Stream.concat(format.problems().stream(), format.deviations().stream()).toList();
        problems.forEach(problem -> LOG.log(Level.SEVERE, "{0}", problem));
        LOG.log(Level.INFO, problems.isEmpty() ? "The catalogue’s files are sound." : "The catalogue’s files have {0} problems.", problems.size());
        return problems.isEmpty() ? 0 : 1;
    }
}
