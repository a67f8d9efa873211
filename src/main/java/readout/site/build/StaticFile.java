package readout.site.build;

import java.nio.file.Path;

/**
 * A file in the folder of the house.
 *
 * @param path from that folder, with slashes, in one normalization
 * @param name what users call it
 * @param from where it is, without links
 * @param digest of its bytes
 */
record StaticFile(String path, String name, Path from, String digest) {}
