package readout.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.output.FileCopy;
import readout.output.NotePipeline;
import readout.output.RenderRequest;
import readout.output.RenderResult;
import readout.record.Digests;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.record.StyleFiles;
import readout.template.Format;

/** Makes the note of a record, and keeps the last good one of each choice. */
final class NotePreview implements Source {
  /** Where the note would be: nothing is written there, but files beside the record have places. */
  private static final Path PLACE =
      FileSystems.getDefault().getPath("readout-preview").toAbsolutePath();

  private final PreviewRequest request;
  private final NotePipeline pipeline = new NotePipeline(InputStream.nullInputStream());
  private final Map<String, Good> good = new ConcurrentHashMap<>();

  /**
   * A note without errors.
   *
   * @param html its page
   * @param version of it
   * @param heldBack what was withheld from it
   * @param files the files beside the record that it refers to, by the address
   */
  private record Good(
      byte[] html, String version, List<String> heldBack, Map<String, Path> files) {}

  NotePreview(PreviewRequest request) {
    this.request = request;
  }

  @Override
  public synchronized Shown make(Choice choice) {
    RenderResult result = pipeline.run(request(choice));
    Good last = good.get(choice.key());
    boolean wrong = result.diagnostics().hasErrors() || result.outputs().isEmpty();
    Good now = wrong ? last : good(result);
    if (now != null) {
      good.put(choice.key(), now);
    }
    return new Shown(
        now == null ? "" : now.version(),
        wrong && now != null,
        result.diagnostics(),
        wrong && now != null ? now.heldBack() : result.notices(),
        languages());
  }

  private RenderRequest request(Choice choice) {
    return new RenderRequest(
        List.of(request.path()),
        choice.template(),
        Format.HTML,
        PLACE.resolve("note.html"),
        false,
        choice.audience(),
        choice.language().isEmpty() ? List.of() : List.of(choice.language()),
        request.at().get(),
        request.templates(),
        false,
        false,
        null,
        false,
        false,
        null,
        request.style(),
        request.labels(),
        request.people(),
        null);
  }

  private static Good good(RenderResult result) {
    byte[] html = result.outputs().get(0).bytes();
    Map<String, Path> files = new LinkedHashMap<>();
    for (FileCopy copy : result.copies()) {
      files.put(PLACE.relativize(copy.to()).toString().replace('\\', '/'), copy.from());
    }
    return new Good(html, Digests.of(html), result.notices(), files);
  }

  /** The languages that the title of the record is in, its own first; empty when it is wrong. */
  private List<String> languages() {
    try {
      ReadRecord read =
          ReadRecord.of(
              RecordInput.read(
                  request.path(), InputStream.nullInputStream(), RecordInput.BYTE_LIMIT),
              new PeopleFiles(request.people()));
      if (!read.isGood()) {
        return List.of();
      }
      Meeting meeting = read.decoded().meeting();
      Set<String> others = new TreeSet<>();
      for (InLanguage variant : meeting.about().title().variants()) {
        if (variant.language() != null) {
          others.add(variant.language());
        }
      }
      others.remove(meeting.about().language());
      List<String> languages = new ArrayList<>(List.of(meeting.about().language()));
      languages.addAll(others);
      return languages;
    } catch (RecordInput.Unusable e) {
      return List.of();
    }
  }

  @Override
  public Optional<Body> find(String key, String path) throws IOException {
    Good last = good.get(key);
    if (last == null) {
      return Optional.empty();
    }
    if (path.isEmpty()) {
      return Optional.of(new Body(Body.HTML, last.html()));
    }
    Path file = last.files().get(path);
    return file == null ? Optional.empty() : Optional.of(Body.file(file));
  }

  @Override
  public List<Followed> followed() {
    List<Followed> followed = new ArrayList<>(Inputs.of(request));
    followed.add(Followed.flat(StyleFiles.folder(request.path())));
    return followed;
  }

  @Override
  public boolean isSite() {
    return false;
  }

  @Override
  public void close() {
    // Nothing was written.
  }
}
