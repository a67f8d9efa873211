package readout.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Numbers the footnotes of a Markdown tree by the order of their references, those of the text
 * before those of footnotes, as pages show them.
 */
final class Footnotes {
  private final DefinitionMap<FootnoteDefinition> definitions =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final List<FootnoteDefinition> all = new ArrayList<>();
  private final List<FootnoteDefinition> inOrder = new ArrayList<>();
  private final Map<FootnoteDefinition, Integer> numbers = new HashMap<>();
  private final String prefix;

  private Footnotes(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Labels footnotes with a prefix and their numbers, and moves them to the end of the tree; those
   * that nothing refers to go, as on pages.
   */
  static void gather(Node document, String prefix) {
    Footnotes footnotes = numbered(document, prefix);
    for (FootnoteDefinition old : footnotes.all) {
      old.unlink();
    }
    for (FootnoteDefinition old : footnotes.inOrder) {
      document.appendChild(footnotes.relabeled(old));
    }
  }

  /** Labels footnotes with their numbers where they are. */
  static void number(Node document) {
    Footnotes footnotes = numbered(document, "");
    for (FootnoteDefinition old : footnotes.inOrder) {
      TreeEdit.swap(old, footnotes.relabeled(old));
    }
  }

  /** The definitions that nothing in the text or in the footnotes of the text refers to. */
  static List<FootnoteDefinition> unused(Node document) {
    Footnotes footnotes = numbered(document, "");
    List<FootnoteDefinition> unused = new ArrayList<>(footnotes.all);
    unused.removeAll(footnotes.inOrder);
    return unused;
  }

  /** Takes footnotes out of a text with the marks that lead to them. */
  static void remove(Node document, Set<FootnoteDefinition> gone) {
    Footnotes footnotes = new Footnotes("");
    footnotes.collect(document);
    footnotes.removeMarks(document, gone);
    gone.forEach(Node::unlink);
  }

  private void removeMarks(Node parent, Set<FootnoteDefinition> gone) {
    for (Node child : TreeEdit.children(parent)) {
      if (child instanceof FootnoteReference mark
          && gone.contains(definitions.get(mark.getLabel()))) {
        if (mark.getPrevious() instanceof Text before) {
          before.setLiteral(before.getLiteral().stripTrailing());
        }
        mark.unlink();
      } else {
        removeMarks(child, gone);
      }
    }
    TreeEdit.joinTexts(parent);
  }

  private static Footnotes numbered(Node document, String prefix) {
    Footnotes footnotes = new Footnotes(prefix);
    footnotes.collect(document);
    if (!footnotes.all.isEmpty()) {
      footnotes.references(document);
      for (int i = 0; i < footnotes.inOrder.size(); i++) {
        footnotes.references(footnotes.inOrder.get(i));
      }
    }
    return footnotes;
  }

  private void collect(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
        all.add(definition);
      }
      collect(child);
    }
  }

  private void references(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      if (child instanceof FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition != null) {
          if (numbers.putIfAbsent(definition, numbers.size() + 1) == null) {
            inOrder.add(definition);
          }
          TreeEdit.swap(reference, new FootnoteReference(label(definition)));
        }
      } else if (!(child instanceof FootnoteDefinition)) {
        references(child);
      }
    }
  }

  private String label(FootnoteDefinition definition) {
    return prefix + numbers.get(definition);
  }

  private FootnoteDefinition relabeled(FootnoteDefinition old) {
    FootnoteDefinition own = new FootnoteDefinition(label(old));
    TreeEdit.moveChildren(old, own);
    return own;
  }
}
