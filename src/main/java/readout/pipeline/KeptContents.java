package readout.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import readout.archive.Content;
import readout.archive.Contents;
import readout.archive.Entry;
import readout.archive.Table;

/**
 * What is kept of the meetings that a site shows.
 *
 * @param shown the meetings by their ids
 */
record KeptContents(Map<String, KeptRecord> shown) implements Contents {
  @Override
  public String digest(Entry entry) {
    return shown.get(entry.id()).digest();
  }

  @Override
  public String description(Entry entry) {
    return shown.get(entry.id()).stored().description();
  }

  @Override
  public Content content(Entry entry) {
    return shown.get(entry.id()).stored().content();
  }

  @Override
  public void rows(Entry entry, Table table, OutputStream out) throws IOException {
    shown.get(entry.id()).stored().rows(table, out);
  }
}
