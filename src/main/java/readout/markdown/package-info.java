/**
 * What authors write in Markdown becomes HTML, Markdown or plain text, and nothing in it can do
 * harm. The only package that knows CommonMark.
 */
package readout.markdown;
