package readout.document.pdf;

/** Tells why a font cannot be used. */
public final class UnusableFont extends Exception {
  private static final long serialVersionUID = 1;

  UnusableFont(String why) {
    super(why);
  }
}
