package readout.query.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import readout.diagnostic.SourceFile;
import readout.leak.LeakDetector;
import readout.leak.Safeguards;
import readout.leak.Secret;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.meeting.InLanguage;
import readout.meeting.LanguageTags;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.Quote;
import readout.meeting.RecordPart;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.query.item.ByteWriter;
import readout.query.item.Chunk;
import readout.query.item.ItemKind;
import readout.query.item.ItemRows;
import readout.record.NamedPeople;
import readout.record.ReadRecord;
import readout.release.Embargoes;
import readout.release.HiddenIds;
import readout.release.Released;
import readout.release.WithheldPeople;

/** Finds out what each audience may see of a record, now and after each of its embargoes. */
final class RecordIndexer {
  private final ReadRecord record;
  private final Safeguards safeguards;
  private final List<View> views = new ArrayList<>();

  private RecordIndexer(ReadRecord record, Safeguards safeguards) {
    this.record = record;
    this.safeguards = safeguards;
  }

  /**
   * What the index keeps of a record.
   *
   * @param record one without errors
   * @param stamp the fingerprint of its file
   * @param hash the digest of its bytes
   * @param people whom it asked the people file for
   */
  static Entry of(
      ReadRecord record, String stamp, String hash, NamedPeople people, Safeguards safeguards) {
    Meeting meeting = record.decoded().meeting();
    RecordIndexer indexer = new RecordIndexer(record, safeguards);
    for (Audience audience : Audience.values()) {
      indexer.add(audience, Embargoes.of(meeting));
    }
    String original = meeting.about().related().translationOf();
    return new Entry(
        stamp,
        hash,
        meeting.about().id(),
        meeting.about().language(),
        original == null ? "" : original,
        people,
        indexer.views);
  }

  /** What an audience may see does not change between two ends of embargoes. */
  private void add(Audience audience, SortedSet<Instant> ends) {
    Instant from = null;
    for (Instant end : ends) {
      add(audience, from, end);
      from = end;
    }
    add(audience, from, null);
  }

  private void add(Audience audience, Instant from, Instant until) {
    Instant at = from != null ? from : until != null ? until.minusNanos(1) : Instant.EPOCH;
    Meeting meeting = record.decoded().meeting();
    Released released = safeguards.release().of(meeting, audience, at);
    if (released.refusal() != null) {
      if (!released.refusal().isOfRecord()) {
        views.add(new View(audience, from, until, meeting.about().language(), true, true, null));
      }
      return;
    }
    byte[] secrets = secrets(released);
    boolean unplaced = audience != Audience.INTERNAL && isUnplaced(released);
    for (String language : languages(released.meeting())) {
      Content content = content(released, audience, language, at, secrets);
      views.add(new View(audience, from, until, language, false, unplaced, content));
    }
  }

  /** Most audiences may see the same of most kinds. */
  private Chunk known(int section, byte[] bytes) {
    Chunk chunk = Chunk.of(bytes);
    for (View view : views) {
      if (view.content() != null && view.content().chunk(section).sameAs(chunk)) {
        return view.content().chunk(section);
      }
    }
    return chunk;
  }

  private Content content(
      Released released, Audience audience, String language, Instant at, byte[] secrets) {
    HiddenIds hidden = released.hiddenIds();
    CommonMark markdown = new CommonMark(address -> hidden.isIn(address) ? "" : address);
    Note note =
        new NoteBuilder(markdown).build(released.meeting(), NoteRequest.of(audience, language, at));
    ItemRows rows =
        new ItemRows(
            note, released.meeting(), released.links(), this::line, audience == Audience.INTERNAL);
    Chunk[] chunks = new Chunk[Content.SECTIONS];
    for (ItemKind kind : ItemKind.values()) {
      chunks[Content.rows(kind)] = known(Content.rows(kind), rows.bytes(kind));
      chunks[Content.words(kind)] = known(Content.words(kind), rows.words(kind));
    }
    chunks[Content.SECRETS] = known(Content.SECRETS, secrets);
    return new Content(List.of(chunks));
  }

  private String line(RecordPart part) {
    if (part.partNumber() == RecordPart.UNPLACED) {
      return "";
    }
    SourceFile file = record.file();
    return Integer.toString(file.position(record.decoded().places().of(part).start()).line());
  }

  /**
   * Whether the name of the file, or of a folder above it, may tell of somebody who is not named to
   * the readers: it is the author's, and nothing says what it tells.
   */
  private boolean isUnplaced(Released released) {
    Meeting whole = record.decoded().meeting();
    return !new WithheldPeople(whole, released.meeting()).all().isEmpty()
        || released.meeting().content().utterances().stream()
            .anyMatch(u -> u instanceof Quote quote && !quote.isNamed());
  }

  /** What may not be in an answer, as {@link readout.leak.JointLeakDetector} takes it. */
  private byte[] secrets(Released released) {
    LeakDetector wall =
        safeguards.wall().between(record.decoded().meeting(), released.meeting(), () -> "");
    ByteWriter out = new ByteWriter();
    for (Secret secret : wall.secrets()) {
      out.fixed(secret.start());
      out.fixed(secret.run());
      out.number(secret.separation());
    }
    return out.taken();
  }

  /** The languages in which something is written that may be seen, the record's own first. */
  private static Collection<String> languages(Meeting meeting) {
    Map<String, String> languages = new LinkedHashMap<>();
    String own = meeting.about().language();
    languages.put(LanguageTags.canonical(own), own);
    MeetingTexts.tellPassages(
        meeting,
        passage -> {
          for (InLanguage words : passage.variants()) {
            if (words.language() != null) {
              languages.putIfAbsent(LanguageTags.canonical(words.language()), words.language());
            }
          }
        });
    return languages.values();
  }
}
