package readout.origin.release;

import java.util.List;
import readout.origin.Remark;

/**
 * What a release says.
 *
 * @param title its headline; empty when it has none
 * @param language BCP 47 tag; empty when it is not known
 * @param declared whether the file declares its language, rather than its letters telling it
 * @param date the day it went out as {@code 2026-05-13}; empty when it is not known
 * @param embargo the line that says when it may be published, as it is written; empty without one
 * @param restriction the line that says that not everybody may read it; empty without one
 * @param people those who are quoted and have a name, each once, in order
 * @param quotes in the order of the text
 * @param story its prose as Markdown, with the quotes placed
 * @param remarks what is not settled, in the order of the text
 */
public record ReadRelease(
    String title,
    String language,
    boolean declared,
    String date,
    String embargo,
    String restriction,
    List<NamedPerson> people,
    List<ReleaseQuote> quotes,
    String story,
    List<Remark> remarks) {
  /** Copies the lists. */
  public ReadRelease {
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
    remarks = List.copyOf(remarks);
  }

  /**
   * A person who is quoted.
   *
   * @param name as it is written
   * @param role what the text says of the person; may be empty
   */
  public record NamedPerson(String name, String role) {}

  /**
   * A quote.
   *
   * @param id by which the story places it
   * @param speaker as it is written
   * @param listed whether the speaker is one of the people
   * @param words to the character; paragraphs are apart by an empty line
   * @param line where it begins
   * @param look what is to be looked at; empty when nothing is
   */
  public record ReleaseQuote(
      String id, String speaker, boolean listed, String words, int line, String look) {}
}
