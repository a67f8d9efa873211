package readout.check.copies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.meeting.About;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Handling;
import readout.meeting.Hours;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Text;
import readout.words.FoldedName;

/**
 * Tells whether a record is a copy of another. It holds no words: it is kept of records that are
 * withheld too.
 *
 * @param titles hashes of the title in each language, folded
 * @param date as it is written
 * @param hours a hash of the time of day; 0 without one
 * @param number a hash of the series and the number in it; 0 without them
 * @param language BCP 47 tag of the text
 * @param partOf the id of the whole meeting's record, or empty
 * @param translationOf the id of the record it is a translation of, or empty
 * @param audience the widest one that may see the record
 * @param embargo until when nothing of it is public; {@link Instant#MIN} without one
 * @param words a sample of what was said, found, decided and agreed
 */
public record Likeness(
    List<Integer> titles,
    String date,
    int hours,
    int number,
    String language,
    String partOf,
    String translationOf,
    Audience audience,
    Instant embargo,
    WordSample words) {

  /** What a meeting is compared by. */
  static Likeness of(Meeting meeting) {
    About about = meeting.about();
    Handling handling = meeting.handling();
    Hours hours = meeting.occasion().time();
    String number =
        about.series().number() == null || about.series().name() == null
            ? ""
            : first(about.series().name()) + '\n' + ComparedForm.of(about.series().number());
    List<String> texts = new ArrayList<>();
    MeetingTexts.tellContent(
        meeting.content(),
        (sort, value, part) -> {
          if (sort == Sort.WORDS || sort == Sort.MARKDOWN) {
            texts.add(value);
          }
        });
    return new Likeness(
        about.title().variants().stream().map(v -> folded(v).hashCode()).distinct().toList(),
        meeting.occasion().date().edtf(),
        hours == null ? 0 : hours.hashCode(),
        number.hashCode(),
        about.language(),
        id(about.related().partOf()),
        id(about.related().translationOf()),
        handling.unsaid(),
        handling.embargo() == null ? Instant.MIN : handling.embargo().until(),
        WordSample.of(texts));
  }

  private static String id(String typed) {
    return typed == null ? "" : ComparedForm.of(typed);
  }

  private static String first(Text text) {
    return folded(text.variants().get(0));
  }

  /** A title of nothing but punctuation is compared as it is written. */
  private static String folded(InLanguage text) {
    String folded = FoldedName.of(text.value());
    return folded.isEmpty() ? text.value() : folded;
  }

  /**
   * When an audience may see the record without a word about an embargo: the earliest instant when
   * it may already, the latest one when it never will.
   */
  Instant opens(Audience audience, Instant now) {
    if (!audience.mayHold(this.audience)) {
      return Instant.MAX;
    }
    boolean later = now.isBefore(embargo) && audience != Audience.INTERNAL;
    return later ? embargo : Instant.MIN;
  }
}
