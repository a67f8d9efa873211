package readout.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what the content of a page says, by the numbers of its marked content. */
final class ContentReader extends PDFStreamEngine {
  /** The number of what belongs to no element. */
  static final int ARTIFACT = -1;

  private static final String REVERSED = "ReversedChars";

  private final Map<Integer, StringBuilder> texts = new TreeMap<>();
  private final Deque<Object> open = new ArrayDeque<>();
  private final List<String> reversed = new ArrayList<>();

  ContentReader() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new MoveText(this));
    addOperator(new SetMatrix(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** The text of each marked content, and of what belongs to none. */
  Map<Integer, StringBuilder> texts() {
    return texts;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean numbered = properties != null && properties.containsKey(COSName.MCID);
    open.push(numbered ? properties.getInt(COSName.MCID) : tag.getName());
  }

  @Override
  public void endMarkedContentSequence() {
    Object ended = open.isEmpty() ? "" : open.pop();
    if (REVERSED.equals(ended)) {
      for (int i = reversed.size() - 1; i >= 0; i--) {
        text().append(reversed.get(i));
      }
      reversed.clear();
    } else if (!(ended instanceof Integer)) {
      text().append('\n');
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String character = font.toUnicode(code);
    if (character != null && REVERSED.equals(open.peek())) {
      reversed.add(character);
    } else if (character != null) {
      text().append(character);
    }
  }

  private StringBuilder text() {
    int number = ARTIFACT;
    for (Object one : open) {
      if (one instanceof Integer id) {
        number = id;
        break;
      }
    }
    return texts.computeIfAbsent(number, n -> new StringBuilder());
  }
}
