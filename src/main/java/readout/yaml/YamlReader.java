package readout.yaml;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns text into a tree: one document, no duplicate keys, no anchors, no tags, no lost words. */
public final class YamlReader {
  /** How deep groups and lists may lie in each other. */
  public static final int DEPTH_LIMIT = 64;

  /** How many values a file may hold. */
  public static final int VALUE_LIMIT = 1_000_000;

  private final SourceFile file;
  private final LineStarts lines;

  private YamlReader(SourceFile file) {
    this.file = file;
    this.lines = new LineStarts(file.text());
  }

  /**
   * The tree of a file; empty after an error that leaves none, or a part of one.
   *
   * @param file the text
   * @param sink takes what is wrong with its form
   */
  public static Optional<Node> read(SourceFile file, Diagnostics sink) {
    return readable(file, sink).filter(ReadTree::isWhole).map(ReadTree::root);
  }

  /**
   * What can be read of a file, whatever is wrong with other parts of it; empty when that is
   * nothing.
   *
   * @param file the text
   * @param sink takes what is wrong with its form
   */
  public static Optional<ReadTree> readable(SourceFile file, Diagnostics sink) {
    return new YamlReader(file).readable(sink);
  }

  private Optional<ReadTree> readable(Diagnostics sink) {
    String text = file.text();
    if (lines.hasConflict()) {
      text = MergeConflict.report(file, text, sink);
    }
    boolean conflict = !text.equals(file.text());
    if (lines.documents() > 0) {
      text = Documents.report(file, text, sink);
    }
    Attempt attempt = parse(text, 0);
    if (conflict && attempt.mistake() != null) {
      return Optional.empty();
    }
    if (lines.hasOddSpace() && (attempt.mistake() != null || attempt.hasOddSpace())) {
      int at = attempt.mistake() == null ? -1 : attempt.mistake().span().start();
      String replaced = OddSpaces.replaced(file, text, at);
      if (!replaced.equals(text)) {
        attempt = parse(replaced, 0);
        OddSpaces.report(file, text, replaced, attempt.root(), sink);
        text = replaced;
      }
    }
    Set<String> incomplete = Set.of();
    if (attempt.mistake() != null) {
      Parts parts = new Parts(file, text, this::parse, attempt.mistake());
      parts.mistakes().forEach(sink::add);
      text = parts.readable();
      incomplete = parts.incomplete();
      Attempt rest = incomplete.isEmpty() ? attempt : parse(text, 0);
      attempt =
          rest.root() instanceof MappingNode ? rest : new Attempt(null, attempt.found(), null);
    }
    sink.addAll(attempt.found());
    if (attempt.root() == null) {
      return Optional.empty();
    }
    if (text.indexOf('#') >= 0) {
      LostWords.report(file, text, attempt.root(), sink);
    }
    return Optional.of(new ReadTree(attempt.root(), incomplete));
  }

  /**
   * An attempt to read a text.
   *
   * @param root its tree; null after an error
   * @param found what is wrong with its form apart from its syntax
   * @param mistake what the parser stumbled over; null when it read to the end
   */
  record Attempt(Node root, Diagnostics found, Diagnostic mistake) {
    private boolean hasOddSpace() {
      return found.sorted().stream().anyMatch(d -> d.code().equals(OddSpaces.CODE));
    }
  }

  /** Reads a text: the whole of the file's, or the part of it that begins at an offset. */
  private Attempt parse(String text, int base) {
    Rewritten rewritten = new Rewritten(text, base);
    while (true) {
      Diagnostics found = new Diagnostics(Diagnostics.OF_ONE_FILE);
      Offsets offsets = new Offsets(rewritten);
      try {
        return new Attempt(build(rewritten.text(), offsets, found), found, null);
      } catch (JacksonException e) {
        SyntaxMistake mistake = new SyntaxMistake(file, offsets, base);
        if (!mistake.rewrite(e, rewritten)) {
          return new Attempt(null, found, named(mistake.diagnostic(e)));
        }
      }
    }
  }

  /** A mistake in a line that begins with a character that only looks like a space is that one. */
  private Diagnostic named(Diagnostic mistake) {
    int odd = lines.hasOddSpace() ? OddSpaces.inIndentation(file, mistake.span().start()) : -1;
    return odd < 0 ? mistake : OddSpaces.error(file, odd, "in the indentation");
  }

  private Node build(String text, Offsets offsets, Diagnostics found) {
    try (YAMLParser parser =
        (YAMLParser)
            Factory.of(text.length())
                .createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      Optional<Node> root =
          new TreeBuilder(file, parser, offsets, lines.hasOddSpace(), found).build();
      if (root.isEmpty()) {
        found.add(
            Diagnostic.error(Code.EMPTY_RECORD, file, null, "there is nothing in the file")
                .help("a record begins with `readout: 1`, `title:` and `date:`"));
      }
      return root.orElse(null);
    } catch (TreeBuilder.LimitPassed e) {
      return null;
    }
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
