package readout.archive;

/**
 * A page in one of the languages it is there in.
 *
 * @param tag BCP 47 tag
 * @param name of the language, in itself
 * @param path seen from the site's root
 * @param current whether this is the page itself
 */
record Alternate(String tag, String name, String path, boolean current) {}
