package readout.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.diagnostic.SourceFile;
import readout.record.UserText;
import readout.resource.Resources;

/** Finds templates and parts: first in the user's folders, then among those built in. */
public final class TemplateFiles {
  /** The names of the built-in templates, the default first. */
  public static final List<String> BUILT_IN =
      List.of(
          "briefing-note",
          "readout",
          "press-release",
          "minutes",
          "transcript",
          "quote-sheet",
          "clearance-sheet",
          "next-steps");

  /** The folder of all that are built in. */
  private static final String ROOT = "templates";

  /** The folders below it: whole notes, parts of notes by what they print, sites and mail. */
  private static final List<String> PLACES =
      List.of(
          "notes",
          "parts/words",
          "parts/head",
          "parts/quotes",
          "parts/people",
          "parts/topics",
          "parts/results",
          "parts/steps",
          "parts/closing",
          "parts/page",
          "parts/release",
          "parts/minutes",
          "parts/transcript",
          "site",
          "mail");

  private final List<Path> folders;

  /**
   * @param folders the user's folders, the first one asked first; none may be null
   */
  public TemplateFiles(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Whether all are built in, as no folder of the user's comes before. */
  public boolean areBuiltIn() {
    return folders.isEmpty();
  }

  /**
   * The template or part of a file name such as {@code quote.html.mustache}; empty also when the
   * user's cannot be read, of which {@link OwnTemplates} speaks.
   */
  public Optional<SourceFile> find(String fileName) {
    for (Path folder : folders) {
      Path file = folder.resolve(fileName);
      if (Files.isRegularFile(file)) {
        try {
          return Optional.of(new SourceFile(file.toString(), UserText.read(file)));
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return builtIn(fileName);
  }

  /** Whether a template is built in, as no folder of the user's has a file of its name. */
  public boolean isBuiltIn(String fileName) {
    return folders.stream().noneMatch(folder -> Files.isRegularFile(folder.resolve(fileName)));
  }

  /** The templates, parts and style sheets in the user's folders, folder by folder. */
  public List<Path> own() {
    List<Path> own = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> isTemplate(file.getFileName().toString())).sorted().forEach(own::add);
      } catch (IOException e) {
        continue;
      }
    }
    return own;
  }

  /** Whether a file of that name may replace a built-in one or be included. */
  static boolean isTemplate(String name) {
    return name.endsWith(".mustache") || name.equals("style.css");
  }

  /** All templates and parts in the user's folders: these are all, whichever includes another. */
  public String ownText() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : own()) {
      if (Files.isRegularFile(file)) {
        text.append(file.getFileName()).append('\n');
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return text.toString();
  }

  /** A built-in template or part. */
  public static Optional<SourceFile> builtIn(String fileName) {
    for (String place : PLACES) {
      Optional<String> text = Resources.find(ROOT + "/" + place + "/" + fileName);
      if (text.isPresent()) {
        return Optional.of(new SourceFile("built-in " + fileName, text.get()));
      }
    }
    return Optional.empty();
  }

  /** The file names of all built-in templates and parts, sorted. */
  public static List<String> builtInFiles() {
    return Resources.names(ROOT).stream()
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }

  /** The templates that a user may name: those built in and those in the user's folders. */
  public List<String> names() {
    List<String> names = new ArrayList<>(BUILT_IN);
    for (Path folder : folders) {
      try (var files = Files.list(folder)) {
        files
            .map(f -> f.getFileName().toString())
            .filter(n -> n.endsWith(".mustache"))
            .map(n -> n.substring(0, n.indexOf('.')))
            .filter(n -> !names.contains(n))
            .sorted()
            .forEach(names::add);
      } catch (IOException e) {
        continue;
      }
    }
    return names;
  }
}
