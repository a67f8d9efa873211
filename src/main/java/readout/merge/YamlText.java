package readout.merge;

import readout.yaml.ScalarNode;
import readout.yaml.YamlPrinter;

/** Writes a single value of YAML in a line. */
final class YamlText {
  private YamlText() {}

  /** A value after its key, in quotation marks only where it needs them. */
  static String plain(String text) {
    String printed = YamlPrinter.print(ScalarNode.written(text)).strip();
    return printed.indexOf('\n') < 0 ? printed : quoted(text);
  }

  /** A value between quotation marks, for brackets of YAML. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
