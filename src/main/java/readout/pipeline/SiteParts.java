package readout.pipeline;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;

/** The records of a site from the parts that its shards have left. */
final class SiteParts implements RecordPages {
  private final Map<String, KeptRecord> kept = new TreeMap<>();
  private final Map<String, Part> parts = new HashMap<>();

  private SiteParts() {}

  /**
   * All parts of a site; null after it was reported that some do not belong together.
   *
   * @param request its records are the folders of the parts
   * @param key of the options of the merge
   */
  static SiteParts of(ArchiveRequest request, String key, Diagnostics diagnostics) {
    SiteParts all = new SiteParts();
    Map<Shard, String> folders = new HashMap<>();
    Shard any = null;
    for (String name : request.records()) {
      Path folder = FileSystems.getDefault().getPath(name);
      Part part = new Part(folder);
      SiteState state = part.state();
      int space = state.key().lastIndexOf(' ');
      Optional<Shard> shard = Shard.parse(state.key().substring(space + 1));
      if (shard.isEmpty()) {
        diagnostics.add(
            wrong(name + " is no part of a site").help("make it with --shard K/N -o " + name));
        continue;
      }
      if (!state.key().equals(Part.key(key, shard.get()))) {
        diagnostics.add(
            wrong(name + " was made with other options or by another version")
                .help("give --shard and --merge the same options"));
      }
      String first = folders.putIfAbsent(shard.get(), name);
      if (first != null) {
        diagnostics.add(
            wrong(first + " and " + name + " are both part " + shard.get()).help("name each once"));
      }
      if (any != null && any.of() != shard.get().of()) {
        diagnostics.add(
            wrong(name + " is part " + shard.get() + ", others are of " + any.of())
                .help("make all parts with the same N"));
      }
      any = shard.get();
      all.add(part, state, request, diagnostics);
    }
    for (int k = 1; any != null && k <= any.of(); k++) {
      if (!folders.containsKey(new Shard(k, any.of()))) {
        diagnostics.add(
            wrong("part " + k + "/" + any.of() + " is missing")
                .help("name the folders of all parts"));
      }
    }
    return diagnostics.hasErrors() ? null : all;
  }

  private void add(Part part, SiteState state, ArchiveRequest request, Diagnostics diagnostics) {
    state
        .records()
        .forEach(
            (name, record) -> {
              if (!record.holds(state.at(), request.at())) {
                diagnostics.add(
                    wrong(
                            name
                                + " has become another between "
                                + state.at()
                                + " and "
                                + request.at())
                        .help("give all shards and the merge the same --at"));
              }
              kept.put(name, record);
              parts.put(name, part);
            });
  }

  private static Diagnostic wrong(String message) {
    return Diagnostic.error("wrong-part", null, null, message);
  }

  @Override
  public Map<String, KeptRecord> kept() {
    return kept;
  }

  @Override
  public int wrong() {
    return 0;
  }

  @Override
  public Optional<String> text(String name, Format format) {
    Optional<String> text = parts.get(name).text(kept.get(name), format);
    if (text.isEmpty()) {
      throw new IllegalStateException("a part has lost the page of " + name);
    }
    return text;
  }
}
