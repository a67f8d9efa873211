package readout.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The blocks of a page, in order, without what its readers do not see. */
public final class PublishedPage {
  /** Says which line of its source an element comes from, where that is not HTML. */
  public static final String LINE = "data-line";

  private final List<Block> blocks;
  private final Charset charset;

  private PublishedPage(List<Block> blocks, Charset charset) {
    this.blocks = blocks;
    this.charset = charset;
  }

  /** A page of HTML in the encoding that it declares, else UTF-8. */
  public static PublishedPage ofHtml(byte[] html) {
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Document document = Jsoup.parse(new ByteArrayInputStream(html), null, "", parser);
      List<Block> blocks = new ArrayList<>(Metadata.of(document));
      blocks.addAll(Blocks.of(document));
      return new PublishedPage(List.copyOf(blocks), document.charset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Plain text: a blank line ends a block, and {@code ~~} is around words that are struck out. */
  public static PublishedPage ofText(String text) {
    return new PublishedPage(TextBlocks.of(text), StandardCharsets.UTF_8);
  }

  /** Its blocks; none is blank. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The encoding that was read. */
  public Charset charset() {
    return charset;
  }
}
