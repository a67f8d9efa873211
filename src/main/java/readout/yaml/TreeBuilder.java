package readout.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document out of the tokens of a parser. */
final class TreeBuilder {
  private static final String FREE = "x-";

  /** What the core schema takes for null; the library knows only one of them. */
  private static final List<String> NULLS = List.of("~", "null", "Null", "NULL");

  private static final int LONGEST_NULL = 4;
  private static final int FEW_KEYS = 8;

  private final SourceFile file;
  private final Diagnostics sink;
  private final Offsets offsets;
  private final YAMLParser parser;
  private final YamlRefusals refusals;
  private final boolean oddSpaces;

  /** Only escapes make characters that the file does not have. */
  private final boolean escapes;

  private int values;

  /**
   * @param oddSpaces whether lines of the file begin with characters that only look like spaces
   */
  TreeBuilder(
      SourceFile file, YAMLParser parser, Offsets offsets, boolean oddSpaces, Diagnostics sink) {
    this.file = file;
    this.parser = parser;
    this.offsets = offsets;
    this.oddSpaces = oddSpaces;
    this.escapes = file.text().indexOf('\\') >= 0;
    this.sink = sink;
    this.refusals = new YamlRefusals(file, parser, sink);
  }

  /** Ends the reading of a file that passes a limit; reported already. */
  static final class LimitPassed extends RuntimeException {
    private static final long serialVersionUID = 1;

    LimitPassed() {
      super(null, null, false, false);
    }
  }

  /** The tree; empty when there is nothing in the document. */
  Optional<Node> build() {
    JsonToken token = parser.nextToken();
    boolean nothing = token == null && parser.getTypeId() == null;
    Node root = nothing ? null : node(token, 1, false);
    boolean empty = root instanceof ScalarNode s && s.kind() == ScalarKind.EMPTY;
    parser.nextToken();
    return empty ? Optional.empty() : Optional.ofNullable(root);
  }

  private Node node(JsonToken token, int depth, boolean free) {
    if (depth > YamlReader.DEPTH_LIMIT) {
      passed(
          Code.TOO_DEEP,
          "groups and lists are nested more than " + YamlReader.DEPTH_LIMIT + " levels deep");
    }
    if (++values > YamlReader.VALUE_LIMIT) {
      passed(Code.TOO_MANY, "the file holds more than " + YamlReader.VALUE_LIMIT + " values");
    }
    Span span = span();
    refusals.anchor(span);
    refusals.tag(span);
    if (token == null) {
      return unreadable(span);
    }
    return switch (token) {
      case START_OBJECT -> mapping(span, depth, free);
      case START_ARRAY -> sequence(span, depth, free);
      default -> scalar(token, span);
    };
  }

  private void passed(Code code, String message) {
    sink.add(Diagnostic.error(code, file, span(), message));
    throw new LimitPassed();
  }

  private Node mapping(Span span, int depth, boolean free) {
    List<Entry> entries = new ArrayList<>();
    boolean cut = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Span keySpan = span();
      if (parser.getObjectId() != null && !entries.isEmpty()) {
        refusals.anchor(keySpan);
      }
      ScalarNode key = key(parser.currentName(), keySpan);
      if (escapes) {
        refusals.characters(key.text(), keySpan);
      }
      Node value = node(parser.nextToken(), depth + 1, free || key.text().startsWith(FREE));
      entries.add(new Entry(key, value));
      cut |= hasNoColon(file.text(), entries.get(entries.size() - 1));
    }
    if (!free && depth > 1 && isGluedItem(entries)) {
      MissingSpace.at(file, entries.get(0).key().span().start()).ifPresent(sink::add);
      return new SequenceNode(List.of(), span);
    }
    boolean braces = span.start() < file.text().length() && file.text().charAt(span.start()) == '{';
    List<Entry> whole = cut && braces ? new CutText(file, sink).repaired(entries, free) : entries;
    return new MappingNode(withoutDuplicates(whole), span);
  }

  /** Whether an entry is a key without a colon. */
  static boolean hasNoColon(String text, Entry entry) {
    if (!(entry.value() instanceof ScalarNode value) || value.kind() != ScalarKind.EMPTY) {
      return false;
    }
    int i = entry.key().span().end();
    if (value.span().end() > i) {
      return false;
    }
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) != ':';
  }

  /** Whether a group is a list whose first item lacks the space after its hyphen. */
  private boolean isGluedItem(List<Entry> entries) {
    int at = entries.isEmpty() ? file.text().length() : entries.get(0).key().span().start();
    return at + 1 < file.text().length()
        && file.text().charAt(at) == '-'
        && !LineStarts.isSpace(file.text().charAt(at + 1));
  }

  /** A key without characters around it that only look like spaces, which are refused. */
  private ScalarNode key(String text, Span span) {
    String written = file.text();
    boolean before = span.end() > span.start() && LineStarts.isOdd(written.charAt(span.start()));
    boolean after = span.end() > span.start() && LineStarts.isOdd(written.charAt(span.end() - 1));
    if (!before && !after) {
      if (text.length() > 1 && text.charAt(0) == '-' && LineStarts.isOdd(text.charAt(1))) {
        sink.add(OddSpaces.error(file, span.start() + 1, "after the hyphen of a list item"));
      }
      return new ScalarNode(text, ScalarKind.TEXT, span);
    }
    sink.add(OddSpaces.error(file, before ? span.start() : span.end() - 1, "part of a key"));
    int start = 0;
    int end = text.length();
    while (start < end && LineStarts.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && LineStarts.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new ScalarNode(text.substring(start, end), ScalarKind.TEXT, span);
  }

  private List<Entry> withoutDuplicates(List<Entry> entries) {
    if (areDifferent(entries)) {
      return List.copyOf(entries);
    }
    List<Entry> once = new ArrayList<>(entries.size());
    Map<String, Integer> seen = new HashMap<>();
    for (Entry entry : entries) {
      Span span = entry.key().span();
      Integer first = seen.putIfAbsent(entry.key().text(), once.size());
      if (first == null) {
        once.add(entry);
      } else {
        Entry before = once.get(first);
        sink.add(
            Diagnostic.error(
                    Code.DUPLICATE_KEY, file, span, "`" + entry.key().text() + "` is written twice")
                .label("second time")
                .also(before.key().span(), "first time")
                .help("keep one of them"));
        if (before.value() instanceof ScalarNode s && s.kind() == ScalarKind.EMPTY) {
          once.set(first, new Entry(before.key(), entry.value()));
        }
      }
    }
    return List.copyOf(once);
  }

  /** Whether a group has few keys, as most have, and each of them once. */
  private static boolean areDifferent(List<Entry> entries) {
    if (entries.size() > FEW_KEYS) {
      return false;
    }
    for (int i = 1; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (entries.get(i).key().text().equals(entries.get(j).key().text())) {
          return false;
        }
      }
    }
    return true;
  }

  private Node sequence(Span span, int depth, boolean free) {
    List<Node> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1, free));
      token = parser.nextToken();
    }
    return new SequenceNode(List.copyOf(items), span);
  }

  /** What the library makes nothing of, as {@code !!int +}: its tag was refused. */
  private static Node unreadable(Span span) {
    return new ScalarNode("", ScalarKind.TEXT, span);
  }

  private Node scalar(JsonToken token, Span span) {
    if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
      return unreadable(span);
    }
    String text = parser.getString() == null ? "" : parser.getString();
    if (escapes) {
      refusals.characters(text, span);
    }
    ScalarKind kind =
        switch (token) {
          case VALUE_TRUE, VALUE_FALSE -> ScalarKind.BOOLEAN;
          case VALUE_NUMBER_INT -> ScalarKind.INTEGER;
          case VALUE_NUMBER_FLOAT -> ScalarKind.DECIMAL;
          case VALUE_NULL -> ScalarKind.NULL;
          default -> ScalarKind.TEXT;
        };
    ScalarNode scalar = new ScalarNode(text, text.isEmpty() ? ScalarKind.EMPTY : kind, span);
    if (text.length() <= LONGEST_NULL && NULLS.contains(text) && scalar.isPlain(file.text())) {
      return new ScalarNode(text, ScalarKind.NULL, span);
    }
    if (oddSpaces && scalar.isPlain(file.text())) {
      int odd = OddSpaces.inPlainText(file.text(), span);
      if (odd >= 0) {
        sink.add(OddSpaces.error(file, odd, "in the indentation"));
      }
    }
    return scalar;
  }

  /** The span of the current token. */
  private Span span() {
    TokenStreamLocation from = parser.currentTokenLocation();
    TokenStreamLocation to = parser.currentLocation();
    int length = file.text().length();
    int start = Math.min(offsets.of(Math.max(0, from.getCharOffset())), length);
    int end = Math.min(offsets.of(Math.max(0, to.getCharOffset())), length);
    return new Span(start, Math.max(start, end));
  }
}
