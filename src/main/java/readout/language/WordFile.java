package readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the files of words that the program carries. */
final class WordFile {
  private WordFile() {}

  /** The lines of a file below {@code readout/language/}, in UTF-8. */
  static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream("/readout/language/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a file below {@code readout/language/}, in UTF-8; null when there is none. */
  static Map<String, String> read(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream("/readout/language/" + name)) {
      if (in == null) {
        return null;
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      Map<String, String> words = new HashMap<>(2 * properties.size());
      properties.forEach((key, value) -> words.put((String) key, (String) value));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
