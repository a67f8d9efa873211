package readout.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedQuote;
import readout.note.LocalizedText;
import readout.note.PlacedItem;
import readout.note.Quotation;

/**
 * Prints quotes in a text, and words in another language: what {@code quote.html.mustache} prints,
 * a test compares them.
 */
final class PlacedHtml implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter out;

  PlacedHtml(HtmlNodeRendererContext context) {
    this.context = context;
    this.out = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        PlacedNodes.Isolated.class,
        PlacedNodes.Restriction.class,
        PlacedNodes.Anchor.class,
        PlacedNodes.QuoteBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof PlacedNodes.Isolated isolated) {
      isolated(isolated.words(), isolated.words().text());
    } else if (node instanceof PlacedNodes.Restriction restriction) {
      restriction(restriction);
    } else if (node instanceof PlacedNodes.Anchor anchor) {
      anchor(anchor.id());
    } else {
      block(((PlacedNodes.QuoteBlock) node).item());
    }
  }

  private void restriction(Node node) {
    out.tag("strong", Map.of("class", "restriction"));
    TreeEdit.children(node).forEach(context::render);
    out.tag("/strong");
  }

  private void anchor(String id) {
    if (!id.isEmpty()) {
      out.tag("span", Map.of("id", id));
      out.tag("/span");
    }
  }

  private void block(PlacedItem.Block block) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (!block.lang().isEmpty()) {
      attributes.put("lang", block.lang());
      attributes.put("dir", block.dir());
    }
    out.line();
    if (block.quote().reported()) {
      attributes.put("class", "reported");
      reported(block.quote(), attributes, block.anchor());
    } else {
      attributes.put("class", "quote");
      out.tag("figure", attributes);
      out.line();
      anchor(block.anchor());
      verbatim(block.quote());
      out.line();
      out.tag("/figure");
    }
    out.line();
  }

  private void reported(LocalizedQuote quote, Map<String, String> attributes, String anchor) {
    List<String> lines = quote.text().paragraphs();
    for (int i = 0; i < lines.size(); i++) {
      out.line();
      out.tag("p", attributes);
      anchor(i == 0 ? anchor : "");
      inLanguage(quote.text(), lines.get(i));
      if (i == lines.size() - 1) {
        if (quote.by().reportedLine() != null) {
          out.text(" ");
          phrase(quote.by().reportedLine());
        }
        remarks(quote, quote.remarks());
      }
      out.tag("/p");
    }
  }

  private void verbatim(LocalizedQuote quote) {
    if (quote.spoken().translation() != null) {
      note(quote.spoken().translation());
    }
    Map<String, String> dir = new LinkedHashMap<>();
    if (quote.text().foreign()) {
      dir.put("dir", quote.text().dir());
    }
    said(quote.text(), quote.quotation(), dir, quote.text().foreign());
    LocalizedText original = quote.spoken().originalText();
    if (original != null) {
      note(quote.spoken().originalLine());
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("class", "original");
      attributes.put("lang", original.lang());
      attributes.put("dir", original.dir());
      said(original, quote.spoken().originalQuotation(), attributes, false);
    }
    out.tag("figcaption");
    if (quote.by().attribution() != null) {
      out.text("— ");
      phrase(quote.by().attribution());
    }
    remarks(quote, quote.otherRemarks());
    out.tag("/figcaption");
  }

  private void note(LocalizedPhrase phrase) {
    out.tag("p", Map.of("class", "note"));
    out.text("(");
    phrase(phrase);
    out.text(")");
    out.tag("/p");
    out.line();
  }

  private void said(
      LocalizedText words, Quotation marks, Map<String, String> attributes, boolean lang) {
    out.tag("blockquote", attributes);
    out.line();
    List<String> lines = words.paragraphs();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.tag("br");
        out.line();
      }
      out.tag("span", Map.of("class", "words"));
      out.text(i == 0 ? marks.open() : "");
      if (lang) {
        out.tag("span", Map.of("lang", words.lang()));
      }
      out.text(lines.get(i));
      if (lang) {
        out.tag("/span");
      }
      out.text(i == lines.size() - 1 ? marks.close() : "");
      out.tag("/span");
      out.line();
    }
    out.tag("/blockquote");
    out.line();
  }

  private void remarks(LocalizedQuote quote, List<LocalizedPhrase> remarks) {
    for (LocalizedPhrase remark : remarks) {
      out.text(" · ");
      phrase(remark);
    }
    if (quote.restriction() != null) {
      out.text(" ");
      out.tag("strong", Map.of("class", "restriction"));
      out.text("(");
      phrase(quote.restriction());
      out.text(")");
      out.tag("/strong");
    }
  }

  private void phrase(LocalizedPhrase phrase) {
    for (LocalizedPhrase.Stretch part : phrase.names()) {
      if (!part.page().isEmpty()) {
        out.tag("a", Map.of("href", part.page()));
      }
      isolated(part.words(), part.text());
      if (!part.page().isEmpty()) {
        out.tag("/a");
      }
    }
  }

  private void isolated(LocalizedText words, String text) {
    element(words, text, "bdi");
  }

  private void inLanguage(LocalizedText words, String text) {
    element(words, text, words.foreign() ? "span" : "bdi");
  }

  private void element(LocalizedText words, String text, String name) {
    boolean apart = words.foreign() || words.isolate();
    if (apart) {
      Map<String, String> attributes = new LinkedHashMap<>();
      if (words.foreign()) {
        attributes.put("lang", words.lang());
        attributes.put("dir", words.dir());
      }
      out.tag(name, attributes);
    }
    out.text(text);
    if (apart) {
      out.tag("/" + name);
    }
  }
}
