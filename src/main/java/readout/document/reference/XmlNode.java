package readout.document.reference;

/** What an element of a part holds: elements, text, and places that each note fills. */
sealed interface XmlNode permits XmlElement, XmlText, XmlPiece, TitleSlot {}
