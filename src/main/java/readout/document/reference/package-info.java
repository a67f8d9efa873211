/**
 * An office's own Word file: what notes are to look like is kept (styles, numbering, theme, fonts,
 * headers, footers, their pictures, the page), what the file remembers of its past is not.
 */
package readout.document.reference;
