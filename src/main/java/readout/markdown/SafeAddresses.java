package readout.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Makes text again of addresses that became links though notes link to nothing of their kind. */
final class SafeAddresses implements PostProcessor {
  @Override
  public Node process(Node document) {
    transform(document);
    return document;
  }

  private static void transform(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      transform(child);
      if (child instanceof Link link && !LinkTargets.isSafe(link.getDestination())) {
        TreeEdit.unwrap(link);
      }
    }
    TreeEdit.joinTexts(parent);
  }
}
