package readout.note;

import readout.language.Language;
import readout.note.view.Viewed;

/**
 * A language's own quotation marks.
 *
 * @param open the opening mark
 * @param close the closing mark
 * @param innerOpen the opening mark inside a quotation
 * @param innerClose the closing mark inside a quotation
 */
public record Quotation(String open, String close, String innerOpen, String innerClose)
    implements Viewed {
  /** The marks around a quote, and those around a quote in it. */
  public static Quotation of(Language language) {
    return new Quotation(
        language.label("quote.open"),
        language.label("quote.close"),
        language.label("quote.inner.open"),
        language.label("quote.inner.close"));
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "open" -> open;
      case "close" -> close;
      case "inner_open" -> innerOpen;
      case "inner_close" -> innerClose;
      default -> UNKNOWN;
    };
  }
}
