package readout.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** What is printed reads back as it was. */
class YamlPrinterTest {
  @Property(tries = 2000)
  void readsBackAsItWas(@ForAll("texts") List<String> texts) {
    List<Node> items = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (String text : texts) {
      items.add(scalar(text));
      entries.add(new Entry(scalar("k" + entries.size()), scalar(text)));
    }
    entries.add(new Entry(scalar("list"), new SequenceNode(items, Span.START)));
    entries.add(
        new Entry(
            scalar("nested"),
            new SequenceNode(
                List.of(new MappingNode(List.copyOf(entries), Span.START)), Span.START)));
    Node tree = new MappingNode(entries, Span.START);
    String printed = YamlPrinter.print(tree);
    Diagnostics sink = new Diagnostics();
    Node again = YamlReader.read(new SourceFile("x", printed), sink).orElseThrow();
    assertThat(texts(again)).as(printed).isEqualTo(texts(tree));
    assertThat(sink.isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "",
            "~",
            "null",
            "true",
            "No",
            "0x1",
            "010",
            "1e3",
            "12:30",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "'",
            "\"",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "? a",
            "[a",
            "{a",
            " a",
            "a ",
            "a\n",
            "a\n\nb",
            "\n",
            "  \n a",
            "a\tb",
            "\u2028",
            "\u0085",
            "\ufeff",
            "é",
            "שלום",
            "\ud83d\ude00",
            "---",
            "...",
            "=",
            "<<",
            "2026-05-13",
            "007",
            ":",
            "a:",
            "a\rb",
            "a\r\nb",
            "a\n\ufeffb",
            "\ud83d\ude00\n ");
    Arbitrary<String> any =
        Arbitraries.strings().withChars("ab :#-'\"\n,[]{}&*!|>%@`~?é\u00a0").ofMaxLength(20);
    return Arbitraries.oneOf(odd, any).list().ofMinSize(1).ofMaxSize(5);
  }

  private static ScalarNode scalar(String text) {
    return new ScalarNode(text, ScalarKind.TEXT, Span.START);
  }

  private static Object texts(Node node) {
    List<Object> texts = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(e -> texts.add(List.of(e.key().text(), texts(e.value()))));
      return texts;
    }
    if (node instanceof SequenceNode list) {
      list.items().forEach(item -> texts.add(texts(item)));
      return texts;
    }
    return ((ScalarNode) node).text();
  }
}
