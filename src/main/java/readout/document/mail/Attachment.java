package readout.document.mail;

/**
 * A file that goes with a message.
 *
 * @param fileName in any script
 * @param type its media type, with a charset if it is text
 * @param bytes of the file; not changed by anybody
 */
public record Attachment(String fileName, String type, byte[] bytes) {}
