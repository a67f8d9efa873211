package readout.template;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Suggestion;

/**
 * The template that a request means, and the form it is rendered in.
 *
 * @param fileName the template's file name such as {@code minutes.html.mustache}; null for JSON
 * @param files where it and its parts are found
 * @param format the form of the output
 */
public record TemplateChoice(String fileName, TemplateFiles files, Format format) {
  private static final String MARKDOWN = ".md.mustache";
  private static final String HTML = ".html.mustache";

  /** Whether it may print what was cleared: it is the clearance sheet, or somebody's own. */
  public boolean showsClearances() {
    return !files.areBuiltIn() || fileName.startsWith("clearance-sheet.");
  }

  /** Whether the template is written in HTML. */
  public boolean isHtml() {
    return fileName.endsWith(HTML);
  }

  /** The same template in another form, which it can give. */
  public TemplateChoice as(Format other) {
    return new TemplateChoice(fileName, files, other);
  }

  /**
   * The Markdown template that says the same: itself, or the one of its name in the same place. One
   * of the program's says nothing of what a template of the user's prints.
   *
   * @param other a form that a Markdown template can give
   */
  public Optional<TemplateChoice> inMarkdown(Format other) {
    if (!isHtml()) {
      return Optional.of(as(other));
    }
    String name = fileName.substring(0, fileName.length() - HTML.length()) + MARKDOWN;
    return files.isBuiltIn(name) == files.isBuiltIn(fileName) && exists(files, name)
        ? Optional.of(new TemplateChoice(name, files, other))
        : Optional.empty();
  }

  /**
   * The choice, or null after an error was reported.
   *
   * @param template a name or a path
   * @param templates a folder that comes before the built-in templates, or null
   * @param format the form asked for, or null to follow the template
   */
  public static TemplateChoice of(
      String template, Path templates, Format format, Diagnostics diagnostics) {
    List<Path> folders = new ArrayList<>();
    String name = template;
    boolean own = name.indexOf('/') >= 0 || name.endsWith(".mustache");
    if (own) {
      Path file = FileSystems.getDefault().getPath(name).toAbsolutePath();
      if (!Files.isRegularFile(file)) {
        String what =
            !Files.exists(file)
                ? "there is no template file \"" + name + "\""
                : "\"" + name + "\" is " + (Files.isDirectory(file) ? "a folder" : "not a file");
        diagnostics.add(
            Diagnostic.error(Code.UNKNOWN_TEMPLATE, null, null, what).help(nearby(file)));
        return null;
      }
      Path folder = FileSystems.getDefault().getPath(name).getParent();
      folders.add(folder == null ? FileSystems.getDefault().getPath("") : folder);
      name = file.getFileName().toString();
      if (!name.endsWith(MARKDOWN) && !name.endsWith(HTML)) {
        diagnostics.add(
            Diagnostic.error(
                    Code.UNKNOWN_TEMPLATE,
                    null,
                    null,
                    "the name of a template says its format: \"" + name + "\" does not")
                .help("end it with .md.mustache or .html.mustache"));
        return null;
      }
    }
    if (templates != null) {
      folders.add(templates);
    }
    TemplateFiles files = new TemplateFiles(folders);
    TemplateChoice choice =
        own ? ofFile(name, files, format, diagnostics) : ofName(name, files, format, diagnostics);
    return choice != null && choice.isReadable(diagnostics) ? choice : null;
  }

  /** A file that is not UTF-8 is not found; the reason is given here. */
  private boolean isReadable(Diagnostics diagnostics) {
    if (exists(files, fileName)) {
      return true;
    }
    diagnostics.add(
        Diagnostic.error(
                Code.BAD_ENCODING, null, null, "the template " + fileName + " is not UTF-8")
            .help("save the file as UTF-8 in your editor"));
    return false;
  }

  private static TemplateChoice ofFile(
      String fileName, TemplateFiles files, Format wanted, Diagnostics diagnostics) {
    boolean html = fileName.endsWith(HTML);
    Format own = html ? Format.HTML : Format.MARKDOWN;
    Format format = wanted == null ? own : wanted;
    if (html && !format.isMadeOfPage() && format != Format.JSON) {
      diagnostics.add(
          Diagnostic.error(
                  Code.WRONG_FORMAT,
                  null,
                  null,
                  "an HTML template cannot give " + format.key() + ": " + fileName)
              .help(
                  "write it as "
                      + fileName.replace(HTML, MARKDOWN)
                      + ", which can give all forms"));
    }
    return new TemplateChoice(fileName, files, format);
  }

  private static TemplateChoice ofName(
      String name, TemplateFiles files, Format wanted, Diagnostics diagnostics) {
    Format format = wanted == null ? Format.MARKDOWN : wanted;
    Optional<String> html =
        format.isMadeOfPage()
            ? Optional.of(name + HTML).filter(f -> exists(files, f))
            : Optional.empty();
    Optional<String> found =
        html.or(() -> Optional.of(name + MARKDOWN).filter(f -> exists(files, f)));
    if (found.isEmpty() || !files.names().contains(name)) {
      String nearest = Suggestion.didYouMean(name, files.names());
      diagnostics.add(
          Diagnostic.error(
                  Code.UNKNOWN_TEMPLATE, null, null, "there is no template \"" + name + "\"")
              .help(
                  nearest.isEmpty() ? "available: " + String.join(", ", files.names()) : nearest));
      return null;
    }
    return new TemplateChoice(found.get(), files, format);
  }

  private static boolean exists(TemplateFiles files, String fileName) {
    return files.find(fileName).isPresent();
  }

  private static String nearby(Path file) {
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    List<String> names = new TemplateFiles(List.of(folder)).names();
    return names.size() == TemplateFiles.BUILT_IN.size()
        ? "built-in templates are named without a path: "
            + String.join(", ", TemplateFiles.BUILT_IN)
        : "";
  }
}
