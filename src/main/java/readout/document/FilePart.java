package readout.document;

/**
 * A part of a file as readers and programs can read it, whatever it is packed or encoded in.
 *
 * @param name where it is in the file, in words
 * @param text all that it says
 * @param page whether the text is a page of HTML
 * @param shown whether readers see it without looking for it
 */
public record FilePart(String name, String text, boolean page, boolean shown) {}
