package readout.output;

import java.nio.file.Path;

/**
 * One finished output.
 *
 * @param path where it belongs, or null for standard output
 * @param text its whole text
 */
public record Output(Path path, String text) {}
