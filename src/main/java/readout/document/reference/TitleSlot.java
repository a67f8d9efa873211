package readout.document.reference;

/** The place of a header or footer where each note has its own title. */
record TitleSlot() implements XmlNode {}
