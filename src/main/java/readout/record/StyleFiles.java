package readout.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.decode.StyleDecoder;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.house.HouseStyle;
import readout.house.Logo;
import readout.yaml.Node;
import readout.yaml.YamlReader;

/** Finds and reads the style files of houses, each once; not for several threads. */
public final class StyleFiles {
  /** What a style file beside records is called. */
  private static final List<String> NAMES = List.of("house.yaml", "house.yml");

  private static final long LOGO_LIMIT = 300_000;

  /** The media types of pictures by the endings of their names. */
  private static final Map<String, String> TYPES =
      Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

  private final Path named;
  private final Diagnostics diagnostics;
  private final Map<Path, Optional<Path>> found = new HashMap<>();
  private final Map<Path, HouseStyle> read = new HashMap<>();

  /**
   * @param named the style file that was asked for, or null for those beside the records
   * @param diagnostics takes the mistakes of style files
   */
  public StyleFiles(Path named, Diagnostics diagnostics) {
    this.named = named;
    this.diagnostics = diagnostics;
  }

  /** Whether a file is a style file by its name. */
  public static boolean isStyle(Path file) {
    return NAMES.stream().anyMatch(file::endsWith);
  }

  /** The folder of a record; that where the program runs for standard input. */
  public static Path folder(String record) {
    Path here = FileSystems.getDefault().getPath("").toAbsolutePath();
    try {
      Path file = here.resolve(record);
      return Files.isDirectory(file) ? file : file.getParent();
    } catch (InvalidPathException e) {
      return here;
    }
  }

  /** The style file that was named, else that in a folder or the nearest above it; or null. */
  private Path file(Path folder) {
    if (named != null) {
      return named;
    }
    for (Path above = folder.toAbsolutePath().normalize();
        above != null;
        above = above.getParent()) {
      for (String name : NAMES) {
        if (Files.exists(above.resolve(name))) {
          return above.resolve(name);
        }
      }
    }
    return null;
  }

  /** The style for records of a folder; {@link HouseStyle#NONE} without one or after errors. */
  public HouseStyle of(Path folder) {
    Path file = found.computeIfAbsent(folder, any -> Optional.ofNullable(file(any))).orElse(null);
    return file == null ? HouseStyle.NONE : read.computeIfAbsent(file, this::read);
  }

  private HouseStyle read(Path path) {
    String name = shown(path);
    try {
      String obstacle = Files.exists(path) ? UserText.obstacle(path) : "there is no such file";
      if (!obstacle.isEmpty()) {
        unusable(name, obstacle);
        return HouseStyle.NONE;
      }
      SourceFile file = UserText.source(path, name, diagnostics).orElse(null);
      if (file != null && file.text().isBlank()) {
        unusable(name, "it is empty");
        return HouseStyle.NONE;
      }
      Optional<Node> root = file == null ? Optional.empty() : YamlReader.read(file, diagnostics);
      return root.flatMap(
              node -> StyleDecoder.decode(file, node, to -> logo(path, to), diagnostics))
          .orElse(HouseStyle.NONE);
    } catch (IOException e) {
      unusable(name, "it cannot be read (" + e.getMessage() + ")");
      return HouseStyle.NONE;
    }
  }

  /** As users would type it: below the folder they are in, if it is there. */
  static String shown(Path path) {
    Path here = FileSystems.getDefault().getPath("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(here) ? here.relativize(whole) : path).toString();
  }

  private void unusable(String name, String why) {
    diagnostics.add(
        Diagnostic.error(
                Code.BAD_STYLE, null, null, "cannot use the style file \"" + name + "\": " + why)
            .help("name a file that begins with `readout-house: 1`"));
  }

  /** A picture beside a style file, never one from elsewhere. */
  private static Logo logo(Path style, String typed) {
    String ending = typed.substring(typed.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(ending);
    if (type == null) {
      return Logo.unusable("its name does not end with .svg, .png or .jpg");
    }
    try {
      Path folder = style.toAbsolutePath().normalize().getParent();
      Path file = folder.resolve(typed).normalize();
      if (!file.startsWith(folder)) {
        return Logo.unusable("it is not beside the style file or below");
      }
      if (!Files.isRegularFile(file)) {
        return Logo.unusable("there is no such file");
      }
      if (Files.size(file) > LOGO_LIMIT) {
        return Logo.unusable("it has " + Files.size(file) / 1000 + " kB");
      }
      byte[] bytes = Files.readAllBytes(file);
      return isOf(type, bytes)
          ? new Logo("logo." + ending, address(type, bytes), "")
          : Logo.unusable("it does not hold a picture of that kind");
    } catch (InvalidPathException | IOException e) {
      return Logo.unusable("it cannot be read");
    }
  }

  private static String address(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static boolean isOf(String type, byte[] bytes) {
    return switch (type) {
      case "image/png" -> startsWith(bytes, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);
      case "image/jpeg" -> startsWith(bytes, 0xff, 0xd8, 0xff);
      default -> new String(bytes, StandardCharsets.UTF_8).contains("<svg");
    };
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
