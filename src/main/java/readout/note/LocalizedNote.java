package readout.note;

import readout.note.view.Viewed;

/**
 * A meeting in the words of one language: all that a template sees. A template's names are those of
 * its parts.
 *
 * @param frame what is around it
 * @param about what the record says of itself
 * @param occasion when and where
 * @param readers whom it is for
 * @param people who took part
 * @param content what the meeting was about
 * @param withoutTopic what of it belongs to no topic
 * @param steps the next steps by how far they are
 * @param closing what is at its end
 * @param formalities what makes its minutes valid
 * @param editors what a release has for editors
 */
public record LocalizedNote(
    NoteFrame frame,
    NoteAbout about,
    NoteOccasion occasion,
    NoteAudience readers,
    NotePeople people,
    NoteContent content,
    NoteWithoutTopic withoutTopic,
    NoteSteps steps,
    NoteClosing closing,
    NoteFormalities formalities,
    NoteForEditors editors)
    implements Viewed {
  /** The same on a page of a site. */
  public LocalizedNote on(SiteFrame page) {
    return new LocalizedNote(
        frame.on(page),
        about,
        occasion,
        readers,
        people,
        content,
        withoutTopic,
        steps,
        closing,
        formalities,
        editors);
  }

  /** The same without its notices, for a page that prints them itself. */
  public LocalizedNote withoutNotices() {
    NoteAudience silent = readers.withoutNotices();
    return new LocalizedNote(
        frame,
        about,
        occasion,
        silent,
        people,
        content,
        withoutTopic,
        steps,
        closing,
        formalities,
        editors);
  }

  @Override
  public Object get(String name) {
    Object found = frame.get(name);
    found = found == UNKNOWN ? about.get(name) : found;
    found = found == UNKNOWN ? occasion.get(name) : found;
    found = found == UNKNOWN ? readers.get(name) : found;
    found = found == UNKNOWN ? people.get(name) : found;
    found = found == UNKNOWN ? content.get(name) : found;
    found = found == UNKNOWN ? withoutTopic.get(name) : found;
    found = found == UNKNOWN ? formalities.get(name) : found;
    found = found == UNKNOWN ? steps.get(name) : found;
    found = found == UNKNOWN ? closing.get(name) : found;
    return found == UNKNOWN ? editors.get(name) : found;
  }
}
