package readout.yaml;

import readout.diagnostic.Span;

/** A value in a YAML file, with its place. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {
  /** Where it is, never null. */
  Span span();
}
