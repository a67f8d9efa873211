package readout.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import readout.meeting.PlacementMark;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedText;
import readout.note.PlacedItem;
import readout.note.PlacedItems;

/**
 * Puts what a text refers to into its tree. Words become text, whatever they look like; what was
 * withheld goes with its paragraph, and with the list item, block quotation or footnote it was
 * alone in.
 */
final class PlacedNodes {
  private static final String ISOLATE = "\u2068";
  private static final String END_ISOLATE = "\u2069";

  private final PlacedItems items;
  private final boolean forHtml;
  private final Set<FootnoteDefinition> emptied = new HashSet<>();

  /**
   * @param forHtml whether the tree is printed as HTML, which has elements for what is in another
   *     language and for a quote
   */
  PlacedNodes(PlacedItems items, boolean forHtml) {
    this.items = items;
    this.forHtml = forHtml;
  }

  /** A reference in a tree. */
  private static final class Reference extends CustomNode {
    private final int number;

    Reference(int number) {
      this.number = number;
    }
  }

  /** Words in another language than those around them, or running against them. */
  static final class Isolated extends CustomNode {
    private final LocalizedText words;

    Isolated(LocalizedText words) {
      this.words = words;
      appendChild(new Text(words.text()));
    }

    LocalizedText words() {
      return words;
    }
  }

  /** Who else may see the words before it; bold on pages. */
  static final class Restriction extends CustomNode {
    Restriction(List<Node> phrase) {
      phrase.forEach(this::appendChild);
    }
  }

  /** A place that links lead to. */
  static final class Anchor extends CustomNode {
    private final String id;

    Anchor(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  /** A quote or reported speech in a place of its own. */
  static final class QuoteBlock extends CustomBlock {
    private final PlacedItem.Block item;

    QuoteBlock(PlacedItem.Block item) {
      this.item = item;
    }

    PlacedItem.Block item() {
      return item;
    }
  }

  /** Puts a node in the place of each mark of a text that has some. */
  static void split(Text text) {
    String literal = text.getLiteral();
    int from = 0;
    for (int at = literal.indexOf(PlacementMark.SIGN); at >= 0; ) {
      int end = PlacementMark.end(literal, at);
      before(text, literal.substring(from, at));
      text.insertBefore(new Reference(PlacementMark.number(literal.substring(at, end))));
      from = end;
      at = literal.indexOf(PlacementMark.SIGN, end);
    }
    before(text, literal.substring(from));
    text.unlink();
  }

  private static void before(Text text, String words) {
    if (!words.isEmpty()) {
      text.insertBefore(new Text(words));
    }
  }

  /** Changes the tree of a text in place. */
  void place(Node document) {
    transform(document);
    if (!emptied.isEmpty()) {
      Footnotes.remove(document, emptied);
    }
  }

  private void transform(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      if (child instanceof Paragraph paragraph && isOfReferences(paragraph)) {
        alone(paragraph);
      } else if (child instanceof Reference reference) {
        inSentence(reference);
      } else {
        transform(child);
      }
    }
    TreeEdit.joinTexts(parent);
  }

  private static boolean isOfReferences(Paragraph paragraph) {
    return references(paragraph).size() > 0
        && TreeEdit.children(paragraph).stream()
            .allMatch(node -> node instanceof Reference || Prose.isBlank(node));
  }

  private static List<Reference> references(Paragraph paragraph) {
    List<Reference> references = new ArrayList<>();
    for (Node node : TreeEdit.children(paragraph)) {
      if (node instanceof Reference reference) {
        references.add(reference);
      }
    }
    return references;
  }

  /** Quotes become blocks; words, and what nothing may be printed of, stay in the paragraph. */
  private void alone(Paragraph paragraph) {
    boolean words = false;
    for (Reference reference : references(paragraph)) {
      PlacedItem item = item(reference);
      if (item instanceof PlacedItem.Block block) {
        block(block).forEach(paragraph::insertBefore);
        if (paragraph.getParent() instanceof ListItem list) {
          SafeMarkdown.loosen(list);
        }
        reference.unlink();
      } else if (item == null) {
        reference.unlink();
      } else {
        words = true;
        inSentence(reference);
      }
    }
    if (words) {
      TreeEdit.joinTexts(paragraph);
    } else {
      Node around = paragraph.getParent();
      paragraph.unlink();
      withoutEmpty(around);
    }
  }

  private void withoutEmpty(Node node) {
    boolean mayGo =
        node instanceof ListItem || node instanceof ListBlock || node instanceof BlockQuote;
    if (mayGo && node.getFirstChild() == null) {
      Node around = node.getParent();
      node.unlink();
      withoutEmpty(around);
    } else if (node instanceof FootnoteDefinition footnote && footnote.getFirstChild() == null) {
      emptied.add(footnote);
    }
  }

  private PlacedItem item(Reference reference) {
    return reference.number < 0 ? null : items.get(reference.number);
  }

  private void inSentence(Reference reference) {
    if (item(reference) instanceof PlacedItem.Words placed) {
      List<Node> nodes = new ArrayList<>();
      if (forHtml && !placed.anchor().isEmpty()) {
        nodes.add(new Anchor(placed.anchor()));
      }
      nodes.add(new Text(placed.open()));
      nodes.add(words(placed.words()));
      nodes.add(new Text(placed.close()));
      if (placed.remark() != null) {
        nodes.add(new Text(" "));
        nodes.addAll(inBrackets(placed.remark()));
      }
      if (placed.restriction() != null) {
        nodes.add(new Text(" "));
        nodes.addAll(restriction(placed.restriction()));
      }
      nodes.forEach(reference::insertBefore);
    }
    reference.unlink();
  }

  private Node words(LocalizedText words) {
    if (forHtml) {
      return words.foreign() || words.isolate() ? new Isolated(words) : new Text(words.text());
    }
    return new Text(words.isolate() ? ISOLATE + words.text() + END_ISOLATE : words.text());
  }

  /** In Markdown marks of bold beside a letter, as in the middle of Chinese, would be printed. */
  private List<Node> restriction(LocalizedPhrase phrase) {
    List<Node> nodes = inBrackets(phrase);
    return forHtml ? List.of(new Restriction(nodes)) : nodes;
  }

  private List<Node> inBrackets(LocalizedPhrase phrase) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Text("("));
    for (LocalizedPhrase.Stretch part : phrase.parts()) {
      nodes.add(words(part.words()));
    }
    nodes.add(new Text(")"));
    return nodes;
  }

  private List<Node> block(PlacedItem.Block block) {
    return forHtml ? List.of(new QuoteBlock(block)) : PlacedQuote.nodes(block.quote(), this::words);
  }
}
