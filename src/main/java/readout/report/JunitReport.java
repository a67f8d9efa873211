package readout.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Findings;
import readout.diagnostic.ShortPrinter;
import readout.diagnostic.VisibleText;

/**
 * A report in the XML of JUnit: a test case for each file, with one failure that holds all its
 * errors, as services show no more than one.
 */
final class JunitReport {
  private static final String SUITE = "readout check";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  private JunitReport() throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
  }

  static String print(Findings findings) {
    try {
      JunitReport report = new JunitReport();
      report.write(findings);
      return report.out.append('\n').toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Findings findings) throws XMLStreamException {
    Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
    findings.allFiles().forEach(file -> byFile.put(file, new ArrayList<>()));
    for (Diagnostic d : findings.diagnostics().sorted()) {
      String file = d.file() == null ? SUITE : d.file().name();
      byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(d);
    }
    long failed =
        byFile.values().stream().filter(l -> l.stream().anyMatch(Diagnostic::isError)).count();
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites", "name", SUITE, "tests", count(byFile.size()), "failures", count(failed));
    start(
        "testsuite",
        "name",
        SUITE,
        "tests",
        count(byFile.size()),
        "failures",
        count(failed),
        "errors",
        "0");
    for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
      testCase(file.getKey(), file.getValue());
    }
    start("system-out");
    xml.writeCharacters(
        String.join("\n", Summary.lines(findings).stream().map(VisibleText::line).toList()));
    for (int i = 0; i < 3; i++) {
      xml.writeEndElement();
    }
    xml.writeEndDocument();
  }

  private void testCase(String file, List<Diagnostic> found) throws XMLStreamException {
    start("testcase", "name", file, "classname", "readout");
    List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      start("failure", "type", errors.get(0).code().key(), "message", message(errors));
      xml.writeCharacters(allowed(lines(errors)));
      xml.writeEndElement();
    }
    List<Diagnostic> others = found.stream().filter(d -> !d.isError()).toList();
    if (!others.isEmpty()) {
      start("system-out");
      xml.writeCharacters(allowed(lines(others)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String message(List<Diagnostic> errors) {
    String first = errors.get(0).message();
    int others = errors.size() - 1;
    return others == 0
        ? first
        : first + " (and " + others + (others == 1 ? " more error)" : " more errors)");
  }

  private static String lines(List<Diagnostic> diagnostics) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      lines.append(new ShortPrinter().print(List.of(d)));
      for (String help : d.help()) {
        for (String line : ("help: " + help).split("\n")) {
          lines.append("  ").append(VisibleText.line(line)).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(VisibleText.onOneLine(attributes[i + 1])));
    }
  }

  private static String count(long number) {
    return Long.toString(number);
  }

  /** The text with a replacement character for each that XML 1.0 (section 2.2) does not allow. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
