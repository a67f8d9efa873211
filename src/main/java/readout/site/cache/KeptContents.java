package readout.site.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import readout.site.model.Contents;
import readout.site.model.MeetingSummary;
import readout.site.model.SearchText;
import readout.site.model.SummaryContent;
import readout.site.model.Table;

/**
 * What is kept of the meetings that a site shows; contents are remembered while there is memory.
 */
public final class KeptContents implements Contents {
  /** A content takes about a sixteenth of this, so that all take a sixteenth of the memory. */
  private static final int MEMORY_EACH = 1 << 18;

  /** So many take 16 MB; more of them save no time. */
  private static final long MOST = 1 << 10;

  private final Map<String, KeptRecord> shown;
  private final int language;
  private final Map<String, SummaryContent> known = new ConcurrentHashMap<>();
  private final AtomicLong room =
      new AtomicLong(Math.min(MOST, Runtime.getRuntime().maxMemory() / MEMORY_EACH));

  /**
   * @param shown the meetings by their ids
   * @param language the number of the site's language
   */
  public KeptContents(Map<String, KeptRecord> shown, int language) {
    this.shown = shown;
    this.language = language;
  }

  @Override
  public String digest(MeetingSummary entry) {
    return shown.get(entry.id()).digest();
  }

  @Override
  public String description(MeetingSummary entry) {
    return stored(entry).description();
  }

  @Override
  public String row(MeetingSummary entry) {
    return stored(entry).row();
  }

  @Override
  public List<String> stepRows(MeetingSummary entry) {
    return stored(entry).stepRows();
  }

  @Override
  public SummaryContent content(MeetingSummary entry) {
    SummaryContent content = known.get(entry.id());
    if (content == null) {
      content = stored(entry).content();
      if (room.getAndDecrement() > 0) {
        known.put(entry.id(), content);
      }
    }
    return content;
  }

  @Override
  public List<String> named(MeetingSummary entry) {
    return stored(entry).named();
  }

  @Override
  public SearchText searched(MeetingSummary entry) {
    return stored(entry).searched();
  }

  @Override
  public void rows(MeetingSummary entry, Table table, OutputStream out) throws IOException {
    stored(entry).rows(table, out);
  }

  private StoredMeeting stored(MeetingSummary entry) {
    return shown.get(entry.id()).stored().get(language);
  }
}
