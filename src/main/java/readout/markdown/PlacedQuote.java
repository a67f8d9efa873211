package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedQuote;
import readout.note.LocalizedText;
import readout.note.Quotation;

/** A quote in a text as a tree: what {@code quote.md.mustache} prints, a test compares them. */
final class PlacedQuote {
  private static final String BETWEEN = " · ";
  private static final String DASH = "—";

  private final LocalizedQuote quote;
  private final Function<LocalizedText, Node> printer;

  private PlacedQuote(LocalizedQuote quote, Function<LocalizedText, Node> printer) {
    this.quote = quote;
    this.printer = printer;
  }

  /**
   * The blocks of a quote or of reported speech.
   *
   * @param printer gives the node of some words
   */
  static List<Node> nodes(LocalizedQuote quote, Function<LocalizedText, Node> printer) {
    PlacedQuote placed = new PlacedQuote(quote, printer);
    return quote.reported() ? placed.reported() : placed.verbatim();
  }

  private List<Node> reported() {
    List<Node> paragraphs = new ArrayList<>();
    for (String line : quote.text().paragraphs()) {
      paragraphs.add(paragraph(words(quote.text(), line)));
    }
    Node last = paragraphs.get(paragraphs.size() - 1);
    if (quote.by().reportedLine() != null) {
      last.appendChild(new Text(" "));
      phrase(last, quote.by().reportedLine());
    }
    remarks(last, quote.remarks());
    return paragraphs;
  }

  private List<Node> verbatim() {
    Node block = new BlockQuote();
    if (quote.spoken().translation() != null) {
      block.appendChild(note(quote.spoken().translation()));
    }
    said(block, quote.text(), quote.quotation());
    if (quote.spoken().originalText() != null) {
      block.appendChild(note(quote.spoken().originalLine()));
      said(block, quote.spoken().originalText(), quote.spoken().originalQuotation());
    }
    List<Node> nodes = new ArrayList<>(List.of(block));
    LocalizedPhrase attribution = quote.by().attribution();
    if (attribution != null || !quote.otherRemarks().isEmpty()) {
      Node line = paragraph(new Text(attribution == null ? DASH : DASH + " "));
      phrase(line, attribution);
      remarks(line, quote.otherRemarks());
      nodes.add(line);
    }
    return nodes;
  }

  private void said(Node block, LocalizedText words, Quotation marks) {
    List<String> lines = words.paragraphs();
    for (int i = 0; i < lines.size(); i++) {
      Node line = paragraph(words(words, lines.get(i)));
      if (i == 0) {
        line.prependChild(new Text(marks.open()));
      }
      if (i == lines.size() - 1) {
        line.appendChild(new Text(marks.close()));
      }
      TreeEdit.joinTexts(line);
      block.appendChild(line);
    }
  }

  private Node words(LocalizedText words, String line) {
    return printer.apply(
        new LocalizedText(
            line, words.lang(), words.dir(), words.foreign(), words.isolate(), List.of(line), ""));
  }

  private void remarks(Node paragraph, List<LocalizedPhrase> remarks) {
    for (LocalizedPhrase remark : remarks) {
      paragraph.appendChild(new Text(BETWEEN));
      phrase(paragraph, remark);
    }
    if (quote.restriction() != null) {
      paragraph.appendChild(new Text(" "));
      StrongEmphasis strong = new StrongEmphasis("**");
      strong.appendChild(new Text("("));
      phrase(strong, quote.restriction());
      strong.appendChild(new Text(")"));
      TreeEdit.joinTexts(strong);
      paragraph.appendChild(strong);
    }
    TreeEdit.joinTexts(paragraph);
  }

  private Node note(LocalizedPhrase phrase) {
    Node note = paragraph(new Text("("));
    phrase(note, phrase);
    note.appendChild(new Text(")"));
    TreeEdit.joinTexts(note);
    return note;
  }

  private void phrase(Node parent, LocalizedPhrase phrase) {
    if (phrase != null) {
      for (LocalizedPhrase.Stretch part : phrase.parts()) {
        parent.appendChild(printer.apply(part.words()));
      }
    }
  }

  private static Node paragraph(Node words) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(words);
    return paragraph;
  }
}
