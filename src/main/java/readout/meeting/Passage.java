package readout.meeting;

import java.util.List;

/** Words that may be in several languages: literal text or Markdown. */
public sealed interface Passage extends RecordPart permits Text, Markdown {
  /** The passage in each of its languages, in the record's order; at least one. */
  List<InLanguage> variants();
}
