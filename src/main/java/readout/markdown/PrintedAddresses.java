package readout.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Gives the links and pictures of a Markdown tree the addresses that are printed. A link that is
 * given none becomes its words, and a picture its description.
 */
final class PrintedAddresses extends AbstractVisitor {
  private final UnaryOperator<String> addresses;

  /**
   * @param addresses gives what is printed of a target
   */
  PrintedAddresses(UnaryOperator<String> addresses) {
    this.addresses = addresses;
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    String printed = addresses.apply(link.getDestination());
    boolean leads = !printed.isEmpty() || link.getDestination().isEmpty();
    link.setDestination(printed);
    if (!leads) {
      TreeEdit.unwrap(link);
    }
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    String target = definition.getDestination();
    if (target.startsWith("#") && addresses.apply(target).isEmpty()) {
      definition.unlink();
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    String printed = addresses.apply(image.getDestination());
    boolean leads = !printed.isEmpty() || image.getDestination().isEmpty();
    image.setDestination(printed);
    if (!leads) {
      TreeEdit.unwrap(image);
    }
  }
}
