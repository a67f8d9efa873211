package readout.query.index;

import java.util.ArrayList;
import java.util.List;
import readout.leak.Secret;
import readout.query.item.ByteReader;
import readout.query.item.Chunk;
import readout.query.item.ItemKind;
import readout.query.item.Row;

/**
 * What readers may see of a record, in each of its languages; the items of a kind are in the same
 * order in all of them.
 */
public final class RecordView {
  private final String file;
  private final Entry entry;
  private final List<View> views;

  /**
   * @param views one for each language, the record's own first; at least one
   */
  RecordView(String file, Entry entry, List<View> views) {
    this.file = file;
    this.entry = entry;
    this.views = views;
  }

  /** Its file, as the user calls it. */
  public String file() {
    return file;
  }

  /**
   * Its file for readers of its answers; empty where the name of the file may tell of somebody who
   * is withheld from them, or who spoke without a name.
   */
  public String shownFile() {
    return views.get(0).unplaced() ? "" : file;
  }

  /** Its id. */
  public String id() {
    return entry.id();
  }

  /** BCP 47 tag of its text. */
  public String language() {
    return entry.language();
  }

  /** Whether nothing of it may leave because its prose would tell too much; it has no rows then. */
  public boolean isRefused() {
    return views.get(0).refused();
  }

  /** The BCP 47 tags of the languages that something in it is written in, its own first. */
  public List<String> languages() {
    return views.stream().map(View::language).toList();
  }

  /**
   * The row of the meeting itself.
   *
   * @param language the place of the language among {@link #languages}
   */
  public Row meeting(int language) {
    return rows(language, ItemKind.MEETINGS).get(0);
  }

  /** The rows of a kind; never null. */
  public List<Row> rows(int language, ItemKind kind) {
    Content content = views.get(language).content();
    return content == null
        ? List.of()
        : Row.all(kind, content.chunk(Content.rows(kind)), content.chunk(Content.words(kind)));
  }

  /** Whether another view of the same record has the very same items of a kind. */
  public boolean hasSame(ItemKind kind, RecordView other) {
    Content own = views.get(0).content();
    Content others = other.views.get(0).content();
    return own != null
        && others != null
        && own.chunk(Content.rows(kind)) == others.chunk(Content.rows(kind));
  }

  /** What may not be in any answer that is made of it. */
  public List<Secret> secrets() {
    Content content = views.get(0).content();
    if (content == null) {
      return List.of();
    }
    List<Secret> secrets = new ArrayList<>();
    Chunk chunk = content.chunk(Content.SECRETS);
    ByteReader in = new ByteReader(chunk.array(), chunk.from());
    while (in.at() < chunk.to()) {
      secrets.add(new Secret(in.fixed(), in.fixed(), in.number()));
    }
    return secrets;
  }

  /** The record that it is a translation of, or an empty text. */
  public String translationOf() {
    return entry.translationOf();
  }
}
