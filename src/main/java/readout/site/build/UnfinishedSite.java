package readout.site.build;

import java.io.IOException;

/** A run ended after its first files were put in their places, and before the last one was. */
public final class UnfinishedSite extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * @param trouble what ended it; the cause
   */
  UnfinishedSite(IOException trouble) {
    super(trouble.getMessage(), trouble);
  }

  /** What ended the run. */
  public IOException trouble() {
    return (IOException) getCause();
  }
}
