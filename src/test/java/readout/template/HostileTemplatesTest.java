package readout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Slow;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.note.view.Shape;

/** Templates that a stranger wrote: they see the note, and end. */
class HostileTemplatesTest {
  private static final Shape.Fields SHAPE =
      new Shape.Fields()
          .with("title", Shape.Plain.TEXT)
          .with("flag", Shape.Plain.FLAG)
          .with("list", new Shape.Many(new Shape.Fields().with("item", Shape.Plain.TEXT)))
          .with("x", new Shape.Open());

  private final Map<String, String> files = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title.length",
        "title.bytes",
        "title.class",
        "title.getClass",
        "title.toUpperCase",
        "list.size",
        "list.stream",
        "list.class",
        "list.0",
        "flag.booleanValue",
        "class",
        "getClass",
        "hashCode",
        "toString",
        "title.value",
        "title.hash",
        "list.iterator",
        "entrySet",
        "keySet"
      })
  void noJavaObjectIsLookedInto(String name) {
    assertThat(codes("{{" + name + "}}")).containsExactly("unknown-name");
    assertThat(codes("{{#" + name + "}}a{{/" + name + "}}")).containsExactly("unknown-name");
  }

  @Test
  void ownDataIsMapsAndListsAndTextsOnly() {
    Map<String, Object> context = context();
    context.put("x", Map.of("a", "text", "b", List.of("one", "two"), "c", Map.of("d", "deep")));
    String template = "{{x.a}} {{x.a.length}} {{x.b.size}} {{x.c.d}} {{x.class}} {{x.c.entrySet}}|";
    assertThat(run(template, context)).contains("text   deep  |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "/etc/passwd", "a/b", "..", ".hidden", "c:\\x", "a b", ""})
  void partsAreNamedWithoutAPath(String name) {
    assertThat(codes("{{>" + name + "}}")).containsExactly("unknown-partial");
    assertThat(asked).allMatch(n -> n.equals("main.html.mustache"));
  }

  @Test
  void aPartThatIncludesItselfEnds() {
    files.put("again.html.mustache", "x{{>again}}");
    assertThat(codes("{{>again}}")).containsExactly("template-recursion");
  }

  @Test
  void partsThatMultiplyEnd() {
    for (int i = 0; i < 40; i++) {
      files.put("p" + i + ".html.mustache", "{{>p" + (i + 1) + "}}{{>p" + (i + 1) + "}}");
    }
    files.put("p40.html.mustache", "");
    assertThat(codes("{{>p0}}")).containsExactly("template-too-large");
  }

  @Test
  void partsThatLieTooDeepEnd() {
    for (int i = 0; i < 600; i++) {
      files.put("p" + i + ".html.mustache", "{{>p" + (i + 1) + "}}");
    }
    files.put("p600.html.mustache", "x");
    assertThat(codes("{{>p0}}")).containsExactly("template-too-deep");
    assertThat(run("{{>p102}}", context())).isEqualTo("x");
  }

  @Test
  void outputIsLimited() {
    Map<String, Object> context = context();
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      items.add(Map.of("item", "0123456789"));
    }
    context.put("list", items);
    String nested = "{{#list}}{{#list}}{{#list}}{{title}}{{/list}}{{/list}}{{/list}}";
    Diagnostics sink = new Diagnostics();
    templates(100_000)
        .compile(main(nested), sink)
        .ifPresent(template -> assertThat(template.render(context, sink)).isEmpty());
    assertThat(sink.sorted()).extracting(Diagnostic::code).containsExactly(Code.TEMPLATE_TOO_LARGE);
  }

  /** The limit is for what is printed again and again, not for a record that has much to say. */
  @Test
  void aLargeNoteIsPrintedWhole() {
    Map<String, Object> context = context();
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      items.add(Map.of("item", "0123456789"));
    }
    context.put("list", items);
    Diagnostics sink = new Diagnostics();
    String printed =
        templates(1000)
            .compile(main("{{#list}}<p>{{item}}</p>{{/list}}"), sink)
            .flatMap(template -> template.render(context, sink))
            .orElse("");
    assertThat(printed).hasSize(17_000);
    assertThat(sink.isEmpty()).isTrue();
  }

  @Test
  @Slow
  void loopsThatPrintNothingEnd() {
    Map<String, Object> context = context();
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      items.add(Map.of("item", ""));
    }
    context.put("list", items);
    String nested = "{{#list}}{{#list}}{{#list}}{{item}}{{/list}}{{/list}}{{/list}}";
    Diagnostics sink = new Diagnostics();
    templates(RenderBudget.OUTPUT_LIMIT)
        .compile(main(nested), sink)
        .ifPresent(template -> assertThat(template.render(context, sink)).isEmpty());
    assertThat(sink.sorted()).extracting(Diagnostic::code).containsExactly(Code.TEMPLATE_TOO_LARGE);
  }

  @Test
  void delimitersStay() {
    assertThat(codes("{{=<% %>=}}<% title %>")).contains("template-syntax");
  }

  @Test
  void sectionsThatLieTooDeep() {
    assertThat(codes("{{#list}}".repeat(5000) + "{{/list}}".repeat(5000)))
        .contains("template-too-deep");
  }

  @Test
  void valuesAreNotTemplates() {
    Map<String, Object> context = context();
    context.put("title", "{{>secret}} {{x.a}} {{{.}}}");
    assertThat(run("{{title}}|{{{title}}}", context))
        .isEqualTo(
            "{{&gt;secret}} {{x.a}} {{{.}}}|{{&gt;secret}} {{x.a}} {{{.}}}"
                .replace("|{{&gt;", "|{{>"));
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("title", "T");
    context.put("flag", true);
    context.put("list", List.of(Map.of("item", "i")));
    context.put("x", Map.of());
    return context;
  }

  private List<String> codes(String template) {
    Diagnostics sink = new Diagnostics();
    templates(RenderBudget.OUTPUT_LIMIT)
        .compile(main(template), sink)
        .ifPresent(compiled -> compiled.render(context(), sink));
    return sink.sorted().stream().map(d -> d.code().key()).distinct().toList();
  }

  private String run(String template, Map<String, Object> context) {
    Diagnostics sink = new Diagnostics();
    String printed =
        templates(RenderBudget.OUTPUT_LIMIT)
            .compile(main(template), sink)
            .flatMap(compiled -> compiled.render(context, sink))
            .orElse("");
    assertThat(sink.isEmpty()).isTrue();
    return printed;
  }

  private String main(String template) {
    files.put("main.html.mustache", template);
    return "main.html.mustache";
  }

  private Templates templates(int limit) {
    return new Templates(this::find, SHAPE, limit);
  }

  private Optional<SourceFile> find(String name) {
    asked.add(name);
    return Optional.ofNullable(files.get(name)).map(text -> new SourceFile(name, text));
  }
}
