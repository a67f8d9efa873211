package readout.render;

import java.io.Writer;

/**
 * What one run of a template may use. A template that a stranger wrote ends with a diagnostic, not
 * with a full memory or an endless loop.
 */
final class RenderBudget extends Writer {
  /** The most characters a note may have. */
  static final int OUTPUT_LIMIT = 64 * 1024 * 1024;

  private static final long LOOKUP_LIMIT = 20_000_000;
  private static final int PART_LIMIT = 200_000;
  private static final ThreadLocal<RenderBudget> CURRENT = new ThreadLocal<>();

  private final StringBuilder text;
  private final int outputLimit;
  private long lookups;
  private int parts;

  /** Ends a run that used up what it may. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super(null, null, false, false);
    }
  }

  /**
   * @param outputLimit the most characters that may be written
   * @param expected how many will be, as far as can be told
   */
  RenderBudget(int outputLimit, int expected) {
    this.outputLimit = outputLimit;
    this.text = new StringBuilder(expected);
  }

  /** Makes this the budget of the thread until {@link #leave}. */
  void enter() {
    CURRENT.set(this);
  }

  /** The thread has no budget any more. */
  static void leave() {
    CURRENT.remove();
  }

  /** Counts one look at a value. */
  static void spendLookup() {
    RenderBudget budget = CURRENT.get();
    if (budget != null && ++budget.lookups > LOOKUP_LIMIT) {
      throw new Exhausted();
    }
  }

  /** Counts one part that is compiled. */
  static void spendPart() {
    RenderBudget budget = CURRENT.get();
    if (budget != null && ++budget.parts > PART_LIMIT) {
      throw new Exhausted();
    }
  }

  @Override
  public void write(String more) {
    check(more.length());
    text.append(more);
  }

  @Override
  public void write(String more, int offset, int length) {
    check(length);
    text.append(more, offset, offset + length);
  }

  @Override
  public void write(char[] more, int offset, int length) {
    check(length);
    text.append(more, offset, length);
  }

  @Override
  public Writer append(CharSequence more) {
    write(more.toString());
    return this;
  }

  private void check(int more) {
    if (text.length() + (long) more > outputLimit) {
      throw new Exhausted();
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  /** What was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
