package readout.cli;

import readout.resource.Resources;

/** Which version of the program this is. */
final class Version {
  private Version() {}

  /** The version of the project, which the build puts into a text; never null. */
  static String text() {
    return Resources.text("version.txt").strip();
  }
}
