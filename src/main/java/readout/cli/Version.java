package readout.cli;

/** Which version of the program this is. */
final class Version {
  private Version() {}

  /** The version of the jar, or "development" when the classes run without one. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
