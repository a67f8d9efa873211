package readout.site.build;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.record.NamedFile;
import readout.record.RecordFiles;
import readout.record.StyleFiles;
import readout.site.cache.SiteCache;

/** The files that a site is made of, so that none of them is overwritten or removed by it. */
final class InputFiles {
  private final ArchiveRequest request;
  private final RecordPages records;
  private final StaticHouse house;
  private final Path site;
  private final Map<Path, Path> realFolders = new HashMap<>();
  private Set<Path> inside;

  InputFiles(ArchiveRequest request, RecordPages records, StaticHouse house) throws IOException {
    this.request = request;
    this.records = records;
    this.house = house;
    this.site = SiteCache.real(request.site());
  }

  /** Those of some files of the site that it is made of, sorted. */
  Set<String> among(Collection<String> paths) throws IOException {
    Set<String> inputs = new TreeSet<>();
    for (String path : paths) {
      Path file = site.resolve(path);
      if (inside().contains(file) || isInFolder(file)) {
        inputs.add(path);
      }
    }
    return inputs;
  }

  /** A folder that holds nothing but what a site is made of. */
  private boolean isInFolder(Path file) throws IOException {
    Stream<Path> folders =
        request.merge()
            ? request.records().stream().map(name -> FileSystems.getDefault().getPath(name))
            : Stream.ofNullable(request.templates());
    for (Path folder : folders.toList()) {
      Path real = SiteCache.real(folder);
      if (file.startsWith(real) && !site.startsWith(real)) {
        return true;
      }
    }
    return false;
  }

  private Set<Path> inside() throws IOException {
    if (inside == null) {
      inside = new HashSet<>();
      Stream.of(request.style(), request.people(), request.look().referenceDoc())
          .forEach(this::add);
      request.labels().forEach(this::add);
      request.look().fonts().forEach(this::add);
      house.originals().forEach(this::add);
      if (!request.merge()) {
        RecordFiles all = RecordFiles.of(request.records().stream().filter(this::mayMeet).toList());
        Stream.of(all.records(), all.styles(), all.people())
            .flatMap(List::stream)
            .forEach(this::add);
        records.kept().forEach((name, kept) -> kept.files().forEach(file -> add(name, file)));
      }
    }
    return inside;
  }

  /** Records of a folder are in it, links followed: it must lie in the site, or around it. */
  private boolean mayMeet(String name) {
    try {
      Path file = FileSystems.getDefault().getPath(name);
      Path real = SiteCache.real(file);
      return !Files.isDirectory(file) || real.startsWith(site) || site.startsWith(real);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void add(String record, NamedFile file) {
    if (file.isCopied()) {
      try {
        add(StyleFiles.folder(record).resolve(file.written()));
      } catch (InvalidPathException e) {
        // It was found by another name.
      }
    }
  }

  private void add(String name) {
    try {
      add(FileSystems.getDefault().getPath(name));
    } catch (InvalidPathException e) {
      // There is no such file.
    }
  }

  /** Takes a file by its place in the site, and by that which it leads to. */
  private void add(Path input) {
    if (input == null) {
      return;
    }
    Path file = input.toAbsolutePath().normalize();
    Path folder = realFolders.computeIfAbsent(file.getParent(), InputFiles::real);
    add(folder, file);
  }

  private void add(Path folder, Path file) {
    Path place = folder.resolve(file.getFileName());
    Path target = Files.isSymbolicLink(place) ? real(place) : place;
    Stream.of(place, target).filter(path -> path.startsWith(site)).forEach(inside::add);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
