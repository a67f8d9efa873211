package readout.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Text becomes a tree: one document, no duplicate keys, no anchors, no tags. */
public final class YamlReader {
  /** How deep groups and lists may lie in each other. */
  public static final int DEPTH_LIMIT = 64;

  /** How many values a file may hold. */
  public static final int VALUE_LIMIT = 1_000_000;

  private final SourceFile file;
  private final Diagnostics sink;
  private final String text;
  private final Offsets offsets;
  private YAMLParser parser;
  private Refusals refusals;
  private int values;

  private YamlReader(SourceFile file, LongEscapes escapes, Diagnostics sink) {
    this.file = file;
    this.sink = sink;
    this.text = escapes.text();
    this.offsets = new Offsets(escapes);
  }

  /**
   * The tree of a file; empty after an error that leaves none.
   *
   * @param file the text
   * @param sink takes what is wrong with its form
   */
  public static Optional<Node> read(SourceFile file, Diagnostics sink) {
    LongEscapes escapes = new LongEscapes(file.text());
    while (true) {
      Diagnostics own = new Diagnostics(Diagnostics.OF_ONE_FILE);
      YamlReader reader = new YamlReader(file, escapes, own);
      try {
        Optional<Node> root = reader.read();
        sink.addAll(own);
        return root;
      } catch (JacksonException e) {
        SyntaxMistake mistake = new SyntaxMistake(file, reader.offsets);
        if (!escapes.rewrite(mistake.unknownEscape(e))) {
          own.add(mistake.diagnostic(e));
          sink.addAll(own);
          return Optional.empty();
        }
      }
    }
  }

  /** Ends the reading of a file that passes a limit; reported already. */
  private static final class LimitPassed extends RuntimeException {
    private static final long serialVersionUID = 1;

    LimitPassed() {
      super(null, null, false, false);
    }
  }

  private Optional<Node> read() {
    try (YAMLParser opened =
        (YAMLParser)
            Factory.of(text.length())
                .createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      parser = opened;
      refusals = new Refusals(file, opened, sink);
      JsonToken token = parser.nextToken();
      boolean nothing = token == null && parser.getTypeId() == null;
      Node root = nothing ? null : node(token, 1);
      if (root == null || root instanceof ScalarNode s && s.kind() == ScalarKind.EMPTY) {
        sink.add(
            Diagnostic.error("empty-record", file, null, "there is nothing in the file")
                .help("a record begins with `readout: 1`, `title:` and `date:`"));
        return Optional.empty();
      }
      if (parser.nextToken() != null) {
        sink.add(
            Diagnostic.error("second-document", file, span(), "a second document begins")
                .label("one file holds one record")
                .help("put it into a file of its own, or take out the line \"---\" above it"));
      }
      return Optional.of(root);
    } catch (LimitPassed e) {
      return Optional.empty();
    }
  }

  private Node node(JsonToken token, int depth) {
    if (depth > DEPTH_LIMIT) {
      passed("too-deep", "groups and lists lie more than " + DEPTH_LIMIT + " deep in each other");
    }
    if (++values > VALUE_LIMIT) {
      passed("too-many", "the file holds more than " + VALUE_LIMIT + " values");
    }
    Span span = span();
    refusals.anchor(span);
    refusals.tag(span);
    if (token == null) {
      return unreadable(span);
    }
    return switch (token) {
      case START_OBJECT -> mapping(span, depth);
      case START_ARRAY -> sequence(span, depth);
      default -> scalar(token, span);
    };
  }

  private void passed(String code, String message) {
    sink.add(Diagnostic.error(code, file, span(), message));
    throw new LimitPassed();
  }

  private Node mapping(Span span, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Span keySpan = span();
      if (parser.getObjectId() != null && !entries.isEmpty()) {
        refusals.anchor(keySpan);
      }
      ScalarNode key = new ScalarNode(parser.currentName(), ScalarKind.TEXT, keySpan);
      refusals.characters(key.text(), keySpan);
      Node value = node(parser.nextToken(), depth + 1);
      Span first = seen.putIfAbsent(key.text(), keySpan);
      if (first == null) {
        entries.add(new Entry(key, value));
      } else {
        sink.add(
            Diagnostic.error(
                    "duplicate-key", file, keySpan, "`" + key.text() + "` is written twice")
                .label("second time")
                .also(first, "first time")
                .help("keep one of them"));
      }
    }
    return new MappingNode(List.copyOf(entries), span);
  }

  private Node sequence(Span span, int depth) {
    List<Node> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1));
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
    refusals.characters(text, span);
    ScalarKind kind =
        switch (token) {
          case VALUE_TRUE, VALUE_FALSE -> ScalarKind.BOOLEAN;
          case VALUE_NUMBER_INT -> ScalarKind.INTEGER;
          case VALUE_NUMBER_FLOAT -> ScalarKind.DECIMAL;
          case VALUE_NULL -> ScalarKind.NULL;
          default -> ScalarKind.TEXT;
        };
    return new ScalarNode(text, text.isEmpty() ? ScalarKind.EMPTY : kind, span);
  }

  /** The span of the current token, on its first line. */
  private Span span() {
    TokenStreamLocation from = parser.currentTokenLocation();
    TokenStreamLocation to = parser.currentLocation();
    int length = file.text().length();
    int start = Math.min(offsets.of(Math.max(0, from.getCharOffset())), length);
    int end = Math.min(offsets.of(Math.max(0, to.getCharOffset())), length);
    return new Span(start, Math.max(start, end));
  }

  /**
   * Made when the first record is read. Our limits come before those of the libraries. What the
   * library has not yet used of its buffer it copies each time it reads more, so that a long line
   * costs the square of its length unless the buffer holds the whole text.
   */
  private static final class Factory {
    private static final int BUFFER = 1024;
    private static final int LARGEST_BUFFER = 32 * 1024 * 1024;
    private static final YAMLFactory SMALL = withBuffer(BUFFER);

    static YAMLFactory of(int length) {
      return length <= BUFFER * 16 ? SMALL : withBuffer(Math.min(length, LARGEST_BUFFER));
    }

    private static YAMLFactory withBuffer(int characters) {
      return YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setAllowDuplicateKeys(true)
                  .setBufferSize(characters)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(DEPTH_LIMIT + 8)
                  .build())
          .build();
    }
  }
}
