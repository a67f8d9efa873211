package readout.roster;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.diagnostic.Diagnostics;
import readout.people.PeopleFile;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordFiles;
import readout.record.RecordInput;
import readout.record.Work;

/** Reads records and the people files that hold for them. */
public final class RosterPipeline {
  private final InputStream standardInput;
  private final PeopleFiles people;
  private final Path named;
  private final Diagnostics diagnostics = new Diagnostics();
  private boolean unusable;

  /**
   * @param standardInput what {@code -} means
   * @param named the people file that was asked for, or null for those beside the records
   */
  public RosterPipeline(InputStream standardInput, Path named) {
    this.standardInput = standardInput;
    this.named = named;
    this.people = new PeopleFiles(named);
  }

  /** Errors in people files and in records, of which the appearances have nothing. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Whether a path could not be read at all. */
  public boolean isUnusable() {
    return unusable;
  }

  /**
   * The people of each people file with their appearances, by the name of the file; under the empty
   * name those of records that have none.
   *
   * @param paths records, people files and folders of both
   */
  public List<Appearances> run(List<String> paths) {
    RecordFiles files = RecordFiles.of(paths);
    diagnostics.addAll(files.unusable());
    unusable |= files.unusable().hasErrors();
    Map<String, Appearances> all = new TreeMap<>();
    files.people().forEach(file -> take(people.at(Path.of(file)), all));
    if (named != null) {
      take(people.at(named), all);
    }
    Work.inOrder(files.records(), this::read, one -> add(one, all));
    diagnostics.distinct();
    return new ArrayList<>(all.values());
  }

  private void take(PeopleFiles.Read read, Map<String, Appearances> all) {
    PeopleFile file = read.people();
    if (!all.containsKey(file.name())) {
      diagnostics.addAll(read.mistakes());
      all.put(file.name(), new Appearances(file));
    }
  }

  /** A record, or what is wrong with it. */
  private record One(String name, ReadRecord read, RecordInput.Unusable failure) {}

  private One read(String name) {
    try {
      RecordInput input = RecordInput.read(name, standardInput, RecordInput.BYTE_LIMIT);
      return new One(name, ReadRecord.of(input, people), null);
    } catch (RecordInput.Unusable e) {
      return new One(name, null, e);
    }
  }

  private void add(One one, Map<String, Appearances> all) {
    if (one.failure() != null) {
      diagnostics.add(one.failure().diagnostic());
      unusable = true;
      return;
    }
    PeopleFile file = people.file(one.name());
    all.computeIfAbsent(file.name(), any -> new Appearances(file));
    if (!one.read().isGood()) {
      one.read().diagnostics().keepErrors();
      diagnostics.addAll(one.read().diagnostics());
      return;
    }
    all.get(file.name()).add(one.name(), one.read().decoded().meeting());
  }
}
