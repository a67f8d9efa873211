package readout.cli;

/** The exit statuses of the program. */
public final class ExitStatus {
  /** Done; there may have been warnings. */
  public static final int DONE = 0;

  /** A record or template is wrong, or an output is not up to date. */
  public static final int WRONG = 1;

  /** Wrong usage, or an input or output that cannot be used. */
  public static final int USAGE = 2;

  /** A bug of ours. */
  public static final int BUG = 70;

  private ExitStatus() {}
}
