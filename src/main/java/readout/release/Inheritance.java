package readout.release;

import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Item;

/** Gives an item the restrictions of what it is below, or comes from. */
final class Inheritance {
  private Inheritance() {}

  /**
   * The item with what it is under, so that a note can say so; its own audience applies.
   *
   * @param above what the topics above say
   * @param unsaid whom it is for when neither says
   */
  static Item of(Item item, Item above, Audience unsaid) {
    return item.audience() == null
        ? with(item, above, unsaid)
        : item.under(item.audience(), later(item.embargo(), above.embargo()));
  }

  /** The same where the narrower of both audiences counts in any case. */
  static Item with(Item item, Item other, Audience unsaid) {
    Audience own = item.audience() == null ? unsaid : item.audience();
    boolean narrower = other.audience() != null && !own.mayHold(other.audience());
    return item.under(
        narrower ? other.audience() : item.audience(), later(item.embargo(), other.embargo()));
  }

  private static Embargo later(Embargo a, Embargo b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.until().isBefore(b.until()) ? b : a;
  }
}
