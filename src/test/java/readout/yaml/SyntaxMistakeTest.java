package readout.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.Mistakes;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;

/** Each usual mistake of YAML, with its place and the words that tell the way out. */
class SyntaxMistakeTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("title: Trade: more", "1:13 yaml-syntax", "put the whole value in quotation"),
        arguments("readout:1\ntitle: x", "1:8 yaml-syntax", "space is missing after the colon"),
        arguments("a: 1\ntitle:x\nb: 2", "2:6 yaml-syntax", "space is missing after the colon"),
        arguments("tags:\n  - a\n  -b", "3:3 yaml-syntax", "space is missing after the hyphen"),
        arguments("a: 1\nsummary\nb: 2", "2:1 yaml-syntax", "neither a key with a value"),
        arguments("summary\nb: 2", "1:1 yaml-syntax", "neither a key with a value"),
        arguments("a: 1\n b: 2", "2:2 yaml-syntax", "indented further"),
        arguments("a:\n  - b: 1\n    c: 2\n   d: 3", "4:4 yaml-syntax", "begin in the same column"),
        arguments("a: \"b\nc: d", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: 'b\nc: [d]", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: [b, c\nd: e", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: {b: c\nd: e", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: {b: \"c\" d: e}", "1:12 yaml-syntax", "comma or the closing } is missing"),
        arguments("a: [\"b\" c]", "1:9 yaml-syntax", "write \\\" for those inside"),
        arguments("a: {b: \"c \"d\" e\"}", "1:12 yaml-syntax", "write \\\" for those inside"),
        arguments("a: [b, {c: d}, ", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: [b]]", "1:7 yaml-syntax", "closed that was never opened"),
        arguments("a: [b](c)", "1:7 yaml-syntax", "text follows a closing bracket"),
        arguments("a: [b, , c]", "1:8 yaml-syntax", "there is nothing before a comma"),
        arguments("a: @b", "1:4 yaml-syntax", "may not begin with @"),
        arguments("a: `b`", "1:4 yaml-syntax", "may not begin with `"),
        arguments("a: %b", "1:4 yaml-syntax", "may not begin with %"),
        arguments("a: * b", "1:4 yaml-syntax", "may not begin with *"),
        arguments("a: & b", "1:4 yaml-syntax", "may not begin with &"),
        arguments("a: }", "1:4 yaml-syntax", "may not begin with }"),
        arguments("a: ? b", "1:4 yaml-syntax", "may not begin with ?"),
        arguments("a: [|b]", "1:5 yaml-syntax", "may not begin with |"),
        arguments("%a: b", "1:1 yaml-syntax", "may not begin with %"),
        arguments("a: > b\n  c", "1:4 yaml-syntax", "belongs on the lines below"),
        arguments("a: |b\n  c", "1:4 yaml-syntax", "belongs on the lines below"),
        arguments("a: \"b\" c", "1:8 yaml-syntax", "write \\\" for those inside"),
        arguments("a: 'It's c'", "1:8 yaml-syntax", "write '' for an apostrophe"),
        arguments("a: \"b\nc: \"d\"", "1:4 yaml-syntax", "opened and never closed"),
        arguments("- \"b\n- \"d\"", "2:4 yaml-syntax", "close it there"),
        arguments("a:\n  - b c\n    d: e", "2:5 yaml-syntax", "neither a key with a value"),
        arguments("a:\n  b: {c: d\n  e: f", "2:6 yaml-syntax", "opened and never closed"),
        arguments("a: 1\n...\n%TAG ! x:\n---\nb: 2", "4:1 second-document", "one file"),
        arguments("---\na: 1\n---\n# B\n\nc", "3:1 second-document", "front matter"),
        arguments("a: |\n\n     \n  b", "3:1 yaml-syntax", "empty line is indented too far"),
        arguments("a:\n  -b: c\n   d: e", "2:3 yaml-syntax", "missing after the hyphen"),
        arguments("a:\n  - b:c\n    d: e", "2:6 yaml-syntax", "missing after the colon"),
        arguments("a: {b:c, d: e}", "1:6 yaml-syntax", "missing after the colon"),
        arguments("a:\n  -b: c", "2:3 yaml-syntax", "missing after the hyphen"),
        arguments("a: 1\n=======\nb: 2", "2:1 merge-conflict", "only one version"),
        arguments("a: b\n>>>>>>> c", "2:1 merge-conflict", "delete the other one"),
        arguments("a: |\n  ||||||| 1a2b", "2:3 merge-conflict", "delete the other one"),
        arguments("a:\u00a0b\nc: d", "1:3 not-a-space", "U+00A0 (no-break space)"),
        arguments("a:\n\u3000b: c", "2:1 not-a-space", "U+3000 (ideographic space)"),
        arguments("a:\n  -\u202fb: c", "2:4 not-a-space", "U+202F (narrow no-break space)"),
        arguments("a: 1\n\u200bb: 2", "2:1 not-a-space", "U+200B (zero width space)"),
        arguments("a: 1\n\ufeffb: 2", "2:1 not-a-space", "U+FEFF"),
        arguments("a: - b", "1:4 yaml-syntax", "list item cannot be here"),
        arguments("a: \"C:\\dir\"", "1:8 yaml-syntax", "\\\\ for a backslash"),
        arguments("a: \u0007", "1:4 control-character", "delete it"),
        arguments("a: \uD83D\uDE00\u0007", "1:5 control-character", "delete it"),
        arguments("\ta: b", "1:1 tab-indentation", "indent with spaces"),
        arguments("a:\n\t- b", "2:1 tab-indentation", "indent with spaces"),
        arguments("a:\n  - b: c\n\td: e", "3:1 tab-indentation", "indent with spaces"),
        arguments("a: 1\n...\nb: 2", "3:1 second-document", "one file holds one record"),
        arguments("? [a]\n: b", "1:4 yaml-key", "a key must be a plain text"));
  }

  @ParameterizedTest
  @MethodSource
  void mistakes(String yaml, String place, String words) {
    Diagnostics sink = new Diagnostics();
    YamlReader.read(new SourceFile("r", yaml), sink);
    Mistakes mistakes = new Mistakes(null, null, sink.sorted());
    assertThat(mistakes.places()).containsExactly(place);
    assertThat(mistakes.words()).contains(words).doesNotContain("the reader says");
  }
}
