package readout.record;

/** Says in words which rule leaves a file out of a folder that is read. */
public final class LeftOut {
  /** Its name or that of a folder it is in begins with a dot. */
  public static final String HIDDEN = "hidden (the name begins with a dot)";

  /** A link that is not followed. */
  public static final String OUTSIDE = "not followed (links out of the folder, or to nothing)";

  /** A device or a pipe, for example. */
  public static final String SPECIAL = "neither files nor folders";

  private LeftOut() {}
}
