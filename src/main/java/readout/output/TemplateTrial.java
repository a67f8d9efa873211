package readout.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.check.CheckRequest;
import readout.check.TriedTemplate;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.leak.RequiredNotices;
import readout.leak.RequiredText;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.release.Release;
import readout.release.Released;
import readout.resource.Resources;
import readout.template.Format;
import readout.template.OwnTemplates;
import readout.template.TemplateChoice;

/**
 * Tries a template without a record of the user's: it must print our sample records, full and
 * minimal, right to left, restricted and hostile, for every audience.
 */
public final class TemplateTrial {
  private static final List<String> SAMPLES =
      List.of(
          "full",
          "minimal",
          "right-to-left",
          "restricted",
          "hostile",
          "draft",
          "embargoed",
          "cancelled",
          "withdrawn");

  /** What each kind of content is called, by the word that it has in the full sample. */
  private static final Map<String, String> KINDS = kinds();

  private final CheckRequest request;
  private final CommonMark commonMark = new CommonMark();
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<String> tried = new ArrayList<>();

  private TemplateTrial(CheckRequest request) {
    this.request = request;
  }

  /** Tries the template that a request names, in each form it is written for. */
  public static TriedTemplate of(CheckRequest request) {
    TemplateTrial trial = new TemplateTrial(request);
    trial.run();
    return new TriedTemplate(trial.tried, trial.diagnostics, trial.isMissing());
  }

  private void run() {
    List<TemplateChoice> choices = new ArrayList<>();
    String name = request.template();
    if (request.templates() != null) {
      OwnTemplates.judge(request.templates(), name, diagnostics);
    }
    if (name.indexOf('/') >= 0 || name.endsWith(".mustache")) {
      choices.add(TemplateChoice.of(name, request.templates(), null, diagnostics));
    } else {
      for (Format format : List.of(Format.MARKDOWN, Format.HTML)) {
        if (!diagnostics.hasErrors()) {
          choices.add(TemplateChoice.of(name, request.templates(), format, diagnostics));
        }
      }
    }
    if (!diagnostics.hasErrors()) {
      choices.forEach(this::run);
    }
  }

  /** Whether there is no such template, so that nothing was tried. */
  private boolean isMissing() {
    return tried.isEmpty()
        && diagnostics.sorted().stream().anyMatch(d -> d.code().equals(Code.UNKNOWN_TEMPLATE));
  }

  private void run(TemplateChoice choice) {
    tried.add(choice.fileName());
    NotePrinter printer = new NotePrinter(choice, commonMark, diagnostics);
    SourceFile file = choice.files().find(choice.fileName()).orElseThrow();
    Map<String, String> outputs = new LinkedHashMap<>();
    RequiredNotices required = new RequiredNotices(choice, commonMark);
    Map<String, RequiredText> missing = new LinkedHashMap<>();
    for (String sample : SAMPLES) {
      for (Audience audience : Audience.values()) {
        Optional<Note> note = note(sample, audience);
        String output = note.flatMap(n -> printer.unchecked(n, diagnostics)).orElse(null);
        if (diagnostics.hasErrors()) {
          return;
        }
        if (output != null) {
          outputs.put(sample + " " + audience.key(), output);
          required.missingIn(note.get(), output).forEach(m -> missing.putIfAbsent(m.kind(), m));
        }
      }
    }
    if (!missing.isEmpty()) {
      diagnostics.add(required.diagnostic("a note", List.copyOf(missing.values())));
    }
    TemplateOutput output = new TemplateOutput(file, choice.isHtml(), diagnostics);
    output.emptyHeadings(outputs.get("minimal public"));
    output.direction(outputs.get("right-to-left public"));
    output.unescaped(outputs.get("hostile internal"));
    omissions(file, output.shown(outputs.get("full internal")));
  }

  private Optional<Note> note(String sample, Audience audience) {
    String name = "sample " + sample;
    String text = Resources.text("samples/" + sample + ".yaml");
    RecordInput input = new RecordInput(name, sample, text.getBytes(StandardCharsets.UTF_8));
    Meeting meeting = ReadRecord.of(input, PeopleFiles.NONE).decoded().meeting();
    Released released = Release.of(meeting, audience, request.at());
    return released.refusal() != null
        ? Optional.empty()
        : Optional.of(
            new NoteBuilder(commonMark)
                .build(released.meeting(), NoteRequest.of(audience, "en", request.at())));
  }

  private void omissions(SourceFile file, String output) {
    List<String> omitted = new ArrayList<>();
    KINDS.forEach(
        (word, kind) -> {
          if (!output.contains(word)) {
            omitted.add(kind);
          }
        });
    if (!omitted.isEmpty()) {
      diagnostics.add(
          Diagnostic.note(
                  Code.TEMPLATE_OMITS,
                  file,
                  null,
                  "this template never shows " + String.join(", ", omitted))
              .help("that is fine if it is intended"));
    }
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("Sampleplace", "the place");
    kinds.put("Sampleseries", "the series");
    kinds.put("Samplecorrection", "corrections");
    kinds.put("Sampleperson", "participants");
    kinds.put("Samplesummary", "the summary");
    kinds.put("Samplebackground", "the background");
    kinds.put("Samplemessage", "key messages");
    kinds.put("Sampletopic", "topics");
    kinds.put("Sampleoutcome", "outcomes of topics");
    kinds.put("Samplewords", "quotes");
    kinds.put("Samplesense", "reported speech");
    kinds.put("Sampleaside", "asides");
    kinds.put("Samplefigure", "figures");
    kinds.put("Sampledecision", "decisions");
    kinds.put("Sampleagreement", "agreements");
    kinds.put("Samplestep", "next steps");
    kinds.put("Samplequestion", "questions and answers");
    kinds.put("Samplenextmeeting", "the next meeting");
    kinds.put("Samplecontact", "press contacts");
    kinds.put("Sampledocument", "documents");
    kinds.put("Samplesource", "sources");
    kinds.put("Samplecredit", "credits");
    kinds.put("Sampletag", "tags");
    return kinds;
  }
}
