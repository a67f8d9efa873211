package readout.site.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a site from all others, so that what calendars and feed readers keep of two houses is never
 * taken for one. It is the name that the house gave its site, else the site's address; where there
 * is neither, the title is used.
 *
 * @param name given by the house, or empty
 * @param address where the site will be, ending with a slash, or empty
 * @param title of the site
 */
public record SiteId(String name, String address, String title) {
  /** What a house may call its site: it follows the {@code @} of identifiers. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  /** A web address: scheme, credentials, host with port, path. */
  private static final Pattern ADDRESS = Pattern.compile("https?://(?:[^/@]*@)?([^/]+)(/.*)?");

  /** Whether a text may be the name of a site. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * The UID of something in a calendar (RFC 5545, section 3.8.4.7): a UUID that no other site has,
   * and the name or the host of the site where there is one.
   *
   * @param key tells the thing from all others of the site
   */
  public String uid(String key) {
    String place = name.isEmpty() ? host() : name;
    return place.isEmpty() ? uuid(key) : uuid(key) + "@" + place;
  }

  /**
   * What names a page or a file of the site in a feed for good: a URN for a site that has a name,
   * or no address, else its URL.
   *
   * @param key tells the thing from all others of the site
   * @param url where it is; not used when the site has a name or no address
   */
  String iri(String key, String url) {
    return name.isEmpty() && !address.isEmpty() ? url : "urn:uuid:" + uuid(key);
  }

  private String uuid(String key) {
    String site =
        name.isEmpty() ? host().isEmpty() ? "title " + title : host() + path() : "name " + name;
    byte[] whole = String.join("\n", "readout", site, key).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(whole).toString();
  }

  /** The host of the address in small letters, with its port; empty without an address. */
  private String host() {
    Matcher parts = ADDRESS.matcher(address);
    return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The scheme is not a part of it: sites move from http to https. */
  private String path() {
    Matcher parts = ADDRESS.matcher(address);
    return parts.matches() && parts.group(2) != null ? parts.group(2) : "";
  }
}
