package readout.query.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import readout.leak.Safeguards;
import readout.query.item.ItemKind;
import readout.record.PeopleFiles;
import readout.record.RecordInputs;

/**
 * Which records are read, and what for.
 *
 * @param paths folders and files as they were typed; {@code -} is standard input
 * @param inputs reads them
 * @param cache the folder that the index is kept in, or null for none
 * @param program which program this is: another one does not read the index
 * @param kinds what is asked for; rows of meetings are always there
 * @param words whether rows are asked for the words by which they are found
 * @param people finds the people files of records
 * @param safeguards what keeps withheld things from answers
 */
public record IndexRequest(
    List<String> paths,
    RecordInputs inputs,
    Path cache,
    String program,
    Set<ItemKind> kinds,
    boolean words,
    PeopleFiles people,
    Safeguards safeguards) {
  /** Copies the collections. */
  public IndexRequest {
    paths = List.copyOf(paths);
    kinds = Set.copyOf(kinds);
  }

  /** With both safeguards, as every command has them. */
  public IndexRequest(
      List<String> paths,
      RecordInputs inputs,
      Path cache,
      String program,
      Set<ItemKind> kinds,
      boolean words,
      PeopleFiles people) {
    this(paths, inputs, cache, program, kinds, words, people, Safeguards.BOTH);
  }
}
