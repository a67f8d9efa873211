/**
 * The second wall: searches finished outputs for what was withheld from them, and for the notices
 * that must be there. It trusts nothing that stands before it: neither the release nor the note nor
 * a template.
 */
package readout.leak;
