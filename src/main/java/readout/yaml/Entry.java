package readout.yaml;

/**
 * A key with its value.
 *
 * @param key the key
 * @param value the value
 */
public record Entry(ScalarNode key, Node value) {}
