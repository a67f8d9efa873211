package readout.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides text of scripts that write no space between words, by the dictionaries of ICU. It costs
 * time at its first use, and only such scripts need it.
 */
public final class WordBreaks {
  private WordBreaks() {}

  /**
   * The words of a text and what is between them.
   *
   * @param text never null
   * @return pieces that give the text when they are put together; never null
   */
  public static List<String> pieces(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
