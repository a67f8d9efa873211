package readout.document.word;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part, or a piece of one. Names have their usual prefixes. */
public final class WordXml {
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PLACED =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** The JDK's own, whatever is on the class path. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private static final char REPLACEMENT = '\ufffd';

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  /** A piece without a root of its own. */
  public WordXml() {
    try {
      synchronized (FACTORY) {
        xml = FACTORY.createXMLStreamWriter(out);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part with a root that declares the prefixes of WordprocessingML. */
  static WordXml part(String root) {
    WordXml part = new WordXml().open(root).with("xmlns:w", MAIN).with("xmlns:r", RELATIONS);
    return part.with("xmlns:wp", PLACED).with("xmlns:a", DRAWING).with("xmlns:pic", PICTURE);
  }

  /** Opens an element. */
  public WordXml open(String name) {
    return run(() -> xml.writeStartElement(name));
  }

  /** Gives the element that was opened last an attribute. */
  public WordXml with(String name, String value) {
    return run(() -> xml.writeAttribute(name, clean(value)));
  }

  /** Gives it a number. */
  public WordXml with(String name, long value) {
    return with(name, Long.toString(value));
  }

  /** Closes the element that was opened last. */
  public WordXml close() {
    return run(xml::writeEndElement);
  }

  /** An empty element. */
  public WordXml empty(String name) {
    return open(name).close();
  }

  /** An empty element with a value. */
  public WordXml value(String name, String value) {
    return open(name).with("w:val", value).close();
  }

  /** Characters. */
  public WordXml text(String text) {
    return run(() -> xml.writeCharacters(clean(text)));
  }

  /** Well-formed XML that is finished. */
  public WordXml raw(String finished) {
    return run(
        () -> {
          xml.writeCharacters("");
          xml.flush();
          out.write(finished);
        });
  }

  /** What was written. */
  public String piece() {
    run(xml::flush);
    return out.toString();
  }

  /** What was written as the bytes of a part. */
  public byte[] bytes() {
    return (PROLOG + piece()).getBytes(StandardCharsets.UTF_8);
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private WordXml run(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** XML 1.0 cannot hold some characters at all (section 2.2). */
  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text, i)) {
        StringBuilder clean = new StringBuilder(text);
        for (int k = i; k < text.length(); k++) {
          if (!isAllowed(text, k)) {
            clean.setCharAt(k, REPLACEMENT);
          }
        }
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n' || c == '\r';
  }
}
