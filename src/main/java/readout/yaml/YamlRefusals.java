package readout.yaml;

import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Refuses what YAML allows but a record does not, at the current token of a parser. */
public final class YamlRefusals {
  private final SourceFile file;
  private final YAMLParser parser;
  private final Diagnostics sink;

  YamlRefusals(SourceFile file, YAMLParser parser, Diagnostics sink) {
    this.file = file;
    this.parser = parser;
    this.sink = sink;
  }

  /**
   * Anchors and aliases. Of a scalar, the library tells only the alias; its anchor is in the text.
   */
  void anchor(Span span) {
    boolean alias = parser.isCurrentAlias();
    boolean anchor = parser.getObjectId() != null || at(span) == '&';
    if (alias || anchor) {
      sink.add(
          Diagnostic.error(
                  Code.YAML_ANCHOR,
                  file,
                  span,
                  alias
                      ? "aliases are not allowed: *" + parser.getString()
                      : "anchors are not allowed")
              .label(alias ? "refers to a value elsewhere" : "begins with &")
              .help(
                  alias
                      ? "repeat the value; text that begins with * needs quotation" + " marks"
                      : "remove the &; text that begins with & needs quotation marks"));
    }
  }

  private char at(Span span) {
    return span.start() < file.text().length() ? file.text().charAt(span.start()) : ' ';
  }

  /** Every tag but that of text. */
  void tag(Span span) {
    String tag = parser.getTypeId();
    boolean none = tag == null || tag.isEmpty();
    if (none && !isLoneMark(span.start())) {
      return;
    }
    String name = none ? "" : tag.substring(tag.lastIndexOf(':') + 1);
    if (!name.equals("str")) {
      sink.add(
          Diagnostic.error(Code.YAML_TAG, file, span, "tags are not allowed: !" + name)
              .label("begins with !")
              .help("remove the tag; text that begins with ! needs quotation marks"));
    }
  }

  /** The tag "!" alone, which the library does not tell. */
  private boolean isLoneMark(int at) {
    String all = file.text();
    return all.startsWith("!", at)
        && (at + 1 == all.length() || Character.isWhitespace(all.charAt(at + 1)));
  }

  /** Escapes such as "\0" can write what no file can hold. */
  void characters(String text, Span span) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || Character.isSurrogate(c) && !pair) {
        sink.add(
            Diagnostic.error(
                Code.CONTROL_CHARACTER,
                file,
                span,
                String.format("an escape makes U+%04X, which is not allowed in a text", (int) c)));
        return;
      }
      i += pair ? 1 : 0;
    }
  }
}
