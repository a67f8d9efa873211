package readout.diagnostic;

/**
 * A warning that its source silences.
 *
 * @param diagnostic the warning
 * @param waiver by what right
 */
public record Waived(Diagnostic diagnostic, Waiver waiver) {}
