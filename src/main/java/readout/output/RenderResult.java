package readout.output;

import java.util.List;
import readout.diagnostic.Diagnostics;
import readout.template.Format;

/**
 * Holds the result of rendering, before anything is written.
 *
 * @param outputs one a record, in the order asked for; empty when there was an error
 * @param copies files beside records that go beside the outputs
 * @param format the form of the outputs
 * @param diagnostics errors and warnings
 * @param notices what the author should know besides: what was withheld
 * @param unusable whether the request itself or an input could not be used at all
 */
public record RenderResult(
    List<Output> outputs,
    List<FileCopy> copies,
    Format format,
    Diagnostics diagnostics,
    List<String> notices,
    boolean unusable) {}
