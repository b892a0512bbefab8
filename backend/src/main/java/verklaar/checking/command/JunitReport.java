package verklaar.checking.command;

import java.io.PrintWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import verklaar.checking.FindingList.Found;
import verklaar.checking.ReviewTexts;
import verklaar.checking.Rule;
import verklaar.checking.RuleSet;
import verklaar.checking.Severity;

/** Findings as JUnit writes its results: one suite a file, one test a rule. Errors and warnings fail their test, advice is told beside it. */
final class JunitReport implements Report {

    @Override
    public void write(List<CheckedFile> files, ReviewTexts texts, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (CheckedFile file : files) {
                suite(file, texts, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            out.println();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void suite(CheckedFile file, ReviewTexts texts, XMLStreamWriter xml) throws XMLStreamException {
        List<Rule> rules = RuleSet.rules().stream().filter(rule -> rule.retired() == null).toList();
        long failed = rules.stream().filter(rule -> found(file, rule).stream().anyMatch(JunitReport::fails)).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "rule set " + file.findings().ruleSet() + ": " + file.name());
        xml.writeAttribute("tests", String.valueOf(rules.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
        for (Rule rule : rules) {
            test(file, rule, texts, xml);
        }
        xml.writeEndElement();
    }

    private static void test(CheckedFile file, Rule rule, ReviewTexts texts, XMLStreamWriter xml) throws XMLStreamException {
        List<Found> found = found(file, rule);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", texts.of(RuleSet.topic(rule)));
        xml.writeAttribute("name", rule.id());
        xml.writeAttribute("time", "0");
        List<Found> failing = found.stream().filter(JunitReport::fails).toList();
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", texts.of(failing.get(0).severity()));
            xml.writeAttribute("message", printable(failing.get(0).report()));
            xml.writeCharacters(printable(told(file, failing)));
            xml.writeEndElement();
        } else if (!found.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(printable(told(file, found)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String told(CheckedFile file, List<Found> all) {
        StringBuilder words = new StringBuilder();
        all.forEach(found -> words.append(file.name()).append(':').append(file.line(found)).append(": ").append(found.report())
                .append(found.language() == null ? "" : " [" + found.language() + "]").append("\n    ").append(found.guidance()).append("\n    ")
                .append(found.path()).append('\n'));
        return words.toString();
    }

    /** Without the characters that no XML document may hold. */
    private static String printable(String words) {
        return words.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean fails(Found found) {
        return found.severity() != Severity.ADVICE;
    }

    private static List<Found> found(CheckedFile file, Rule rule) {
        return file.findings().items().stream().filter(found -> found.rule().equals(rule.id())).toList();
    }
}
