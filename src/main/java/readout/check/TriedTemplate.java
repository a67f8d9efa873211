package readout.check;

import java.util.List;
import readout.diagnostic.Diagnostics;

/**
 * A template that was tried without a record of the user's.
 *
 * @param names the file names of what was tried; empty when there is no such template
 * @param diagnostics errors and warnings about it
 * @param missing whether there is no such template
 */
public record TriedTemplate(List<String> names, Diagnostics diagnostics, boolean missing) {}
