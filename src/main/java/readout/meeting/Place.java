package readout.meeting;

/**
 * Where a meeting takes place; at least one component is there.
 *
 * @param name the house or room, or the whole place written as one text; or null
 * @param city the city, or null
 * @param country an ISO 3166 code or a name, or null
 * @param url where it is held online, or null
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Place(
    Text name, Text city, String country, String url, CustomFields customFields, int partNumber)
    implements RecordPart {
  /** The same with other {@code x-} fields. */
  public Place with(CustomFields customFields) {
    return new Place(name, city, country, url, customFields, partNumber);
  }

  /** The same without the name of the house or the whole place. */
  public Place withoutName() {
    return new Place(null, city, country, url, customFields, partNumber);
  }

  /** Whether it says nothing about itself, its {@code x-} fields aside. */
  public boolean isEmpty() {
    return name == null && city == null && country == null && url == null;
  }
}
