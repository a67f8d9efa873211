package readout.verify;

import java.util.List;
import readout.html.Block.Role;
import readout.meeting.RecordPart;

/**
 * The answer to one quote of a page.
 *
 * @param answer what was found out
 * @param words the quote as the page has it
 * @param line its line on the page, from 1
 * @param column its column there, from 1
 * @param part what has a place in the record: the words there or the nearest ones; or null
 * @param foldings the differences that were folded, in words
 * @param remark what else there is to know, in words; may be empty
 * @param role what it is a part of on the page
 */
public record Verdict(
    Answer answer,
    String words,
    int line,
    int column,
    RecordPart part,
    List<String> foldings,
    String remark,
    Role role) {
  /** The same with another answer and more to know. */
  public Verdict but(Answer other, List<String> more, String what) {
    String all = remark.isEmpty() || what.isEmpty() ? remark + what : remark + "; " + what;
    return new Verdict(other, words, line, column, part, more, all, role);
  }

  /** Whether programs and listeners get it, and those who see the page do not. */
  boolean isOfMetadata() {
    return role == Role.METADATA;
  }
}
