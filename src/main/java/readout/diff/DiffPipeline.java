package readout.diff;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.meeting.Audience;
import readout.record.GitRevision;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordFiles;
import readout.record.RecordInput;
import readout.record.RecordInput.Unusable;
import readout.record.StyleFiles;
import readout.release.ReleaseRefusals;
import readout.release.Released;
import readout.verify.VerifyPipeline;
import readout.verify.VerifyRequest;
import readout.verify.VerifyResult;
import readout.yaml.MappingNode;

/** Reads two versions of a record, or of all records of a folder, and compares them. */
public final class DiffPipeline {
  private final InputStream standardInput;
  private final DiffRequest request;
  private final Diagnostics diagnostics = new Diagnostics();
  private final PeopleFiles people;

  /** The people files as they were, by where they are now. */
  private final Map<Path, PeopleFiles> then = new HashMap<>();

  private final List<RecordDiff> records = new ArrayList<>();

  /**
   * @param standardInput what {@code -} means
   */
  public DiffPipeline(DiffRequest request, InputStream standardInput) {
    this.request = request;
    this.people = new PeopleFiles(request.people());
    this.standardInput = standardInput;
  }

  /** Compares; never null. */
  public DiffResult run() {
    boolean unusable = false;
    try {
      if (request.delivery()) {
        delivery();
      } else if (RecordFiles.isFolder(request.newPath())) {
        folders();
      } else {
        files();
      }
    } catch (Unusable e) {
      diagnostics.add(e.diagnostic());
      unusable = true;
    }
    return new DiffResult(records, diagnostics, unusable);
  }

  private void delivery() throws Unusable {
    Optional<ReadRecord> read =
        good(RecordInput.read(request.newPath(), standardInput, RecordInput.BYTE_LIMIT));
    if (read.isEmpty()) {
      return;
    }
    List<DeliveryDiff.Page> pages = new ArrayList<>();
    for (String page : request.pages()) {
      VerifyRequest verify =
          new VerifyRequest(
              page, request.newPath(), Audience.INTERNAL, request.at(), request.people());
      VerifyResult result = new VerifyPipeline(standardInput).run(verify);
      if (result.unusable()) {
        throw new Unusable(result.diagnostics().sorted().get(0));
      }
      pages.add(new DeliveryDiff.Page(page, result.quotes()));
    }
    RecordDiff diff = DeliveryDiff.of(read.get(), pages, request.at());
    keep(diff);
  }

  private void files() throws Unusable {
    RecordInput now = RecordInput.read(request.newPath(), standardInput, RecordInput.BYTE_LIMIT);
    RecordInput old =
        request.since() == null
            ? RecordInput.read(request.oldPath(), standardInput, RecordInput.BYTE_LIMIT)
            : before(request.newPath());
    compare(old, now);
  }

  private RecordInput before(String path) throws Unusable {
    Path file = FileSystems.getDefault().getPath(path);
    Path folder = file.toAbsolutePath().getParent();
    String name = file.getFileName().toString();
    Optional<RecordInput> old = GitRevision.of(folder, request.since(), path).file(name, path);
    return old.orElseThrow(
        () ->
            new Unusable(
                Diagnostic.error(
                        Code.NO_REVISION,
                        null,
                        null,
                        "--since: there was no \"" + path + "\" at " + request.since())
                    .help("if it had another name: git log --follow -- " + path)
                    .help(
                        "then git show COMMIT:OLD-NAME > old.yaml, and readout diff old.yaml "
                            + path)));
  }

  /** The records of both folders by their names in them. */
  private void folders() throws Unusable {
    Map<String, RecordInput> now = folder(request.newPath());
    Map<String, RecordInput> old = new TreeMap<>();
    if (request.since() == null) {
      old = folder(request.oldPath());
    } else {
      Path folder = FileSystems.getDefault().getPath(request.newPath());
      GitRevision then = GitRevision.of(folder, request.since(), request.newPath());
      for (String name : then.records()) {
        Optional<RecordInput> input = then.file(name, folder.resolve(name).normalize().toString());
        if (input.isPresent()) {
          old.put(name, input.get());
        }
      }
    }
    for (String name : List.copyOf(now.keySet())) {
      if (old.containsKey(name) && Arrays.equals(old.get(name).bytes(), now.get(name).bytes())) {
        old.remove(name);
        now.remove(name);
      }
    }
    compare(old, now);
  }

  private Map<String, RecordInput> folder(String path) throws Unusable {
    Path folder = FileSystems.getDefault().getPath(path);
    RecordFiles files = RecordFiles.of(List.of(path));
    files.unusable().sorted().forEach(diagnostics::add);
    Map<String, RecordInput> inputs = new TreeMap<>();
    for (String record : files.records()) {
      Path file = FileSystems.getDefault().getPath(record);
      String name = folder.normalize().relativize(file.normalize()).toString();
      inputs.put(
          name.replace('\\', '/'), RecordInput.read(record, standardInput, RecordInput.BYTE_LIMIT));
    }
    return inputs;
  }

  /** Compares records of the same name, then those of the same id: they got another name. */
  private void compare(Map<String, RecordInput> old, Map<String, RecordInput> now) throws Unusable {
    Map<String, ReadRecord> gone = new TreeMap<>();
    for (Map.Entry<String, RecordInput> entry : old.entrySet()) {
      if (!now.containsKey(entry.getKey())) {
        good(entry.getValue(), peopleThen(place(entry.getKey())))
            .ifPresent(read -> gone.put(entry.getKey(), read));
      }
    }
    for (Map.Entry<String, RecordInput> entry : now.entrySet()) {
      RecordInput was = old.get(entry.getKey());
      if (was != null) {
        compare(was, entry.getValue());
        continue;
      }
      Optional<ReadRecord> read = good(entry.getValue());
      if (read.isPresent()) {
        Optional<String> earlier =
            gone.keySet().stream().filter(name -> isSame(gone.get(name), read.get())).findFirst();
        ReadRecord before = earlier.map(gone::remove).orElse(null);
        if (before == null) {
          alone(null, read.get());
        } else {
          keep(compared(before, read.get()));
        }
      }
    }
    gone.values().forEach(read -> alone(read, null));
  }

  private static boolean isSame(ReadRecord one, ReadRecord other) {
    String id = ((MappingNode) one.root()).text("id");
    return !id.isEmpty() && id.equals(((MappingNode) other.root()).text("id"));
  }

  private void alone(ReadRecord old, ReadRecord now) {
    ReadRecord read = now == null ? old : now;
    if (request.audience() != null
        && new Version(read, request.at()).isRefused(request.audience())) {
      return;
    }
    keep(
        RecordDiff.alone(
            old == null ? null : old.file().name(),
            now == null ? null : now.file().name(),
            read,
            request.audience()));
  }

  private void compare(RecordInput old, RecordInput now) throws Unusable {
    Optional<ReadRecord> before = good(old, peopleThen(now.name()));
    Optional<ReadRecord> after = good(now);
    if (before.isPresent() && after.isPresent()) {
      keep(compared(before.get(), after.get()));
    }
  }

  private RecordDiff compared(ReadRecord before, ReadRecord after) {
    String oldName = before.file().name();
    String newName = after.file().name();
    Audience audience = request.audience();
    if (audience == null) {
      return RecordDiff.of(oldName, before, newName, after, request.at());
    }
    reportSentences(before, audience);
    reportSentences(after, audience);
    return diagnostics.hasErrors()
        ? null
        : AudienceDiff.of(oldName, before, newName, after, audience, request.at());
  }

  /** A record that no note can be made of for the audience is wrong; a closed one is not. */
  private void reportSentences(ReadRecord read, Audience audience) {
    Released released = new Version(read, request.at()).released(audience);
    boolean wrong =
        released.refusal() != null
            && released.refusal().embargo() == null
            && released.refusal().recordAudience() == null;
    if (wrong) {
      ReleaseRefusals.diagnostics(
              read.file(), read.decoded().places()::of, released.refusal(), audience)
          .forEach(diagnostics::add);
    }
  }

  private void keep(RecordDiff diff) {
    if (diff != null) {
      records.add(diff);
    }
  }

  /** Where a record of a folder is, or was, by its name in the folder. */
  private String place(String name) {
    return FileSystems.getDefault().getPath(request.newPath()).resolve(name).toString();
  }

  /**
   * The people that the earlier version of a record is read with: those of that time where it comes
   * from git, if the file was there already.
   *
   * @param record the name of the record now
   */
  private PeopleFiles peopleThen(String record) throws Unusable {
    Path now = people.place(StyleFiles.folder(record)).orElse(null);
    if (request.since() == null || request.people() != null || now == null) {
      return people;
    }
    PeopleFiles known = then.get(now);
    if (known == null) {
      Path folder = now.toAbsolutePath().getParent();
      String name = now.getFileName().toString();
      known =
          GitRevision.of(folder, request.since(), now.toString())
              .file(name, now.toString())
              .map(PeopleFiles::of)
              .orElseGet(() -> new PeopleFiles(now));
      then.put(now, known);
    }
    return known;
  }

  private Optional<ReadRecord> good(RecordInput input) {
    return good(input, people);
  }

  private Optional<ReadRecord> good(RecordInput input, PeopleFiles people) {
    ReadRecord read = ReadRecord.of(input, people);
    Diagnostics own = read.diagnostics();
    own.keepErrors();
    diagnostics.addAll(own);
    return read.isGood() ? Optional.of(read) : Optional.empty();
  }
}
