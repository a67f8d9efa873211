/**
 * A note and a template become Markdown, HTML, JSON or plain text. The only room that knows
 * jmustache and commonmark.
 */
package readout.render;
