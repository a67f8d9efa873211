package readout.output;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Diagnostics;
import readout.language.Lexicon;
import readout.leak.Safeguards;
import readout.markdown.CommonMark;
import readout.record.LabelFiles;
import readout.record.Work;
import readout.template.Format;
import readout.template.OwnTemplates;
import readout.template.TemplateChoice;

/** Turns records into notes, on all cores when there are several, and writes nothing. */
public final class NotePipeline {
  private final InputStream standardInput;
  private final Safeguards safeguards;
  private final CommonMark commonMark = new CommonMark();

  /**
   * @param standardInput what {@code -} means
   */
  public NotePipeline(InputStream standardInput) {
    this(standardInput, Safeguards.BOTH);
  }

  public NotePipeline(InputStream standardInput, Safeguards safeguards) {
    this.standardInput = standardInput;
    this.safeguards = safeguards;
  }

  /** All outputs of a request, or every mistake that keeps them from being made. */
  public RenderResult run(RenderRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    List<String> notices = new ArrayList<>();
    TemplateChoice template =
        TemplateChoice.of(request.template(), request.templates(), request.format(), diagnostics);
    if (request.templates() != null) {
      OwnTemplates.judge(request.templates(), request.template(), diagnostics);
    }
    MailSettings mail =
        template != null && template.format() == Format.EML
            ? MailSettings.of(request, diagnostics)
            : null;
    boolean unusable = diagnostics.hasErrors();
    Lexicon lexicon = LabelFiles.lexicon(request.labels(), diagnostics);
    Houses houses = new Houses(request.style(), lexicon, diagnostics);
    request.records().forEach(houses::of);
    if (diagnostics.hasErrors()) {
      return new RenderResult(List.of(), List.of(), null, diagnostics, notices, unusable);
    }
    NotePrinter printer =
        new NotePrinter(
            template, commonMark, request.linkedData(), request.look(), mail, diagnostics);
    OutputPlan plan = new OutputPlan(request, template.format(), template.files().own());
    CopyPlan copies = new CopyPlan(CopyPlan.folder(request), plan, request.at());
    RecordNotes notes =
        new RecordNotes(request, houses, printer, plan, commonMark, standardInput, safeguards);
    List<Boolean> unread = new ArrayList<>();
    Work.inOrder(
        request.records(),
        notes::of,
        made -> {
          unread.add(made.isUnusable());
          notices.addAll(made.notices());
          diagnostics.addAll(made.diagnostics());
          for (RecordNotes.Planned file : made.files()) {
            file.in(plan, copies, diagnostics);
          }
        });
    unusable |= unread.contains(true);
    boolean failed = diagnostics.hasErrors();
    List<Output> outputs = failed ? List.of() : plan.outputs();
    List<FileCopy> files = failed ? List.of() : copies.copies();
    return new RenderResult(outputs, files, template.format(), diagnostics, notices, unusable);
  }
}
