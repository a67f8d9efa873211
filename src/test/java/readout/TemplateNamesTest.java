package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.note.LocalizedDate;
import readout.note.LocalizedMarkdown;
import readout.note.LocalizedNote;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedText;
import readout.note.LocalizedWord;
import readout.note.PageData;
import readout.note.view.Inlined;
import readout.note.view.View;
import readout.site.page.MeetingRow;
import readout.site.page.PageContent;
import readout.site.page.SitePage;
import readout.site.page.StepRow;

/**
 * The names on the page about templates are those of the records, described in the words of these.
 */
class TemplateNamesTest {
  private static final Path PAGE = Path.of("src/site/markdown/templates.md");
  private static final String NAMES = "## All names\n";

  private static final Map<Class<?>, String> SHORT =
      Map.of(
          LocalizedText.class, "T",
          LocalizedWord.class, "K",
          LocalizedPhrase.class, "P",
          LocalizedMarkdown.class, "M",
          LocalizedDate.class, "D");

  private final Set<Class<?>> kinds = new LinkedHashSet<>();

  /** The tables are written from the records: {@code -Dgolden=update} writes them anew. */
  @Test
  void everyNameIsInTheTableOfItsValue() throws IOException {
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf(NAMES)) + NAMES + tables();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  private String tables() throws IOException {
    StringBuilder text = new StringBuilder("\n### The note\n");
    for (RecordComponent part : LocalizedNote.class.getRecordComponents()) {
      text.append(table(part.getType()));
    }
    collect(LocalizedNote.class);
    kinds.remove(LocalizedNote.class);
    text.append(headed(kinds));
    Set<Class<?>> ofNotes = Set.copyOf(kinds);
    text.append("\n## Names of a site\n\n### Page of the site\n").append(table(SitePage.class));
    for (Class<?> content : PageContent.class.getPermittedSubclasses()) {
      text.append(table(content));
    }
    List.of(SitePage.class, MeetingRow.class, StepRow.class).forEach(this::collect);
    kinds.removeAll(ofNotes);
    kinds.remove(SitePage.class);
    return text.append(headed(kinds)).toString();
  }

  private String headed(Set<Class<?>> values) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Class<?> kind : values) {
      text.append("\n### ").append(capital(title(kind))).append('\n').append(table(kind));
    }
    return text.toString();
  }

  /** The kinds of value below one, in the order in which the tables name them. */
  private void collect(Type type) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> kind && kind.isRecord() && kinds.add(kind)) {
      View.of(kind).names().forEach(name -> collect(name.type()));
    }
  }

  private String table(Class<?> kind) throws IOException {
    StringBuilder text = new StringBuilder("\n" + sentence(kind) + "\n\n");
    text.append("| Name | Kind | What it is |\n| --- | --- | --- |\n");
    boolean inJson = kind.getPackage().equals(LocalizedNote.class.getPackage());
    for (View.Name name : View.of(kind).names()) {
      if (kind == SitePage.class && name.declaredIn() != kind) {
        continue;
      }
      String what = what(name) + (name.templatesOnly() && inJson ? "; not in JSON" : "");
      text.append("| `%s` | %s | %s |\n".formatted(name.name(), kindOf(name.type()), what));
    }
    return text.toString();
  }

  private static String kindOf(Type type) {
    if (type == PageData.class) {
      return "open";
    }
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == Supplier.class) {
        return kindOf(of[0]);
      }
      return generic.getRawType() == List.class
          ? "list of " + kindOf(of[0])
          : of[1] == String.class ? "group of text" : "open";
    }
    if (type == String.class || type == boolean.class) {
      return type == boolean.class ? "flag" : "text";
    }
    Class<?> kind = (Class<?>) type;
    String title = title(kind);
    return SHORT.getOrDefault(kind, "[" + title + "](#" + title.replace(' ', '-') + ")");
  }

  /** What a kind is called: {@code LocalizedNextMeeting} is a next meeting. */
  private static String title(Class<?> kind) {
    String name = kind.getSimpleName().replace("Localized", "");
    String words = name.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return SHORT.containsKey(kind) ? SHORT.get(kind) + ", " + words : words;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String sentence(Class<?> kind) throws IOException {
    return markdown(comment(kind).split("\n@param")[0]);
  }

  /** What the Javadoc of a record says of a component, or that of a method of itself. */
  private static String what(View.Name name) throws IOException {
    String comment = comment(name.declaredIn());
    int start = comment.indexOf("\n@param " + name.declaredAs() + " ");
    if (start < 0) {
      String source = source(name.declaredIn());
      String method = commentBefore(source, " " + name.declaredAs() + "()");
      String words = markdown(method).replaceFirst("\\.$", "");
      return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    String rest = comment.substring(start + "\n@param ".length() + name.declaredAs().length());
    return markdown(rest.split("\n@param")[0]);
  }

  private static String comment(Class<?> kind) throws IOException {
    return commentBefore(source(kind), "record " + kind.getSimpleName() + "(");
  }

  private static String source(Class<?> kind) throws IOException {
    String top = kind.getName().replaceFirst("\\$.*", "").replace('.', '/');
    return Files.readString(Path.of("src/main/java", top + ".java"));
  }

  private static String commentBefore(String source, String declaration) {
    int end = source.lastIndexOf("*/", source.indexOf(declaration));
    String comment = source.substring(source.lastIndexOf("/**", end) + 3, end);
    return comment.replaceAll("\n *\\* ?", "\n").strip();
  }

  private static String markdown(String javadoc) {
    Matcher code = Pattern.compile("\\{@code ([^}]*)}").matcher(javadoc.replaceAll("\\s+", " "));
    return code.replaceAll("`$1`").strip();
  }

  /** A part has no name of its own, so that no template looks for it. */
  @Test
  void noPartIsAValue() {
    collect(LocalizedNote.class);
    assertThat(kinds).hasSizeGreaterThan(25);
    assertThat(kinds.stream().filter(Inlined.class::isAssignableFrom))
        .extracting(Class::getSimpleName)
        .containsExactly("TopicTexts");
  }
}
