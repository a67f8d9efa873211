package readout.template;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Suggestion;
import readout.record.UserText;

/**
 * Checks the files of a folder of templates: a file with a wrong name would silently replace
 * nothing.
 */
public final class OwnTemplates {
  private static final List<String> ENDINGS =
      List.of(".html.mustache", ".md.mustache", ".htm.mustache", ".mustache", ".html", ".md");

  private static final Pattern PARTIAL = Pattern.compile("\\{\\{\\s*[><]\\s*([^}\\s]+)");

  private final Path folder;
  private final String template;
  private final Diagnostics diagnostics;
  private final Set<String> used = new HashSet<>();

  private OwnTemplates(Path folder, String template, Diagnostics diagnostics) {
    this.folder = folder;
    this.template = template;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports files that are no templates, and those whose names are nearly a built-in one's.
   *
   * @param folder the folder
   * @param template the name or path of the template that is asked for
   */
  public static void judge(Path folder, String template, Diagnostics diagnostics) {
    new OwnTemplates(folder, template, diagnostics).judge();
  }

  private void judge() {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    } catch (IOException e) {
      return; // the folder was looked at before
    }
    for (Path file : files) {
      if (TemplateFiles.isTemplate(name(file))) {
        read(file);
      }
    }
    used.add(stem(template.substring(template.lastIndexOf('/') + 1)));
    Set<String> builtIn = new HashSet<>(TemplateFiles.builtInFiles());
    for (Path file : files) {
      String name = name(file);
      if (!builtIn.contains(name) && !used.contains(name) && !used.contains(stem(name))) {
        meant(name, builtIn).ifPresent(meant -> unused(file, meant));
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Notes the parts that a file uses, or reports why it cannot be one itself. */
  private void read(Path file) {
    String why;
    try {
      why = UserText.obstacle(file);
      if (why.isEmpty()) {
        Matcher partial = PARTIAL.matcher(UserText.read(file));
        while (partial.find()) {
          used.add(partial.group(1));
        }
        return;
      }
    } catch (CharacterCodingException e) {
      diagnostics.add(
          Diagnostic.error(
                  Code.BAD_ENCODING, null, null, "the template \"" + file + "\" is not UTF-8")
              .help("save the file as UTF-8 in your editor"));
      return;
    } catch (IOException e) {
      why = "it cannot be read";
    }
    diagnostics.add(
        Diagnostic.error(
                Code.UNKNOWN_TEMPLATE,
                null,
                null,
                "cannot use \"" + file + "\" as a template: " + why)
            .help("remove it from the folder of --templates"));
  }

  /** The built-in file that a name is meant for; a name without an ending of ours must be exact. */
  private static Optional<String> meant(String name, Set<String> builtIn) {
    String stem = stem(name);
    if (stem.equals(name) && !name.endsWith(".css")) {
      return Optional.empty();
    }
    List<String> stems = new ArrayList<>();
    builtIn.stream().sorted().forEach(file -> stems.add(stem(file)));
    Optional<String> near =
        TemplateFiles.isTemplate(name) || name.endsWith(".css")
            ? Suggestion.slip(stem, stems)
            : Optional.of(stem).filter(stems::contains);
    return near.map(
        s ->
            Stream.of(name.contains(".md") ? ".md.mustache" : ".html.mustache", ".html.mustache")
                .map(ending -> s + ending)
                .filter(builtIn::contains)
                .findFirst()
                .orElse(builtIn.contains(s) ? s : s + ".md.mustache"));
  }

  private static String stem(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  private void unused(Path file, String meant) {
    diagnostics.add(
        Diagnostic.warning(
                Code.UNUSED_TEMPLATE,
                null,
                null,
                "\""
                    + file
                    + "\" does not replace a built-in template, and no template includes it")
            .help("did you mean \"" + meant + "\"?")
            .help("to use a template of your own, name it with -t"));
  }
}
