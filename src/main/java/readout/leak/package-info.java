/**
 * The second wall: searches finished outputs for what was withheld from them, and for the notices
 * that must be there. It trusts nothing that comes before it: neither the release nor the note nor
 * a template.
 */
package readout.leak;
