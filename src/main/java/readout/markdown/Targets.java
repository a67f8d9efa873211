package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Collects where the links and pictures of a tree lead. */
final class Targets extends AbstractVisitor {
  private final List<String> targets = new ArrayList<>();

  private Targets() {}

  /** The targets of links and pictures, in order. */
  static List<String> in(Node document) {
    Targets all = new Targets();
    document.accept(all);
    return all.targets;
  }

  @Override
  public void visit(Link link) {
    targets.add(link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    targets.add(image.getDestination());
    visitChildren(image);
  }
}
