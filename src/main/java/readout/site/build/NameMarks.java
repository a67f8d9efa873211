package readout.site.build;

import java.util.HashMap;
import java.util.Map;
import readout.note.NamePages;
import readout.site.model.NamedPages;

/**
 * Prints a mark for the page of each name on a meeting's page, as it is known only with all records
 * which pages there are: {@link NameLinks} puts the addresses in. For one note.
 */
final class NameMarks implements NamePages {
  /** What all marks begin with. No text of a record begins an attribute of a page. */
  static final String BEGINNING = "readout-page:";

  private final Map<Name, String> known = new HashMap<>();

  private record Name(Kind kind, String id, String name) {}

  @Override
  public String of(Kind kind, String id, String name) {
    return known.computeIfAbsent(
        new Name(kind, id == null ? "" : id, name),
        any -> BEGINNING + NamedPages.of(any.kind(), any.id(), any.name()));
  }
}
