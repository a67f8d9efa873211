package readout.meeting;

/**
 * Who puts a note out, under which number and when.
 *
 * @param issuer who puts it out ("Foreign Office"), or null
 * @param reference its number there, or null
 * @param published when it went or goes out, or null
 */
public record PublicationDetails(Text issuer, Text reference, Published published) {
  /** What a record means that says nothing of it. */
  public static final PublicationDetails NONE = new PublicationDetails(null, null, null);
}
