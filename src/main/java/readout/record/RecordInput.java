package readout.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Suggestion;
import readout.yaml.Sources;

/**
 * The bytes of a record.
 *
 * @param name what the user calls it
 * @param idFromName the id of a record that does not give its own
 * @param bytes the whole content
 */
public record RecordInput(String name, String idFromName, byte[] bytes) {
  /** The largest record that is read, in bytes. */
  public static final int BYTE_LIMIT = Sources.BYTE_LIMIT;

  static final String STANDARD_INPUT = "-";

  /** An input that cannot be used, with the words for the user. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    public Unusable(Diagnostic diagnostic) {
      super(diagnostic.message());
      this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  /** Reads a file, or standard input for {@code -}. */
  public static RecordInput read(String path, InputStream standardInput, int limit)
      throws Unusable {
    try {
      if (path.equals(STANDARD_INPUT)) {
        return new RecordInput("<stdin>", "stdin", standardInput.readNBytes(limit + 1));
      }
      Path file = FileSystems.getDefault().getPath(path);
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw unusable(path, "it is a folder", "name the records in it: " + path + "/*.yaml");
      }
      if (attributes.isOther() && !isOfShell(file)) {
        throw unusable(path, "it is not a regular file", "pipe it in and name it -");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new RecordInput(path, id(file), in.readNBytes(limit + 1));
      }
    } catch (NoSuchFileException e) {
      throw unusable(path, "there is no such file", nearest(path));
    } catch (AccessDeniedException e) {
      throw unusable(path, "you may not read it", "");
    } catch (InvalidPathException e) {
      throw unusable(path, "this locale cannot write that name", "set LC_ALL=C.UTF-8");
    } catch (IOException e) {
      throw unusable(path, "it cannot be read (" + e.getMessage() + ")", "");
    }
  }

  /** The text of a file that was read before; empty when it cannot be read any more. */
  public static String text(String path) {
    try {
      RecordInput input = read(path, InputStream.nullInputStream(), BYTE_LIMIT);
      return Sources.read(path, input.bytes(), new Diagnostics()).map(SourceFile::text).orElse("");
    } catch (Unusable e) {
      return "";
    }
  }

  /** A pipe or device might never end; those that the shell opens for this program do. */
  private static boolean isOfShell(Path file) {
    return file.startsWith("/dev/fd")
        || file.startsWith("/proc/self/fd")
        || file.equals(FileSystems.getDefault().getPath("/dev/stdin"));
  }

  private static Unusable unusable(String path, String why, String help) {
    String message = "cannot read \"" + path + "\": " + why;
    return new Unusable(Diagnostic.error(Code.UNREADABLE_INPUT, null, null, message).help(help));
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    for (String extension : List.of(".yaml", ".yml")) {
      if (name.endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return name;
  }

  private static String nearest(String path) {
    Path file = FileSystems.getDefault().getPath(path);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      return Suggestion.nearest(file.getFileName().toString(), names)
          .map(name -> "did you mean \"" + file.resolveSibling(name) + "\"?")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
