package verklaar.checking.command;

import java.io.PrintWriter;
import java.util.List;
import verklaar.checking.ReviewTexts;

/** A form in which findings are told. */
interface Report {

    void write(List<CheckedFile> files, ReviewTexts texts, PrintWriter out);
}
