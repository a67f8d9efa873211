package readout.decode;

import readout.diagnostic.Span;
import readout.yaml.Entry;
import readout.yaml.Quoted;
import readout.yaml.ScalarNode;

/** Guesses that an unknown key is the end of a text between braces that holds a comma. */
final class CommaInText {
  private CommaInText() {}

  /**
   * Help for an unknown key of several words right after the comma that follows a text without
   * quotation marks; else an empty text.
   *
   * @param source the text of the file
   * @param before the entry before the key, or null
   */
  static String help(String source, Entry before, String key, Span span) {
    if (before == null
        || key.indexOf(' ') < 0
        || !(before.value() instanceof ScalarNode value)
        || !value.isPlain(source)
        // The value of a key that was written twice may come later than the key after it.
        || value.span().end() > span.start()
        || !source.substring(value.span().end(), span.start()).strip().equals(",")) {
      return "";
    }
    String text = source.substring(value.span().start(), span.end());
    return "if the comma belongs to the text, "
        + Quoted.help(before.key().text() + ": ", text + " …");
  }
}
