/**
 * A note as a document of typed blocks: headings, paragraphs with a role, lists, quotations, tables
 * and footnotes. Whatever writes a file for an office reads this, and not HTML.
 */
package readout.document;
