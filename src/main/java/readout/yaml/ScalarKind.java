package readout.yaml;

/** What a scalar is in the core schema of YAML 1.2. */
public enum ScalarKind {
  /** Text, quoted or not. */
  TEXT,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A whole number. */
  INTEGER,
  /** A number with a point or an exponent. */
  DECIMAL,
  /** {@code null} or {@code ~}. */
  NULL,
  /** Nothing between quotation marks, or nothing at all. */
  EMPTY
}
