package readout.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;

class YamlReaderTest {
  private final Diagnostics sink = new Diagnostics();

  private Node read(String yaml) {
    return YamlReader.read(new SourceFile("r", yaml), sink).orElse(null);
  }

  private ScalarNode value(String yaml) {
    return (ScalarNode) ((MappingNode) read(yaml)).entries().get(0).value();
  }

  private List<String> codes() {
    return sink.sorted().stream().map(d -> d.code().key()).toList();
  }

  /** Wherever the reader's buffer ends. */
  @Test
  void aCharacterOfTwoHalvesMayStandAnywhere() {
    for (int length : new int[] {1010, 2030, 16_370}) {
      for (int i = length; i < length + 30; i++) {
        String text = "a".repeat(i) + "\ud83d\udea2" + "b".repeat(2000);
        assertThat(value("a: " + text).text()).isEqualTo(text);
      }
    }
    assertThat(sink.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "007, TEXT",
        "7, INTEGER",
        "-0, INTEGER",
        "1_000, TEXT",
        "1.50, DECIMAL",
        "12:30, TEXT",
        "22. Juni, TEXT",
        "no, TEXT",
        "true, BOOLEAN",
        "2026-06, TEXT",
        "99999999999999999999, INTEGER",
        "1e999, DECIMAL"
      })
  void aPlainValueComesOutAsTyped(String written, ScalarKind kind) {
    ScalarNode value = value("a: " + written);
    assertThat(value.text()).isEqualTo(written);
    assertThat(value.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "null", "0x1F", "True", "a  b", "a#b", "#\u2028"})
  void textNeverBecomesSomethingElse(String written) {
    assertThat(value("a: \"" + written + "\"").text()).isEqualTo(written);
    assertThat(value("a: '" + written + "'").kind()).isEqualTo(ScalarKind.TEXT);
  }

  @Test
  void nothingWrittenIsEmpty() {
    assertThat(value("a:").kind()).isEqualTo(ScalarKind.EMPTY);
    assertThat(value("a: \"\"").kind()).isEqualTo(ScalarKind.EMPTY);
    assertThat(value("a: ~").text()).isEqualTo("~");
  }

  @Test
  void theEscapesOfYamlAreRead() {
    assertThat(value("a: \"\\L\\P\\u00e9\\U0001F600\\t\"").text())
        .isEqualTo("\u2028\u2029é\uD83D\uDE00\t");
  }

  @Test
  void spansCoverQuotationMarksAndCountAstralCharactersOnce() {
    String yaml = "a: \uD83D\uDE00\uD83D\uDE00\nb: \"\\L\uD83D\uDE00\"\nc: [d, 'e']\n";
    MappingNode root = (MappingNode) read(yaml);
    SequenceNode list = (SequenceNode) root.entries().get(2).value();
    assertThat(written(yaml, root.entries().get(0).value())).isEqualTo("\uD83D\uDE00\uD83D\uDE00");
    assertThat(written(yaml, root.entries().get(1).key())).isEqualTo("b");
    assertThat(written(yaml, root.entries().get(1).value())).isEqualTo("\"\\L\uD83D\uDE00\"");
    assertThat(written(yaml, list.items().get(0))).isEqualTo("d");
    assertThat(written(yaml, list.items().get(1))).isEqualTo("'e'");
  }

  private static String written(String yaml, Node node) {
    return yaml.substring(node.span().start(), node.span().end());
  }

  /** What the library refuses and the specification has. */
  @Test
  void tabsBetweenTokensAndColonsInBracketsAreRead() {
    String yaml = "a:\t[:b, c:d, ::e]\t# f\n\t# g\n\t\nh:\n -\t{i: :it's, :j: k}\n\"l\":\t'm\t'\n";
    MappingNode root = (MappingNode) read(yaml);
    assertThat(sink.isEmpty()).isTrue();
    SequenceNode list = (SequenceNode) root.entries().get(0).value();
    assertThat(list.items().stream().map(item -> ((ScalarNode) item).text()))
        .containsExactly(":b", "c:d", "::e");
    assertThat(list.items().stream().map(item -> written(yaml, item)))
        .containsExactly(":b", "c:d", "::e");
    MappingNode group = (MappingNode) ((SequenceNode) root.entries().get(1).value()).items().get(0);
    assertThat(written(yaml, group.entries().get(0).value())).isEqualTo(":it's");
    assertThat(((ScalarNode) group.entries().get(0).value()).text()).isEqualTo(":it's");
    assertThat(written(yaml, group.entries().get(1).key())).isEqualTo(":j");
    assertThat(written(yaml, root.entries().get(2).value())).isEqualTo("'m\t'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\na: b # c\n# d\ne: # f\n  g: h\n  #i: j\nk: l\n#m: n",
        "a: |\n  #1\n  b #2\nc: >-\n  # d\n  #e",
        "a: 'b #c'\nd: \"e\n  #f\"\ng: h#i",
        "a: #b\n  - c\nd: #e\n  f: g",
        "a:\n  - b\n  #- c\n  - d\n  # - e",
        "a: [b, # c\n  d]\ne: {f: g, # h\n  i: j}",
        "a: [\n  # b\n  #c,\n  d]",
        "%YAML 1.2 #a\n---\nb: c",
        "a: |\n  b\n  =======\n  c\n\n  |||||||\n",
        "a: |\n  \u3000b\n  \u3000- c\nd: e\n  \u00a0f",
        "a: |\n  b\n...\n# c",
        "a: b\n \tc",
        "a: -\u00a05\nx-b: {-c: d, e, f}"
      })
  void nothingIsLostInThese(String yaml) {
    assertThat(read(yaml)).isNotNull();
    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b #c",
        "a: b\t#1",
        "a: b #_c",
        "a: b #\ufe0f\u20e3 c",
        "a: b\n  #c",
        "a: b\n  c #d",
        "a: b #c\n  d",
        "a: b\n  #c\n  d",
        "a: #b",
        "a: #b\n  c",
        "a:\n  - #b",
        "a:\n  - b\n    #c",
        "a: {b: c #d\n  , e: f}",
        "a: {b: c\n  #d\n  , e: f}",
        "a: {b: c #d}",
        "a: [b, #c]",
        "a: [b, #c\n  d]",
        "a: [ #b\n  c]"
      })
  void wordsInCommentsAreRefused(String yaml) {
    read(yaml);
    assertThat(codes()).containsExactly("lost-in-comment");
    assertThat(sink.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \"b\"#c",
        "a: 'b'# c",
        "a: [b]#c",
        "a: {b: c}# d",
        "a: [b,#c\n  d]",
        "a: {b: \"c\"#d\n  , e: f}",
        "a: [\"b\"#c\n  , d]"
      })
  void aCommentTouchesNoMark(String yaml) {
    read(yaml);
    assertThat(codes()).containsExactly("yaml-syntax");
    assertThat(sink.sorted().get(0).message()).contains("a # touches");
  }

  @Test
  void whatIsWrongElsewhereHidesNothing() {
    String yaml = "a: \"b\nc:\n  - d\n  - 'e\n  - f\ng: h\ni: [j\n";
    ReadTree tree = YamlReader.readable(new SourceFile("r", yaml), sink).orElseThrow();
    assertThat(codes()).containsExactly("yaml-syntax", "yaml-syntax", "yaml-syntax");
    assertThat(tree.incomplete()).contains("a", "c", "i").doesNotContain("g");
    MappingNode root = (MappingNode) tree.root();
    assertThat(root.entries().stream().map(e -> e.key().text())).containsExactly("c", "g");
    SequenceNode list = (SequenceNode) root.entries().get(0).value();
    assertThat(list.items().stream().map(item -> written(yaml, item))).containsExactly("d", "f");
  }

  @Test
  void aPartOfAFileIsNoTree() {
    assertThat(read("a: \"b\nc: d\n")).isNull();
    assertThat(codes()).containsExactly("yaml-syntax");
  }

  @Test
  void aDuplicateKeyShowsTheFirstPlace() {
    String yaml = "a: 1\nb: 2\na: 3\n";
    read(yaml);
    Diagnostic found = sink.sorted().get(0);
    SourceFile file = new SourceFile("r", yaml);
    assertThat(codes()).containsExactly("duplicate-key");
    assertThat(file.position(found.span().start())).isEqualTo(new Position(3, 1));
    assertThat(file.position(found.also().get(0).span().start())).isEqualTo(new Position(1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "a: &b c, yaml-anchor",
    "a: &b {c: d}, yaml-anchor",
    "a: &b [c], yaml-anchor",
    "a: *b, yaml-anchor",
    "a: !b c, yaml-tag",
    "a: ! c, yaml-tag",
    "a: !!int 5, yaml-tag",
    "a: !!binary aGk=, yaml-tag",
    "'a: \"\\0\"', control-character",
    "'a: \"\\ud800\"', control-character",
    "'\"\\ud800\": a', control-character",
    "---, empty-record",
    "# only a remark, empty-record",
    "'...', empty-record"
  })
  void whatARecordHasNotIsRefusedOnce(String yaml, String code) {
    read(yaml);
    assertThat(codes()).containsExactly(code);
  }

  @Test
  void theTagOfTextIsRead() {
    assertThat(value("a: !!str 12").text()).isEqualTo("12");
    assertThat(value("a: \"! b\"").text()).isEqualTo("! b");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aSecondDocumentIsReportedAndTheFirstIsRead() {
    assertThat(read("a: 1\n---\nb: 2\n")).isNotNull();
    assertThat(codes()).containsExactly("second-document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void depthIsLimited(String opening) {
    assertThat(read(opening.repeat(100_000))).isNull();
    assertThat(codes()).hasSize(1);
  }

  @Test
  void depthUpToTheLimitIsRead() {
    int limit = YamlReader.DEPTH_LIMIT - 1;
    assertThat(read("[".repeat(limit) + "a" + "]".repeat(limit))).isNotNull();
    assertThat(codes()).isEmpty();
    read("[".repeat(limit + 1) + "a" + "]".repeat(limit + 1));
    assertThat(codes()).containsExactly("too-deep");
    assertThat(sink.sorted().get(0).message()).contains("64");
  }

  @Test
  void theNumberOfValuesIsLimited() {
    assertThat(read("- a\n".repeat(YamlReader.VALUE_LIMIT))).isNull();
    assertThat(codes()).containsExactly("too-many");
    assertThat(sink.sorted().get(0).message()).contains("1000000");
  }

  @Test
  void aTextOfManyMegabytesIsRead() {
    String text = "édit ".repeat(1_000_000).strip();
    assertThat(value("a: " + text).text()).isEqualTo(text);
  }
}
