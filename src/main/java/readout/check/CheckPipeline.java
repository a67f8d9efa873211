package readout.check;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import readout.check.across.CrossRecordCheck;
import readout.check.across.RecordSketch;
import readout.check.copies.CopyDisclosure;
import readout.check.links.LinkedPlaces;
import readout.clearance.ClearanceCheck;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Findings;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Waiver;
import readout.language.Language;
import readout.markdown.CommonMark;
import readout.meeting.Meeting;
import readout.record.PeopleFiles;
import readout.record.Progress;
import readout.record.ReadRecord;
import readout.record.RecordFiles;
import readout.record.RecordInput;
import readout.record.RecordInputs;
import readout.record.StyleFiles;
import readout.yaml.Sources;

/** Checks records, each by itself and all together; writes nothing. */
public final class CheckPipeline {
  private final RecordInputs inputs;
  private final Function<CheckRequest, TriedTemplate> trial;
  private final LinkedPlaces places;

  /**
   * @param standardInput what {@code -} means
   * @param trial tries the template of a request
   * @param printed gives the places on the pages of a record without errors
   */
  public CheckPipeline(
      InputStream standardInput,
      Function<CheckRequest, TriedTemplate> trial,
      Function<ReadRecord, Set<String>> printed) {
    this.inputs = new RecordInputs(standardInput);
    this.trial = trial;
    this.places = new LinkedPlaces(printed);
  }

  /**
   * One record after its own check.
   *
   * @param name what users call it
   * @param diagnostics what was found so far
   * @param waivers what it silences
   * @param met those of them that met a warning about a people file
   * @param sketch what others must know of it; null when it has errors
   * @param unusable whether it could not be read at all
   */
  private record Checked(
      String name,
      Diagnostics diagnostics,
      List<Waiver> waivers,
      Set<Waiver> met,
      RecordSketch sketch,
      boolean unusable) {}

  /**
   * Checks what was asked for.
   *
   * @param request which paths
   * @param progress is informed after every record
   */
  public CheckResult run(CheckRequest request, Progress progress) {
    Diagnostics diagnostics = new Diagnostics();
    RecordFiles files = RecordFiles.of(request.paths());
    diagnostics.addAll(files.unusable());
    diagnostics.addAll(files.empty());
    boolean unusable = diagnostics.hasErrors();
    StyleFiles styles = new StyleFiles(null, diagnostics);
    files.styles().forEach(style -> styles.of(StyleFiles.folder(style)));
    files.records().forEach(record -> styles.of(StyleFiles.folder(record)));
    PeopleFiles people = new PeopleFiles(request.people());
    RecordReader reader = new RecordReader(new CommonMark(), people);
    List<String> names = files.records();
    UntranslatedPeople untranslated = new UntranslatedPeople();
    AtomicInteger done = new AtomicInteger();
    List<Checked> checked =
        IntStream.range(0, names.size())
            .parallel()
            .mapToObj(
                i -> {
                  Checked one = check(names.get(i), reader, people, untranslated, request);
                  progress.step("records checked", done.incrementAndGet(), names.size());
                  return one;
                })
            .toList();
    across(checked, people, files.hasFolder(), request);
    for (Checked one : checked) {
      List<Waiver> used = one.diagnostics().waive(one.waivers(), Waiver.today(request.at()));
      if (one.sketch() != null && one.diagnostics().left() == 0) {
        unused(one, used, files.hasFolder());
      }
      diagnostics.addAll(one.diagnostics());
    }
    Set<String> peopleFiles = people(files, people, request, diagnostics);
    untranslated.report(diagnostics);
    diagnostics.distinct();
    List<String> templates = List.of();
    unusable |= checked.stream().anyMatch(Checked::unusable);
    if (request.template() != null) {
      TriedTemplate tried = trial.apply(request);
      diagnostics.addAll(tried.diagnostics());
      templates = tried.names();
      unusable |= tried.missing();
    }
    Findings findings =
        new Findings(
            names, List.copyOf(peopleFiles), templates, diagnostics, files.leftOut(reader.named()));
    return new CheckResult(findings, unusable);
  }

  /** Checks the people files that were named, and those that hold for the records; their names. */
  private static Set<String> people(
      RecordFiles files, PeopleFiles people, CheckRequest request, Diagnostics diagnostics) {
    Set<Path> places = new LinkedHashSet<>();
    files.people().forEach(name -> places.add(Path.of(name)));
    if (request.people() != null) {
      places.add(request.people());
    }
    files.records().stream()
        .map(StyleFiles::folder)
        .distinct()
        .forEach(folder -> people.place(folder).ifPresent(places::add));
    Set<String> names = new TreeSet<>();
    for (Path place : places) {
      PeopleFiles.Read read = people.at(place);
      if (names.add(read.people().name())) {
        diagnostics.addAll(read.mistakes());
      }
    }
    return names;
  }

  private Checked check(
      String name,
      RecordReader reader,
      PeopleFiles people,
      UntranslatedPeople untranslated,
      CheckRequest request) {
    try {
      RecordInput input = inputs.read(name);
      ReadRecord read = reader.read(input, request.readers(), request.at());
      List<Waiver> waivers = read.decoded() == null ? List.of() : read.decoded().waivers();
      Set<Waiver> met = new HashSet<>();
      if (read.isGood()) {
        places.check(input.name(), read);
        if (request.cleared()) {
          ClearanceCheck.all(read).forEach(read.diagnostics()::add);
        }
        List<String> languages =
            request.languages().isEmpty()
                ? List.of(read.decoded().meeting().about().language())
                : request.languages();
        for (String language : languages) {
          Map<String, Span> ofFile =
              Untranslated.each(
                  read.file(),
                  read.decoded().meeting(),
                  read.decoded().places(),
                  language,
                  Language.of(language),
                  read.diagnostics());
          if (!ofFile.isEmpty()) {
            LocalDate today = Waiver.today(request.at());
            Set<String> ids = UntranslatedPeople.notWaived(ofFile, waivers, today, met);
            untranslated.add(people.file(input.name()), language, ids);
          }
        }
      }
      RecordSketch sketch = read.isGood() ? RecordSketch.of(input.name(), read.decoded()) : null;
      return new Checked(name, read.diagnostics(), waivers, met, sketch, false);
    } catch (RecordInput.Unusable e) {
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.add(e.diagnostic());
      return new Checked(name, diagnostics, List.of(), Set.of(), null, true);
    }
  }

  private void across(
      List<Checked> checked, PeopleFiles people, boolean complete, CheckRequest request) {
    Map<RecordSketch, Checked> bySketch = new IdentityHashMap<>();
    List<RecordSketch> sketches = new ArrayList<>();
    for (Checked one : checked) {
      if (one.sketch() != null) {
        bySketch.put(one.sketch(), one);
        sketches.add(one.sketch());
      }
    }
    Map<RecordSketch, SourceFile> sources = new IdentityHashMap<>();
    new CrossRecordCheck(
            sketches,
            complete,
            request.readers(),
            request.at(),
            (one, other) -> tells(one.file(), other.file(), people, request),
            sketch -> sources.computeIfAbsent(sketch, s -> source(bySketch.get(s).name())),
            (sketch, diagnostic) -> bySketch.get(sketch).diagnostics().add(diagnostic))
        .run();
  }

  /** Both records are read once more: few are copies. */
  private boolean tells(String one, String other, PeopleFiles people, CheckRequest request) {
    try {
      Meeting first = ReadRecord.of(inputs.read(one), people).decoded().meeting();
      Meeting second = ReadRecord.of(inputs.read(other), people).decoded().meeting();
      return CopyDisclosure.tells(first, second, request.readers(), request.at());
    } catch (RecordInput.Unusable e) {
      return false;
    }
  }

  /** The text of a record once more: it is kept only where something is to be shown. */
  private SourceFile source(String name) {
    try {
      RecordInput input = inputs.read(name);
      return Sources.read(input.name(), input.bytes(), new Diagnostics())
          .orElse(new SourceFile(name, ""));
    } catch (RecordInput.Unusable e) {
      return new SourceFile(name, "");
    }
  }

  private void unused(Checked one, List<Waiver> used, boolean complete) {
    SourceFile source = null;
    for (Waiver waiver : one.waivers()) {
      boolean judged = complete || !waiver.code().needsOtherRecords();
      if (judged && !used.contains(waiver) && !one.met().contains(waiver)) {
        source = source == null ? source(one.name()) : source;
        one.diagnostics()
            .add(
                Diagnostic.warning(
                        Code.UNUSED_WAIVER,
                        source,
                        waiver.place(),
                        "there is no warning \"" + waiver.code() + "\" to waive")
                    .label("waives nothing")
                    .help("remove the waiver"));
      }
    }
  }
}
