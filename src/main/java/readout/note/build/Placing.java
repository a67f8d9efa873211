package readout.note.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.language.Direction;
import readout.meeting.Content;
import readout.meeting.Figure;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.note.LocalizedQuote;
import readout.note.LocalizedText;
import readout.note.PlacedItem;
import readout.note.PlacedItems;

/** Puts into prose the words of the quotes and the values of the figures that it refers to. */
final class Placing {
  private final Wording wording;
  private final QuoteNotes quotes;
  private final Restrictions restrictions;
  private final Content content;
  private Map<Integer, Quote> quoteOf;
  private Map<Integer, Figure> figureOf;

  /**
   * @param content what the readers may see
   */
  Placing(Wording wording, QuoteNotes quotes, Restrictions restrictions, Content content) {
    this.wording = wording;
    this.quotes = quotes;
    this.restrictions = restrictions;
    this.content = content;
  }

  /**
   * What a text's references mean, in one of its languages.
   *
   * @param variant which of them, from 0
   * @param language BCP 47 tag of that one
   * @param anchored whether links lead to the quotes here, for they are nowhere else on the page
   */
  PlacedItems items(Markdown text, int variant, String language, boolean anchored) {
    if (text.placements().isEmpty()) {
      return PlacedItems.NONE;
    }
    Map<Integer, PlacedItem> items = new HashMap<>();
    return number -> {
      if (items.isEmpty()) {
        put(text, variant, language, anchored, items);
      }
      return items.get(number);
    };
  }

  private void put(
      Markdown text,
      int variant,
      String language,
      boolean anchored,
      Map<Integer, PlacedItem> items) {
    learn();
    Mentions mentions = new Mentions();
    Set<Integer> told = new HashSet<>();
    Set<Integer> linked = new HashSet<>();
    for (int i = 0; i < text.placements().size(); i++) {
      Placement placement = text.placements().get(i);
      if (placement.variant() == variant) {
        boolean here = anchored && linked.add(placement.target());
        items.put(i, item(placement, language, mentions, told, here));
      }
    }
  }

  private void learn() {
    if (quoteOf == null) {
      quoteOf = new HashMap<>();
      figureOf = new HashMap<>();
      for (Utterance utterance : content.utterances()) {
        if (utterance instanceof Quote quote) {
          quoteOf.put(quote.partNumber(), quote);
        }
      }
      content.figures().forEach(figure -> figureOf.put(figure.partNumber(), figure));
    }
  }

  /**
   * Parts of a translation are called one once in a text, whole quotes wherever they are: somebody
   * may take them from there alone.
   */
  private PlacedItem item(
      Placement placement,
      String language,
      Mentions mentions,
      Set<Integer> told,
      boolean anchored) {
    Figure figure = figureOf.get(placement.target());
    if (figure != null) {
      LocalizedText value = wording.textAmong(wording.closest(figure.value(), language), language);
      return new PlacedItem.Words("", value, "", null, restrictions.of(figure), "");
    }
    Quote quote = quoteOf.get(placement.target());
    if (quote == null) {
      return null;
    }
    if (placement.block() && placement.part() == null) {
      boolean foreign = wording.foreign(language);
      LocalizedQuote block = quotes.block(quote, mentions);
      return new PlacedItem.Block(
          block,
          foreign ? wording.tag() : "",
          Direction.of(wording.tag()).key(),
          anchored ? block.anchor() : "");
    }
    boolean first = told.add(placement.target());
    String anchor = anchored ? quotes.anchor(quote) : "";
    boolean again = !first && placement.part() != null;
    return quotes.words(quote, placement.part(), language, again, anchor);
  }
}
