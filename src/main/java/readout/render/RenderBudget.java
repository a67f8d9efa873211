package readout.render;

import java.io.StringWriter;

/**
 * What one run of a template may use. A template that a stranger wrote ends with a diagnostic, not
 * with a full memory or an endless loop.
 */
final class RenderBudget extends StringWriter {
  /** The most characters a note may have. */
  static final int OUTPUT_LIMIT = 64 * 1024 * 1024;

  private static final long LOOKUP_LIMIT = 20_000_000;
  private static final int PART_LIMIT = 200_000;
  private static final ThreadLocal<RenderBudget> CURRENT = new ThreadLocal<>();

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

  RenderBudget(int outputLimit) {
    this.outputLimit = outputLimit;
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
  public void write(String text) {
    check(text.length());
    super.write(text);
  }

  @Override
  public void write(String text, int offset, int length) {
    check(length);
    super.write(text, offset, length);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    check(length);
    super.write(text, offset, length);
  }

  private void check(int more) {
    if (getBuffer().length() + (long) more > outputLimit) {
      throw new Exhausted();
    }
  }
}
