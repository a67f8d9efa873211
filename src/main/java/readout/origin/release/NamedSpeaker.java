package readout.origin.release;

/**
 * Who says something, as the text names the speaker.
 *
 * @param name as it is written, without office and form of address; never empty
 * @param role what the text says of the speaker; may be empty
 * @param person whether it is a person with a name, rather than a body or "a spokesperson"
 */
record NamedSpeaker(String name, String role, boolean person) {
  /** The last word of the name. */
  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
