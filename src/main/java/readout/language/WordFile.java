package readout.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import readout.resource.Resources;

/** Reads the files of words that the program carries. */
final class WordFile {
  private static final String FOLDER = "language/";

  private WordFile() {}

  /** The lines of a file below {@code readout/language/}, in UTF-8. */
  static List<String> lines(String name) {
    return Resources.text(FOLDER + name).lines().toList();
  }

  /** The words of a file below {@code readout/language/}, in UTF-8; null when there is none. */
  static Map<String, String> read(String name) {
    String text = Resources.find(FOLDER + name).orElse(null);
    if (text == null) {
      return null;
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new HashMap<>(2 * properties.size());
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }
}
