package readout.note;

/** Knows where the names on a note lead: to pages of an archive, or nowhere on a note by itself. */
public interface NamePages {
  /** Of a note by itself. */
  NamePages NONE = (kind, id, name) -> null;

  /** What a name is of. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    DELEGATION,
    /** A topic or a tag. */
    TOPIC,
    SERIES,
    /** A kind of meeting. */
    MEETING_KIND,
    PLACE,
    /** A meeting, by the id of its record. */
    MEETING,
    /** A person or body as the owner of next steps. */
    OWNER
  }

  /**
   * The address of the page of a name, or null.
   *
   * @param id that the record gives a person; empty or null for none
   * @param name as the note prints it
   */
  String of(Kind kind, String id, String name);
}
