package readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files of words that the program carries. */
final class WordFile {
  private WordFile() {}

  /** The words of a file below {@code readout/language/}, in UTF-8; null when there is none. */
  static Properties read(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream("/readout/language/" + name)) {
      if (in == null) {
        return null;
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
