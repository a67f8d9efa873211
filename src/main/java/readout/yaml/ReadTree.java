package readout.yaml;

import java.util.Set;

/**
 * What could be read of a file.
 *
 * @param root its tree, without the parts that could not be read; never null
 * @param incomplete the keys of the record that are missing in the tree or have parts missing,
 *     because of mistakes that were reported; empty for a whole tree
 */
public record ReadTree(Node root, Set<String> incomplete) {
  /** Whether all of the file was read. */
  public boolean isWhole() {
    return incomplete.isEmpty();
  }
}
