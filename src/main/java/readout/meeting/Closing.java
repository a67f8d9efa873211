package readout.meeting;

import java.util.List;

/**
 * What is at the end of a record.
 *
 * @param nextMeetings the meetings to come
 * @param contacts whom the press may call
 * @param documents the documents of the meeting
 * @param sources what others cite by id
 * @param credits who worked on it
 * @param tags for indexes
 */
public record Closing(
    List<NextMeeting> nextMeetings,
    List<Contact> contacts,
    List<Document> documents,
    List<Source> sources,
    List<Credit> credits,
    List<Text> tags) {
  /** Copies the lists. */
  public Closing {
    nextMeetings = List.copyOf(nextMeetings);
    contacts = List.copyOf(contacts);
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
    credits = List.copyOf(credits);
    tags = List.copyOf(tags);
  }

  /** The same with other sources. */
  public Closing withSources(List<Source> sources) {
    return new Closing(nextMeetings, contacts, documents, sources, credits, tags);
  }
}
