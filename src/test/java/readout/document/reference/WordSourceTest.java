package readout.document.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.document.SourceBlock;

/** What a Word file with tracked changes and struck-out words says. */
class WordSourceTest {
  private static WordSource read(String body) {
    OfficeFiles file = OfficeFiles.with(OfficeFiles.germanStyles()).body(body);
    return WordSource.of(file.bytes(), text -> text);
  }

  private static List<String> texts(String body) {
    return read(body).blocks().stream().map(SourceBlock::text).toList();
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String deleted(String text) {
    return "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>"
        + text
        + "</w:delText></w:r></w:del>";
  }

  private static String paragraph(String inner) {
    return "<w:p>" + inner + "</w:p>";
  }

  @Test
  void readsInsertionsAndNotDeletions() {
    String body =
        paragraph(
            run("The lamp costs ")
                + deleted("40")
                + "<w:ins w:id=\"2\" w:author=\"a\">"
                + run("60")
                + "</w:ins>"
                + run(" crowns."));

    assertThat(texts(body)).containsExactly("The lamp costs 60 crowns.");
    assertThat(read(body).left())
        .containsExactly(new LeftOut(1, "40", "deleted as a tracked change, and not read"));
  }

  @Test
  void readsWhatWasMovedOnce() {
    String moved =
        paragraph("<w:moveFrom w:id=\"3\" w:author=\"a\">" + run("The oil.") + "</w:moveFrom>")
            + paragraph(run("The lamp."))
            + paragraph("<w:moveTo w:id=\"4\" w:author=\"a\">" + run("The oil.") + "</w:moveTo>");

    assertThat(texts(moved)).containsExactly("The lamp.", "The oil.");
  }

  @Test
  void joinsParagraphsWhoseEndWasDeleted() {
    String end = "<w:pPr><w:rPr><w:del w:id=\"5\" w:author=\"a\"/></w:rPr></w:pPr>";

    assertThat(texts(paragraph(end + run("The lamp")) + paragraph(run("is lit."))))
        .containsExactly("The lamp is lit.");
    assertThat(texts(paragraph(end + deleted("Gone.")) + paragraph(run("It is lit."))))
        .containsExactly("It is lit.");
    assertThat(texts(paragraph(end + run("The last line.")))).containsExactly("The last line.");
  }

  @Test
  void leavesOutDeletedRowsOfATable() {
    String row = "<w:tc>" + paragraph(run("oil")) + "</w:tc>";
    String table =
        "<w:tbl><w:tr>"
            + row.replace("oil", "lamp")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"6\" w:author=\"a\"/></w:trPr>"
            + row
            + "</w:tr></w:tbl>";

    assertThat(texts(table)).containsExactly("lamp");
  }

  @Test
  void marksWhatIsStruckOut() {
    String struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>40</w:t></w:r>";
    String twice = struck.replace("w:strike", "w:dstrike").replace("40", " or 50");

    assertThat(texts(paragraph(run("It costs ") + struck + twice + run(" 60 crowns."))))
        .containsExactly("It costs ~~40~~ ~~or 50~~ 60 crowns.");
    assertThat(texts(paragraph(struck.replace("<w:strike/>", "<w:strike w:val=\"0\"/>"))))
        .containsExactly("40");
  }

  @Test
  void tellsEachDeletionWithItsParagraph() {
    String body =
        paragraph(run("The lamp") + deleted("40"))
            + paragraph(run("The oil"))
            + paragraph(deleted("50") + run("The wick"));

    assertThat(read(body).left())
        .extracting(LeftOut::paragraph, LeftOut::words)
        .containsExactly(tuple(1, "40"), tuple(3, "50"));
  }

  @Test
  void leavesOutHiddenWordsAndTellsThem() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not</w:t></w:r>";

    assertThat(texts(paragraph(run("The lamp is ") + hidden + run(" lit."))))
        .containsExactly("The lamp is  lit.");
    assertThat(read(paragraph(run("Lit.")) + paragraph(hidden)).left())
        .containsExactly(new LeftOut(2, "not", "hidden, and not read"));
    assertThat(texts(paragraph(hidden.replace("<w:vanish/>", "<w:vanish w:val=\"0\"/>"))))
        .containsExactly("not");
  }

  @Test
  void leavesOutDeletedCellsAndKeepsTheColumns() {
    String cell = "<w:tc>" + paragraph(run("oil")) + "</w:tc>";
    String gone =
        "<w:tc><w:tcPr><w:cellDel w:id=\"7\" w:author=\"a\"/></w:tcPr>"
            + paragraph(run("lamp"))
            + "</w:tc>";
    WordSource read = read("<w:tbl><w:tr>" + cell + gone + cell + "</w:tr></w:tbl>");

    assertThat(read.blocks().get(0).cells()).containsExactly("oil", "", "oil");
    assertThat(read.left())
        .containsExactly(new LeftOut(2, "lamp", "deleted as a tracked change, and not read"));
  }
}
