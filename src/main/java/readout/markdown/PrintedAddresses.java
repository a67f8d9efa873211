package readout.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Gives the links and pictures of a Markdown tree the addresses that are printed. */
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
    link.setDestination(addresses.apply(link.getDestination()));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    image.setDestination(addresses.apply(image.getDestination()));
    visitChildren(image);
  }
}
