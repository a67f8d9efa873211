package readout.output;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import readout.diagnostic.Diagnostics;
import readout.house.HouseStyle;
import readout.language.Lexicon;
import readout.record.StyleFiles;

/** Finds the style and the words for the records of each folder. Safe across threads. */
final class Houses {
  private final StyleFiles files;
  private final Lexicon lexicon;

  /** By the style itself, which is read once: its hash would be code that Java makes at start. */
  private final Map<HouseStyle, House> houses = new IdentityHashMap<>();

  private final Map<Path, House> byFolder = new HashMap<>();

  /**
   * How notes are dressed, and in which words.
   *
   * @param style of the house
   * @param lexicon the languages there are, with the marks of the house
   */
  record House(HouseStyle style, Lexicon lexicon) {}

  /**
   * @param named the style file that was asked for, or null for those beside the records
   * @param lexicon the languages there are
   */
  Houses(Path named, Lexicon lexicon, Diagnostics diagnostics) {
    this.files = new StyleFiles(named, diagnostics);
    this.lexicon = lexicon;
  }

  /** What holds for a record, by the name that users call it; never null. */
  synchronized House of(String record) {
    Path folder = StyleFiles.folder(record);
    House house = byFolder.get(folder);
    if (house == null) {
      house = in(folder);
      byFolder.put(folder, house);
    }
    return house;
  }

  private House in(Path folder) {
    HouseStyle style = files.of(folder);
    House house = houses.get(style);
    if (house == null) {
      house = new House(style, lexicon.with(style.labels()));
      houses.put(style, house);
    }
    return house;
  }
}
