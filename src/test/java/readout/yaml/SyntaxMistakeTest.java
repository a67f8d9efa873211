package readout.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.Mistakes;

/** Each usual mistake of YAML, with its place and the words that tell the way out. */
class SyntaxMistakeTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("title: Trade: more", "1:13 yaml-syntax", "put the whole value in quotation"),
        arguments("readout:1\ntitle: x", "1:8 yaml-syntax", "space is missing behind the colon"),
        arguments("a: 1\ntitle:x\nb: 2", "2:6 yaml-syntax", "space is missing behind the colon"),
        arguments("tags:\n  - a\n  -b", "3:3 yaml-syntax", "space is missing behind the hyphen"),
        arguments("a: 1\nsummary\nb: 2", "2:1 yaml-syntax", "neither a key with a value"),
        arguments("summary\nb: 2", "1:1 yaml-syntax", "neither a key with a value"),
        arguments("a: 1\n b: 2", "2:2 yaml-syntax", "indented further"),
        arguments("a:\n  - b: 1\n    c: 2\n   d: 3", "4:4 yaml-syntax", "begin in the same column"),
        arguments("a: \"b\nc: d", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: 'b\nc: [d]", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: [b, c\nd: e", "2:2 yaml-syntax", "comma or the closing ] is missing"),
        arguments("a: {b: c\nd: e", "2:2 yaml-syntax", "comma or the closing } is missing"),
        arguments("a: [b, {c: d}, ", "1:4 yaml-syntax", "opened and never closed"),
        arguments("a: [b]]", "1:7 yaml-syntax", "closed that was never opened"),
        arguments("a: [b](c)", "1:7 yaml-syntax", "text follows a closing bracket"),
        arguments("a: [b, , c]", "1:8 yaml-syntax", "nothing stands before a comma"),
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
        arguments("a: \"b\nc: \"d\"", "2:5 yaml-syntax", "close it there"),
        arguments("a: - b", "1:4 yaml-syntax", "list item may not stand here"),
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
    Mistakes mistakes = Mistakes.of(yaml);
    assertThat(mistakes.places()).containsExactly(place);
    assertThat(mistakes.words()).contains(words).doesNotContain("the reader says");
  }
}
