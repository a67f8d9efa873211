package readout.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.InLanguage;
import readout.meeting.Placement;
import readout.meeting.RecordPart;

/** Why nothing of a record may go to an audience, in words. */
public final class ReleaseRefusals {
  private ReleaseRefusals() {}

  /**
   * The errors for a record that is refused; at least one.
   *
   * @param source its text
   * @param places where its parts are
   */
  public static List<Diagnostic> diagnostics(
      SourceFile source, Function<RecordPart, Span> places, Refusal refusal, Audience asked) {
    if (refusal.isOfRecord()) {
      return List.of(ofRecord(source.name(), refusal, asked));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Placement placement : refusal.inSentences()) {
      diagnostics.add(inSentence(source, places.apply(placement), placement, refusal, asked));
    }
    for (ToldWords told : refusal.toldWords()) {
      diagnostics.add(words(source, places, told, asked));
    }
    return diagnostics;
  }

  private static Diagnostic words(
      SourceFile source, Function<RecordPart, Span> places, ToldWords told, Audience asked) {
    return Diagnostic.error(
            Code.WITHHELD_WORDS,
            source,
            place(source, places.apply(told.part()), told),
            "the text for \"" + asked.key() + "\" has words of a quote that is withheld from it")
        .label("withheld from \"" + asked.key() + "\"")
        .also(places.apply(told.quote().words().variants().get(0)), "the quote")
        .help("say it in other words, or leave it out")
        .help("or give the text, or its topic, an audience that may see the quote");
  }

  /** Of an id, an address or other data the item is known, and its characters are sought there. */
  private static Span place(SourceFile source, Span part, ToldWords told) {
    if (told.part() instanceof InLanguage words && words.partNumber() != RecordPart.UNPLACED) {
      return source.stretch(told.value(), part, told.start(), told.end());
    }
    int at = source.text().indexOf(told.value(), part.start());
    return at < 0 ? part : new Span(at, at + told.value().length());
  }

  private static Diagnostic inSentence(
      SourceFile source, Span span, Placement placement, Refusal refusal, Audience asked) {
    String what = placement.kind().key();
    return Diagnostic.error(
            Code.WITHHELD_IN_SENTENCE,
            source,
            span,
            "a sentence for \"" + asked.key() + "\" needs a " + what + " that is withheld from it")
        .label("withheld from \"" + asked.key() + "\"")
        .help("reword the sentence so that it does without the " + what)
        .help(
            "or give the text, or its topic, an audience that may see it: `audience: "
                + (refusal.forInternal().contains(placement) ? Audience.INTERNAL : Audience.PRESS)
                    .key()
                + "`")
        .help("a " + what + " alone in a paragraph is left out with its paragraph");
  }

  private static Diagnostic ofRecord(String name, Refusal refusal, Audience asked) {
    SourceFile file = new SourceFile(name, "");
    if (refusal.embargo() != null) {
      Instant until = refusal.embargo().until();
      return Diagnostic.error(
              Code.UNDER_EMBARGO,
              file,
              null,
              "the record is under embargo until "
                  + until.atZone(refusal.embargo().zone()).toOffsetDateTime()
                  + " ("
                  + until
                  + "): nothing of it is public before")
          .help("for accredited press: --audience press")
          .help("to see the note as it will be then: --at " + until);
    }
    String own = refusal.recordAudience().key();
    return Diagnostic.error(
            Code.NOT_FOR_AUDIENCE,
            file,
            null,
            "the record is for \"" + own + "\": nothing of it is for \"" + asked.key() + "\"")
        .help("to make a note for that audience: --audience " + own);
  }
}
