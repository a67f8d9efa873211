package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.diagnostic.Diagnostics;
import readout.note.LocalizedNote;
import readout.note.MailFrame;
import readout.note.MarkdownPage;
import readout.note.view.View;
import readout.template.TemplateFiles;
import readout.template.Templates;

/** The built-in templates as a set. */
class BuiltInTemplatesTest {
  private static final List<String> NAMED_BY_THE_PROGRAM =
      List.of("markdown-page", "mail", "site", "site-neighbours", "site-meeting", "site-step");

  private static final Path FOLDER = Path.of("src/main/resources/readout/templates");

  @TempDir Path folder;

  @Test
  void theListOfFilesIsComplete() {
    assertThat(TemplateFiles.builtInFiles())
        .containsExactlyInAnyOrderElementsOf(
            Folders.files(FOLDER).stream().map(f -> f.getFileName().toString()).toList())
        .doesNotHaveDuplicates()
        .allMatch(name -> TemplateFiles.builtIn(name).isPresent());
  }

  @Test
  void everyTemplateKeepsToTheContract() {
    for (String name : Notes.TEMPLATES) {
      for (String ending : List.of(".md.mustache", ".html.mustache")) {
        Diagnostics diagnostics = new Diagnostics();
        new Templates(TemplateFiles::builtIn, View.shape(LocalizedNote.class))
            .compile(name + ending, diagnostics);
        assertThat(diagnostics.sorted()).as(name + ending).isEmpty();
      }
    }
    Diagnostics diagnostics = new Diagnostics();
    new Templates(TemplateFiles::builtIn, View.shape(MarkdownPage.class))
        .compile("markdown-page.html.mustache", diagnostics);
    new Templates(TemplateFiles::builtIn, View.shape(MailFrame.class))
        .compile("mail.html.mustache", diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void everyPartIsUsed() throws Exception {
    StringBuilder all = new StringBuilder();
    for (Path file : Folders.files(FOLDER)) {
      all.append(Files.readString(file));
    }
    for (String file : TemplateFiles.builtInFiles()) {
      String name = file.substring(0, file.indexOf('.'));
      boolean template = Notes.TEMPLATES.contains(name) || NAMED_BY_THE_PROGRAM.contains(name);
      boolean used = all.indexOf("{{>" + name + "}}") >= 0 || all.indexOf("{{<" + name + "}}") >= 0;
      assertThat(template || used || file.equals("style.css")).as(file).isTrue();
    }
  }

  @Test
  @Slow
  void exportedTemplatesGiveTheSameNotes() throws Exception {
    Files.copy(Path.of("examples/port.yaml"), folder.resolve("port.yaml"));
    Program.Result export = Program.run(folder, List.of("templates", "export", "mine"));
    assertThat(export.status()).as(export.stderr()).isZero();
    for (String format : List.of("html", "markdown")) {
      List<String> plain = List.of("render", "port.yaml", "-f", format);
      List<String> own = List.of("render", "port.yaml", "-f", format, "--templates", "mine");
      assertThat(Program.run(folder, own)).isEqualTo(Program.run(folder, plain));
    }
    Program.Result again = Program.run(folder, List.of("templates", "export", "mine"));
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.stderr()).contains("file-exists");
  }
}
