package readout.yaml;

import java.util.List;
import readout.diagnostic.Span;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param span where it begins
 */
public record SequenceNode(List<Node> items, Span span) implements Node {}
