package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote in a story looks like a quote that a template prints, in every format. */
class PlacedQuoteTest {
  private static final List<String> QUOTES =
      List.of(
          "{id: plain, speaker: lund, text: \"We *can* start, <now> & here.\"}",
          "{id: lines, speaker: [duarte, lund], text: \"One line.\\nAnother  line.\"}",
          "{id: other, speaker: duarte, text: {fr: \"Les pilotes.\"}, original: fr, at: 10:42}",
          "{id: turned, speaker: lund, text: {he: \"הרציף נפתח\", en: The berth opens.}, original:"
              + " he, translated_by: the port, source: minutes}",
          "{id: inside, speaker: duarte, audience: internal, text: We had no plan., via: chat}",
          "{id: credit, speaker: lund, credited_as: the old man, text: Yes., context: On the quay}",
          "{id: secret, speaker: duarte, attribution: off-the-record, text: Nobody asked.}",
          "{id: sense, speaker: lund, reported: \"The union\\nwould rather wait.\", at: 10:43}",
          "{id: crowd, speaker: {name: a voice}, check_against_delivery: true, text: Hear!}");

  @ParameterizedTest
  @CsvSource({"html,en", "html,fr", "html,ar", "markdown,en", "markdown,ar", "text,en"})
  void isPrintedAsByTemplates(String format, String language, @TempDir Path folder)
      throws Exception {
    StringBuilder record =
        new StringBuilder(
            """
            readout: 1
            title: A meeting
            date: 2026-05-13
            participants:
              - {id: duarte, name: Ana Duarte, role: Harbour Master}
              - {id: lund, name: Ivo Lund, role: Secretary, organization: The Union}
            sources:
              - {id: minutes, title: The minutes}
            story:
            """);
    record.append("  ").append(language).append(": |\n    The meeting.\n");
    for (String quote : QUOTES) {
      String id = quote.substring("{id: ".length(), quote.indexOf(','));
      record.append("\n    [quote: ").append(id).append("]\n");
    }
    record.append("quotes:\n");
    QUOTES.forEach(quote -> record.append("  - ").append(quote).append('\n'));
    String end = format.equals("html") ? "html" : "md";
    String story =
        format.equals("html") ? "{{{linked_first_html}}}{{{linked_rest_html}}}" : "{{{markdown}}}";
    Path listed = template(folder, "listed." + end, "{{#quotes}}\n{{>quote}}\n{{/quotes}}\n");
    Path told = template(folder, "told." + end, "{{#story}}\n" + story + "\n\n{{/story}}\n");
    Path file = Files.writeString(folder.resolve("record.yaml"), record);
    String byTemplate = note(file, listed, format, language);
    assertThat(note(file, told, format, language).replaceFirst("\\s*The meeting\\.", "").strip())
        .isEqualTo(byTemplate);
    assertThat(byTemplate).contains("Nobody asked.");
  }

  private static Path template(Path folder, String name, String body) throws Exception {
    boolean html = name.endsWith("html");
    String text =
        html
            ? "<!doctype html>\n<html lang=\"{{language}}\" dir=\"{{dir}}\"><title>{{title}}</title>\n"
                + "{{>notices}}\n<hr>\n"
                + body
                + "</html>\n"
            : "# {{title}}\n\n{{>notices}}\n***\n\n" + body;
    return Files.writeString(folder.resolve(name + ".mustache"), text);
  }

  /** What is below the rule, without white space that says nothing and with one way of escaping. */
  private static String note(Path record, Path template, String format, String language) {
    List<String> arguments =
        List.of(
            "render",
            record.toString(),
            "-t",
            template.toString(),
            "-f",
            format,
            "--language",
            language,
            "--audience",
            "internal",
            "--originals");
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    String rule = format.equals("html") ? "<hr>" : format.equals("text") ? "* * *" : "***";
    return run.out()
        .substring(run.out().indexOf(rule) + rule.length())
        .replace("&#39;", "'")
        .replaceAll(">\\s+", ">")
        .replaceAll("\\s+<", "<")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
