package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.SchemaKeys.Key;
import readout.diagnostic.Explanations;
import tools.jackson.databind.JsonNode;

/** The reference of the record format has every key of the schema, and no other. */
class RecordReferenceTest {
  private static final Path PAGE = Path.of("src/site/markdown/record.md");
  private static final String KEYS = "## All keys\n";
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}+][^\\[\\]{},\"|>&*%@`?]*");

  /** The sections are written from the schema: {@code -Dgolden=update} writes them again. */
  @Test
  void everyKeyHasItsSection() throws Exception {
    String text = Files.readString(PAGE);
    StringBuilder whole = new StringBuilder(text.substring(0, text.indexOf(KEYS)) + KEYS);
    SchemaKeys.all().forEach(key -> whole.append('\n').append(section(key)));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, whole);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(whole.toString());
  }

  @Test
  void explainPrintsEverySection() {
    List<Key> keys = SchemaKeys.all();
    assertThat(keys).hasSizeGreaterThan(180);
    for (Key key : keys) {
      Notes.Run run = Notes.cli(new byte[0], List.of("explain", key.path()));
      assertThat(run.status()).as(key.path()).isZero();
      assertThat(run.out()).isEqualTo(section(key).replaceFirst("###", "#"));
    }
  }

  /** A word is explained in one way only. */
  @Test
  void noKeyIsACode() {
    List<String> keys = SchemaKeys.all().stream().map(Key::path).toList();
    assertThat(Explanations.codes()).doesNotContainAnyElementsOf(keys);
  }

  /** What the page shows can be copied. */
  @Test
  void everyExampleIsYaml() throws Exception {
    Matcher matcher = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page());
    int examples = 0;
    while (matcher.find()) {
      Mistakes mistakes = Mistakes.of(matcher.group(1));
      assertThat(mistakes.root()).as(matcher.group(1)).isNotNull();
      examples++;
    }
    assertThat(examples).isGreaterThan(180);
    matcher.reset();
    assertThat(matcher.find()).isTrue();
    assertThat(Mistakes.of(matcher.group(1)).found()).isEmpty();
  }

  private static String page() throws Exception {
    return Files.readString(PAGE);
  }

  private static String section(Key key) {
    List<String> lines = new ArrayList<>(List.of("### " + key.path(), "", key.description(), ""));
    lines.add("- Value: " + key.kind());
    if (!key.words().isEmpty()) {
      lines.add("- Words: " + words(key));
    }
    lines.add("- Required: " + (key.required() ? "yes" : "no"));
    String inside = key.path() + ".";
    List<String> below =
        SchemaKeys.of(key.path()).stream().map(k -> "`" + inside + k.name() + "`").toList();
    if (!below.isEmpty()) {
      lines.add("- Keys inside: " + String.join(", ", below));
    }
    String like = SchemaKeys.like(key.path());
    if (!like.isEmpty()) {
      lines.add("- Keys inside: those of `" + like + "`");
    }
    lines.addAll(List.of("", "```yaml"));
    lines.add(example(key));
    lines.add("```");
    return String.join("\n", lines) + "\n";
  }

  /** The codes of warnings have a list of their own. */
  private static String words(Key key) {
    return key.path().equals("waivers.code")
        ? "the codes of warnings, which `readout explain` lists"
        : key.words().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
  }

  private static String example(Key key) {
    JsonNode value = key.examples().get(0);
    StringBuilder yaml = new StringBuilder(key.name()).append(':');
    if (!value.isArray() || !value.get(0).isObject()) {
      return yaml.append(' ').append(flow(value)).toString();
    }
    for (JsonNode item : value) {
      String before = "\n  - ";
      for (String name : item.propertyNames()) {
        yaml.append(before).append(name).append(": ").append(flow(item.get(name)));
        before = "\n    ";
      }
    }
    return yaml.toString();
  }

  private static String flow(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (value.isObject()) {
      value.propertyNames().forEach(n -> parts.add(n + ": " + flow(value.get(n))));
      return "{" + String.join(", ", parts) + "}";
    }
    String text = value.asString();
    boolean plain = PLAIN.matcher(text).matches() && !text.contains(": ") && !text.contains(" #");
    return plain ? text : JsonSchemas.MAPPER.writeValueAsString(text);
  }
}
