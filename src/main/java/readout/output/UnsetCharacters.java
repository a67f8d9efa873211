package readout.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;

/** Says which characters keep a PDF file from being written, and what to do instead. */
final class UnsetCharacters {
  private static final int MOST = 5;

  private UnsetCharacters() {}

  /**
   * The error for characters that cannot be set.
   *
   * @param of whose file it is, in words
   * @param missing not empty
   */
  static Diagnostic diagnostic(String of, SortedSet<Integer> missing) {
    SortedSet<String> scripts = new TreeSet<>();
    List<String> named = new ArrayList<>();
    for (int c : missing) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED) {
        scripts.add(name(script));
      }
      if (named.size() < MOST) {
        named.add("\"" + Character.toString(c) + "\" " + String.format(Locale.ROOT, "(U+%04X)", c));
      }
    }
    int more = missing.size() - named.size();
    String characters = String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    return Diagnostic.error(
            Code.UNSET_CHARACTERS,
            null,
            null,
            "the PDF file of "
                + of
                + " cannot show "
                + (scripts.isEmpty()
                    ? ""
                    : "text in the script " + String.join(", ", scripts) + ": ")
                + characters)
        .help("make a Word file, -f docx, or print the page, -f html, from a browser")
        .help("for Chinese, Japanese or Korean, name a font that has the characters: --font FILE");
  }

  private static String name(Character.UnicodeScript script) {
    String words = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
