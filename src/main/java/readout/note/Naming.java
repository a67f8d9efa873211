package readout.note;

import readout.note.view.Inlined;

/**
 * How a person or body is called.
 *
 * @param name the name
 * @param honorific such as H.E.
 * @param role the function
 * @param organization where they come from
 * @param delegation their side
 * @param full honorific, name, function and organization, as at a first mention
 * @param short_ the name
 */
public record Naming(
    LocalizedText name,
    LocalizedText honorific,
    LocalizedText role,
    LocalizedText organization,
    LocalizedText delegation,
    LocalizedPhrase full,
    LocalizedPhrase short_)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "name" -> this.name;
      case "honorific" -> honorific;
      case "role" -> role;
      case "organization" -> organization;
      case "delegation" -> delegation;
      case "full" -> full;
      case "short" -> short_;
      default -> UNKNOWN;
    };
  }
}
