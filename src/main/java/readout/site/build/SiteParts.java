package readout.site.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.check.copies.WrongRecord;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.record.NamedFile;
import readout.site.cache.BrokenState;
import readout.site.cache.KeptRecord;
import readout.site.cache.SiteState;
import readout.site.cache.StateFile;

/** The records of a site from the parts that its shards have left. */
final class SiteParts implements RecordPages {
  private final Map<String, KeptRecord> kept = new TreeMap<>();
  private final Map<String, ShardFolder> parts = new HashMap<>();

  private final List<StateFile> states = new ArrayList<>();

  private final List<WrongRecord> wrong = new ArrayList<>();

  private SiteParts() {}

  /**
   * All parts of a site; null after it was reported that some do not belong together.
   *
   * @param request its records are the folders of the parts
   * @param key of the options of the merge
   */
  static SiteParts of(ArchiveRequest request, String key, Diagnostics diagnostics)
      throws IOException {
    SiteParts all = new SiteParts();
    Map<Shard, String> folders = new HashMap<>();
    ShardFolder.Label any = null;
    for (String name : request.records()) {
      ShardFolder part = new ShardFolder(FileSystems.getDefault().getPath(name));
      ShardFolder.Label label = part.label().orElse(null);
      if (label == null) {
        diagnostics.add(
            wrong(name + " is not a part of a site").help("make it with --shard K/N -o " + name));
        continue;
      }
      any = any == null ? label : any;
      compare(name, label, any, key, diagnostics);
      String first = folders.putIfAbsent(label.shard(), name);
      if (first != null) {
        diagnostics.add(
            wrong(first + " and " + name + " are both part " + label.shard())
                .help("name each once"));
      }
      if (label.isOf(part)) {
        all.add(name, part, request, diagnostics);
      } else {
        diagnostics.add(
            wrong(name + " holds other things than its shard wrote").help("make the part again"));
      }
      all.wrong.addAll(label.wrong());
    }
    for (int k = 1; any != null && k <= any.shard().of(); k++) {
      if (!folders.containsKey(new Shard(k, any.shard().of()))) {
        diagnostics.add(
            wrong("part " + k + "/" + any.shard().of() + " is missing")
                .help("name the folders of all parts"));
      }
    }
    if (diagnostics.hasErrors()) {
      all.close();
      return null;
    }
    if (!all.wrong.isEmpty()) {
      diagnostics.add(
          wrong("the parts leave out " + all.wrong.size() + " records that have errors")
              .help("fix them, or build the site from the rest with --keep-going"));
    }
    return all;
  }

  private static void compare(
      String name,
      ShardFolder.Label label,
      ShardFolder.Label first,
      String key,
      Diagnostics diagnostics) {
    if (!label.key().equals(key)) {
      diagnostics.add(
          wrong(name + " was made with other options or by another version")
              .help("give --shard and --merge the same options"));
    }
    if (label.shard().of() != first.shard().of()) {
      diagnostics.add(
          wrong(name + " is part " + label.shard() + ", others are of " + first.shard().of())
              .help("make all parts with the same N"));
    }
    if (!label.names().equals(first.names())) {
      diagnostics.add(
          wrong(name + " was made from other files than " + first.shard())
              .help("make all parts from the same records, named in the same way"));
    }
  }

  private void add(
      String folder, ShardFolder part, ArchiveRequest request, Diagnostics diagnostics) {
    StateFile file = part.state();
    states.add(file);
    SiteState state = file.state();
    for (Map.Entry<String, KeptRecord> one : state.records().entrySet()) {
      KeptRecord record = one.getValue();
      String name = one.getKey();
      if (!record.holds(state.at(), request.at())) {
        diagnostics.add(
            wrong(name + " changed between " + state.at() + " and " + request.at())
                .help("give all shards and the merge the same --at"));
      }
      boolean there = request.forms().stream().allMatch(form -> part.has(record, form));
      there &= record.files().stream().filter(NamedFile::isCopied).allMatch(part::has);
      if (record.isShown() && !there) {
        diagnostics.add(
            wrong(folder + " has lost the page of " + name).help("make the part again"));
      }
      kept.put(name, record);
      parts.put(name, part);
    }
  }

  /** The error for parts of which something is no state of any run; empty when none was met. */
  static Optional<Diagnostic> broken(RuntimeException failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof BrokenState) {
        return Optional.of(wrong("a part holds what no shard wrote").help("make all parts again"));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic wrong(String message) {
    return Diagnostic.error(Code.WRONG_PART, null, null, message);
  }

  @Override
  public Map<String, KeptRecord> kept() {
    return kept;
  }

  @Override
  public Map<String, String> stamps() {
    return Map.of();
  }

  @Override
  public List<WrongRecord> wrong() {
    return wrong.stream().sorted(Comparator.comparing(WrongRecord::file)).toList();
  }

  /** Each shard has reported. */
  @Override
  public Map<String, Integer> ignored() {
    return Map.of();
  }

  @Override
  public byte[] bytes(String name, int language, SiteForm form) {
    return parts.get(name).bytes(kept.get(name), language, form);
  }

  @Override
  public void copy(String name, NamedFile file, OutputStream out) throws IOException {
    parts.get(name).copy(file, out);
  }

  @Override
  public void close() {
    states.forEach(StateFile::close);
  }
}
