/**
 * Turns authors' Markdown into HTML, Markdown or plain text, and makes it harmless. The only
 * package that knows CommonMark.
 */
package readout.markdown;
