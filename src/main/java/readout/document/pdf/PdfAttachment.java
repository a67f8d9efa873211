package readout.document.pdf;

/**
 * A file within a file.
 *
 * @param name of it
 * @param type its media type
 * @param bytes not to be changed
 */
public record PdfAttachment(String name, String type, byte[] bytes) {}
