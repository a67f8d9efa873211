package readout.document.reference;

/**
 * Text inside an element.
 *
 * @param value as it is read, without references; never null
 */
record XmlText(String value) implements XmlNode {}
