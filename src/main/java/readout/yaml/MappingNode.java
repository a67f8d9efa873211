package readout.yaml;

import java.util.List;
import readout.diagnostic.Span;

/**
 * A group of keys with their values.
 *
 * @param entries in the order of the file, each key once
 * @param span where it begins
 */
public record MappingNode(List<Entry> entries, Span span) implements Node {}
