package readout.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.site.build.ArchivePipeline;
import readout.site.build.ArchivePipeline.Mode;
import readout.site.build.ArchiveRequest;
import readout.site.build.ArchiveResult;
import readout.site.build.ArchiveResult.End;
import readout.site.build.Shard;
import readout.site.build.SiteForm;
import readout.site.cache.SiteCache;
import readout.site.model.SearchScope;

/**
 * Builds the archive of a folder, by increments, in a folder of its own that is removed at last.
 */
final class ArchivePreview implements Source {
  private static final String HOME = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final PreviewRequest request;
  private final Path folder;

  /** How often the site of a choice became another one; a choice that is there has a site. */
  private final Map<String, Integer> builds = new HashMap<>();

  /**
   * @throws IOException when no folder for the sites can be made
   */
  ArchivePreview(PreviewRequest request) throws IOException {
    this.request = request;
    this.folder = Files.createTempDirectory("readout-preview").toRealPath();
  }

  /** Where the sites are until this is closed. */
  Path folder() {
    return folder;
  }

  @Override
  public synchronized Shown make(Choice choice) {
    Diagnostics diagnostics = new Diagnostics();
    List<String> heldBack = new ArrayList<>();
    boolean stopped = true;
    try {
      ArchiveResult result =
          new ArchivePipeline(request(choice), (stage, done, total) -> {}).run(Mode.BUILD);
      diagnostics.addAll(result.diagnostics());
      result.withheld().forEach((why, count) -> heldBack.add(count + " not in the site: " + why));
      stopped = result.end() != End.DONE;
      boolean other = !result.written().isEmpty() || !result.removed().isEmpty();
      if (!stopped && (other || !builds.containsKey(choice.key()))) {
        builds.merge(choice.key(), 1, Integer::sum);
      }
    } catch (IOException | UncheckedIOException e) {
      diagnostics.add(
          Diagnostic.error(
              Code.CANNOT_WRITE, null, null, "cannot make the archive: " + e.getMessage()));
    }
    Integer build = builds.get(choice.key());
    return new Shown(
        build == null ? "" : build.toString(),
        stopped && build != null,
        diagnostics,
        heldBack,
        List.of());
  }

  private ArchiveRequest request(Choice choice) {
    Path own = folder.resolve(choice.key());
    Path site = own.resolve("site");
    return new ArchiveRequest(
        List.of(request.path()),
        Shard.WHOLE,
        false,
        site,
        SiteCache.of(site, own.resolve("cache"), null).orElseThrow(),
        null,
        "",
        "",
        choice.template(),
        request.templates(),
        null,
        request.style(),
        null,
        request.labels(),
        request.people(),
        choice.audience(),
        List.of(choice.language().isEmpty() ? "en" : choice.language()),
        request.at().get(),
        List.of(SiteForm.PAGE),
        "",
        SearchScope.FULL,
        false,
        true,
        Runtime.getRuntime().availableProcessors(),
        request.version());
  }

  @Override
  public Optional<Body> find(String key, String path) throws IOException {
    Path site = folder.resolve(key).resolve("site").normalize();
    Path file = site.resolve(path.isEmpty() ? HOME : path).normalize();
    if (!site.startsWith(folder) || !file.startsWith(site)) {
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      file = file.resolve(HOME);
    }
    if (!Files.isRegularFile(file) && path.endsWith(".html")) {
      file = site.resolve(NOT_FOUND);
    }
    return Files.isRegularFile(file) ? Optional.of(Body.file(file)) : Optional.empty();
  }

  @Override
  public List<Followed> followed() {
    List<Followed> followed = new ArrayList<>(Inputs.of(request));
    followed.add(Followed.tree(FileSystems.getDefault().getPath(request.path())));
    return followed;
  }

  @Override
  public boolean isSite() {
    return true;
  }

  @Override
  public synchronized void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
