/**
 * Removes from a meeting what is not for an audience, before anything else sees it. The only
 * package that knows the rules of confidentiality.
 */
package readout.release;
