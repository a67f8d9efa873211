package readout.diff;

import java.util.ArrayList;
import java.util.List;
import readout.diff.Difference.Kind;
import readout.meeting.InLanguage;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.record.ReadRecord;
import readout.verify.Answer;
import readout.verify.Placed;
import readout.words.ComparedWords;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Lists what was said otherwise than it had been given out, and the pages that still quote that.
 */
final class DeliveryDiff {
  private final ReadRecord read;
  private final Version version;
  private final ItemNames names;
  private final List<ItemChange> changes = new ArrayList<>();

  private DeliveryDiff(ReadRecord read, Version version) {
    this.read = read;
    this.version = version;
    this.names = new ItemNames(read.root());
  }

  /**
   * A page that was held against the record.
   *
   * @param name what the user calls it
   * @param quotes the answers to its quotes
   */
  record Page(String name, List<Placed> quotes) {}

  /**
   * Compares prepared with delivered words.
   *
   * @param pages published pages; may be none
   */
  static RecordDiff of(ReadRecord read, List<Page> pages, java.time.Instant at) {
    Version version = new Version(read, at);
    DeliveryDiff diff = new DeliveryDiff(read, version);
    diff.quotes();
    pages.forEach(diff::page);
    String name = read.file().name();
    return new RecordDiff(
        name + " as prepared",
        name + " as delivered",
        RecordDiff.title(read.root()),
        version.meeting().about().language(),
        null,
        version.readers(),
        List.of(),
        diff.changes,
        List.of(),
        List.of(),
        0,
        null);
  }

  private void quotes() {
    Node list = ((MappingNode) read.root()).value("quotes").orElse(null);
    List<Utterance> utterances = version.meeting().content().utterances();
    for (Utterance utterance : utterances) {
      if (utterance instanceof Quote quote && quote.prepared() != null) {
        quote(quote, (SequenceNode) list);
      }
    }
  }

  private void quote(Quote quote, SequenceNode list) {
    int place = 0;
    while (version.partNumber(list.items().get(place)) != quote.partNumber()) {
      place++;
    }
    Node item = list.items().get(place);
    Pointer pointer = Pointer.ROOT.to("quotes").to(place);
    List<FieldChange> fields = new ArrayList<>();
    for (InLanguage words : quote.prepared().variants()) {
      if (quote.isPrepared()) {
        fields.add(field(Kind.PENDING, words.language(), "", words.value(), pointer));
      } else {
        String tag = words.language() == null ? language() : words.language();
        String said = quote.words().closest(tag, language()).value();
        if (!ComparedWords.of(said).laidOut().equals(ComparedWords.of(words.value()).laidOut())) {
          fields.add(field(Kind.CHANGED, words.language(), words.value(), said, pointer));
        }
      }
    }
    if (!fields.isEmpty()) {
      changes.add(
          new ItemChange(
              "quotes",
              fields.get(0).kind(),
              names.name("quotes", item),
              item,
              item,
              pointer,
              pointer,
              false,
              version.readers(item),
              version.line(item),
              fields));
    }
  }

  private String language() {
    return version.meeting().about().language();
  }

  private static FieldChange field(
      Kind kind, String language, String prepared, String said, Pointer item) {
    String tag = language == null ? "" : language;
    Node before = kind == Kind.PENDING ? null : ScalarNode.written(prepared);
    Difference difference =
        new Difference(
            kind, item.to("prepared"), item.to("text"), before, ScalarNode.written(said), false);
    String name =
        (kind == Kind.PENDING ? "prepared" : "words") + (tag.isEmpty() ? "" : " (" + tag + ")");
    return new FieldChange(name, tag, true, prepared, said, difference);
  }

  private void page(Page page) {
    for (Placed placed : page.quotes()) {
      if (placed.verdict().answer() != Answer.UNDELIVERED) {
        continue;
      }
      String words = placed.verdict().words();
      changes.add(
          new ItemChange(
              "pages",
              Kind.STALE,
              page.name() + ", line " + placed.verdict().line(),
              null,
              null,
              null,
              null,
              false,
              null,
              0,
              List.of(onPage(placed, words))));
    }
  }

  /** The words of a page beside those that were delivered in their place. */
  private FieldChange onPage(Placed placed, String words) {
    String said = words;
    for (Utterance utterance : version.meeting().content().utterances()) {
      if (utterance instanceof Quote quote
          && quote.prepared() != null
          && quote.prepared().variants().contains(placed.verdict().part())) {
        said = quote.words().closest(language(), language()).value();
      }
    }
    return field(Kind.CHANGED, null, words, said, Pointer.ROOT.to("pages").to(0));
  }
}
