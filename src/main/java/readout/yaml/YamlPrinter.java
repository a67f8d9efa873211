package readout.yaml;

import java.io.StringWriter;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a tree as YAML that reads back as the same tree, in block style. */
public final class YamlPrinter {
  private static final String BREAKS = "\r\u0085\u2028\u2029\ufeff";

  private YamlPrinter() {}

  /** The lines of a tree; each ends with a line break. */
  public static String print(Node node) {
    StringWriter out = new StringWriter();
    try (YAMLGenerator generator =
        (YAMLGenerator)
            factory(holdsBreaks(node)).createGenerator(ObjectWriteContext.empty(), out)) {
      write(node, generator);
    }
    String text = out.toString();
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static void write(Node node, YAMLGenerator out) {
    if (node instanceof MappingNode mapping) {
      out.writeStartObject();
      for (Entry entry : mapping.entries()) {
        out.writeName(entry.key().text());
        write(entry.value(), out);
      }
      out.writeEndObject();
    } else if (node instanceof SequenceNode list) {
      out.writeStartArray();
      list.items().forEach(item -> write(item, out));
      out.writeEndArray();
    } else {
      ScalarNode scalar = (ScalarNode) node;
      switch (scalar.kind()) {
        case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(scalar.text()));
        case INTEGER, DECIMAL -> out.writeNumber(scalar.text());
        default -> out.writeString(scalar.text());
      }
    }
  }

  /** Line breaks, marks and spaces that only come back as they were when all texts are quoted. */
  private static boolean holdsBreaks(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.entries().stream()
          .anyMatch(e -> holdsBreaks(e.key()) || holdsBreaks(e.value()));
    }
    return node instanceof SequenceNode list
        ? list.items().stream().anyMatch(YamlPrinter::holdsBreaks)
        : ((ScalarNode) node).text().chars().anyMatch(c -> BREAKS.indexOf(c) >= 0)
            || looksIndented(((ScalarNode) node).text());
  }

  /** Without quotation marks, the reader refuses a character that is not a space around a text. */
  private static boolean looksIndented(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    return text.length() > first
        && (LineStarts.isOdd(text.charAt(first))
            || LineStarts.isOdd(text.charAt(text.length() - 1)));
  }

  private static YAMLFactory factory(boolean quoted) {
    return YAMLFactory.builder()
        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
        .disable(YAMLWriteFeature.SPLIT_LINES)
        .configure(YAMLWriteFeature.MINIMIZE_QUOTES, !quoted)
        .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
        .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
        .build();
  }
}
