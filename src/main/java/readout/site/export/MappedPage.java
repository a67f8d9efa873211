package readout.site.export;

import java.util.List;
import java.util.function.Supplier;
import readout.site.model.Alternate;

/**
 * A page that search engines are to find.
 *
 * @param path seen from the root of the whole site
 * @param changed when it changed last, as W3C date and time, or empty when that is not known
 * @param languages where it is in other languages; asked for when the map is made
 */
public record MappedPage(String path, String changed, Supplier<List<Alternate>> languages) {}
