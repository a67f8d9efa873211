package readout.document.reference;

import java.util.List;

/**
 * A header or footer that stays, and what it leads to.
 *
 * @param root its element
 * @param links its relationships
 */
record KeptPart(XmlElement root, List<KeptLinks.KeptLink> links) {}
