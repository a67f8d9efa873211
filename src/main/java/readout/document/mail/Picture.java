package readout.document.mail;

/**
 * A picture within a message.
 *
 * @param id by which the HTML names it, after {@code cid:}
 * @param type its media type, such as {@code image/png}
 * @param bytes of its file; not changed by anybody
 */
public record Picture(String id, String type, byte[] bytes) {}
