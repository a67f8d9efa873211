package readout.template;

import java.io.Writer;

/**
 * What one run of a template may use. A hostile or faulty template ends with a diagnostic, not with
 * a full memory or an endless loop.
 */
final class RenderBudget extends Writer {
  /** The most characters a note may have, unless there is much to be printed. */
  static final int OUTPUT_LIMIT = 64 * 1024 * 1024;

  /** The most a text can hold. */
  private static final int LONGEST = Integer.MAX_VALUE - 64;

  private static final long LOOKUP_LIMIT = 20_000_000;
  private static final long LOOKUPS_OF_A_VALUE = 64;
  private static final long OUTPUT_OF_A_VALUE = 64;
  private static final long OUTPUT_OF_A_CHARACTER = 8;
  private static final ThreadLocal<RenderBudget> CURRENT = new ThreadLocal<>();

  private final StringBuilder text;
  private final Object context;
  private int outputLimit;
  private long lookupLimit = LOOKUP_LIMIT;
  private boolean grown;
  private long lookups;

  /** Ends a run that used up what it may. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super(null, null, false, false);
    }
  }

  /**
   * @param context what is printed: of a very large one more may be written
   * @param outputLimit the most characters that may be written of a usual one
   * @param expected how many will be, as far as is known
   */
  RenderBudget(Object context, int outputLimit, int expected) {
    this.context = context;
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
    if (budget != null && ++budget.lookups > budget.lookupLimit) {
      budget.grow();
      if (budget.lookups > budget.lookupLimit) {
        throw new Exhausted();
      }
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
      grow();
      if (text.length() + (long) more > outputLimit) {
        throw new Exhausted();
      }
    }
  }

  /** How much there is to be printed is counted only where the usual limits are passed. */
  private void grow() {
    if (grown) {
      return;
    }
    grown = true;
    ContextSize size = ContextSize.of(context);
    long output = OUTPUT_OF_A_VALUE * size.values() + OUTPUT_OF_A_CHARACTER * size.characters();
    lookupLimit = Math.max(lookupLimit, LOOKUPS_OF_A_VALUE * size.values());
    outputLimit = (int) Math.max(outputLimit, Math.min(LONGEST, output));
  }

  @Override
  public void flush() {
    // Nothing is withheld.
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
