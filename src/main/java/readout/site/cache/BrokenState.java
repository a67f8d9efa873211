package readout.site.cache;

/** Says that bytes which were kept do not hold what they should: they are torn, or not ours. */
public final class BrokenState extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenState(String message) {
    super(message);
  }

  BrokenState(String message, Throwable cause) {
    super(message, cause);
  }
}
