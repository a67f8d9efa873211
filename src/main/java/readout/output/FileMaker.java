package readout.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.document.FinishedFile;
import readout.document.NoteDocument;
import readout.document.pdf.PdfAttachment;
import readout.document.pdf.PdfFile;
import readout.document.pdf.PdfSettings;
import readout.document.pdf.PdfText;
import readout.document.pdf.SetFile;
import readout.document.word.WordFile;
import readout.document.word.WordTemplate;
import readout.document.word.WordText;
import readout.html.DocumentReader;
import readout.template.Format;

/** Makes files that are not text of the pages of notes. Safe across threads. */
public final class FileMaker {
  private final FileLook look;
  private final Diagnostics diagnostics;
  private WordTemplate word;
  private PdfSettings pdf;

  /**
   * @param diagnostics takes what is wrong with files of the user, once
   */
  public FileMaker(FileLook look, Diagnostics diagnostics) {
    this.look = look;
    this.diagnostics = diagnostics;
  }

  /** Reads the files of the user that a form needs; what is wrong with them is reported. */
  public void prepare(Format format) {
    if (format == Format.DOCX) {
      word();
    } else if (format == Format.PDF) {
      pdf();
    }
  }

  /** Tells whether the files of the user are what they were. */
  public String digest() {
    return ReferenceDocs.digest(look.referenceDoc())
        + FontFiles.digest(look.fonts())
        + look.paper();
  }

  /** Whether PDF files hold the note as data, too. */
  boolean attachesData() {
    return look.data();
  }

  /**
   * The file that is made of the page of a note; empty after an error was reported.
   *
   * @param format Word or PDF
   * @param source of the page, by {@link PageFiles#source}
   * @param of whose file it is, in words
   * @param data the note as data, to be within a PDF file; empty for none
   */
  public Optional<byte[]> bytes(
      Format format, String source, String of, String data, Diagnostics sink) {
    NoteDocument document = DocumentReader.of(source);
    if (format == Format.DOCX) {
      return Optional.of(WordFile.of(document, word()));
    }
    PdfSettings settings = pdf();
    if (!data.isEmpty()) {
      byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
      PdfAttachment note = new PdfAttachment("note.json", "application/json", bytes);
      settings = settings.attaching(List.of(note));
    }
    SetFile file = PdfFile.of(document, settings);
    if (file.bytes() == null) {
      sink.add(UnsetCharacters.diagnostic(of, file.missing()));
    }
    return Optional.ofNullable(file.bytes());
  }

  /** The same file with what is in its parts. */
  Optional<FinishedFile> make(
      Format format, String source, String of, String data, Diagnostics sink) {
    return bytes(format, source, of, data, sink)
        .map(
            file ->
                new FinishedFile(
                    file, format == Format.DOCX ? WordText.of(file) : PdfText.of(file)));
  }

  /** The look of Word files; what is wrong with the office's file is reported once. */
  private synchronized WordTemplate word() {
    if (word == null) {
      word = ReferenceDocs.look(look.referenceDoc(), diagnostics);
    }
    return word;
  }

  private synchronized PdfSettings pdf() {
    if (pdf == null) {
      pdf = new PdfSettings(look.paper(), FontFiles.read(look.fonts(), diagnostics), List.of());
    }
    return pdf;
  }
}
