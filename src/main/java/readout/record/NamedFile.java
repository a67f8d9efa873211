package readout.record;

import readout.record.Located.Finding;

/**
 * A file beside a record that something the site shows names.
 *
 * @param address as the record writes it, without query and fragment; with these where it names a
 *     place on the page of another record
 * @param finding what is there
 * @param path of its copy below the record's folder of files; of another record the way to it from
 *     the record's folder; empty when it leads out
 * @param stamp tells whether it is what it was, and names its bytes in a part; empty when there is
 *     nothing to copy
 */
public record NamedFile(String address, Finding finding, String path, String stamp) {
  /** An address of which nothing is known yet. */
  public static NamedFile unknown(String address) {
    return new NamedFile(address, Finding.MISSING, "", "");
  }

  /** What was meant as an address and is read as plain text, as the record writes it. */
  public static NamedFile unread(String words) {
    return new NamedFile(words, Finding.UNREAD, "", "");
  }

  /** Whether it is an address. */
  public boolean isAddress() {
    return finding != Finding.UNREAD;
  }

  /** Its address without query and fragment; the words of what is none. */
  public String written() {
    return !isAddress()
        ? address
        : RelativeAddress.of(address).map(RelativeAddress::path).orElse(address);
  }

  /** Whether it is copied. */
  public boolean isCopied() {
    return finding == Finding.FILE;
  }
}
