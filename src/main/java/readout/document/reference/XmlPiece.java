package readout.document.reference;

/**
 * Finished XML of WordprocessingML that the program has written itself.
 *
 * @param xml whole elements, with the prefix {@code w} alone
 */
record XmlPiece(String xml) implements XmlNode {}
