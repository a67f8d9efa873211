package readout.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

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
  private Tokens tokens;
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
      } catch (YamlEngineException | NumberFormatException e) {
        SyntaxMistake mistake = new SyntaxMistake(file, reader.offsets);
        if (!escapes.rewrite(mistake.unknownEscape(e))) {
          own.add(mistake.diagnostic(e, reader.span().end()));
          sink.addAll(own);
          return Optional.empty();
        }
      }
    }
  }

  /** Ends the reading of a file after a mistake that was reported already. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended() {
      super(null, null, false, false);
    }
  }

  private Optional<Node> read() {
    try {
      tokens = new Tokens(text, Settings.of(text.length()));
      refusals = new Refusals(file, tokens, sink);
      Node root = tokens.next() ? node(1) : null;
      if (root == null || root instanceof ScalarNode s && s.kind() == ScalarKind.EMPTY) {
        sink.add(
            Diagnostic.error("empty-record", file, null, "there is nothing in the file")
                .help("a record begins with `readout: 1`, `title:` and `date:`"));
        return Optional.empty();
      }
      if (tokens.next()) {
        sink.add(
            Diagnostic.error("second-document", file, span(), "a second document begins")
                .label("one file holds one record")
                .help("put it into a file of its own, or take out the line \"---\" above it"));
      }
      return Optional.of(root);
    } catch (Ended e) {
      return Optional.empty();
    }
  }

  private Node node(int depth) {
    if (depth > DEPTH_LIMIT) {
      passed("too-deep", "groups and lists lie more than " + DEPTH_LIMIT + " deep in each other");
    }
    if (++values > VALUE_LIMIT) {
      passed("too-many", "the file holds more than " + VALUE_LIMIT + " values");
    }
    Span span = span();
    refusals.anchor(span, tokens.isAnchoredGroup());
    refusals.tag(span);
    if (tokens.is(Event.ID.MappingStart)) {
      return mapping(span, depth);
    }
    return tokens.is(Event.ID.SequenceStart) ? sequence(span, depth) : scalar(span);
  }

  private void passed(String code, String message) {
    sink.add(Diagnostic.error(code, file, span(), message));
    throw new Ended();
  }

  private Node mapping(Span span, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (tokens.next() && !tokens.is(Event.ID.MappingEnd)) {
      Span keySpan = span();
      if (!tokens.is(Event.ID.Scalar)) {
        sink.add(
            Diagnostic.error("yaml-key", file, first(keySpan), "a key must be a plain text")
                .label("not a text"));
        throw new Ended();
      }
      if (tokens.isAnchoredScalar() && !entries.isEmpty()) {
        refusals.anchor(keySpan, true);
      }
      ScalarNode key = new ScalarNode(tokens.text(), ScalarKind.TEXT, keySpan);
      refusals.characters(key.text(), keySpan);
      tokens.next();
      Node value = node(depth + 1);
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
    while (tokens.next() && !tokens.is(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    return new SequenceNode(List.copyOf(items), span);
  }

  private Node scalar(Span span) {
    String text = tokens.text();
    refusals.characters(text, span);
    return new ScalarNode(text, tokens.kind(), span);
  }

  /** The span of the current token, on its first line. */
  private Span span() {
    int length = file.text().length();
    int start = Math.min(offsets.of(tokens.start()), length);
    int end = Math.min(offsets.of(tokens.end()), length);
    return new Span(start, Math.max(start, end));
  }

  /** The first character of a span. */
  private Span first(Span span) {
    return new Span(span.start(), Math.min(span.start() + 1, file.text().length()));
  }

  /**
   * Made when the first record is read. Our limits come before those of the library. What it has
   * not yet used of its buffer it copies each time it reads more, so that a long line costs the
   * square of its length unless the buffer holds the whole text.
   */
  private static final class Settings {
    private static final int BUFFER = 1024;
    private static final int LARGEST_BUFFER = 32 * 1024 * 1024;
    private static final LoadSettings SMALL = withBuffer(BUFFER);

    static LoadSettings of(int length) {
      return length <= BUFFER * 16 ? SMALL : withBuffer(Math.min(length, LARGEST_BUFFER));
    }

    private static LoadSettings withBuffer(int characters) {
      return LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowDuplicateKeys(true)
          .setBufferSize(characters)
          .build();
    }
  }
}
