package readout.site.build;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.record.Digests;
import readout.record.NamedFile;
import readout.record.RelativeAddress;

/**
 * Prints a mark in place of each address that may name a file beside the record, as where it leads
 * is known only when all records and files are: {@link FileLinks} puts the address in. A mark holds
 * a digest of the record, which no text of the record can hold.
 */
final class FileMarks {
  /** How many hexadecimal digits follow the beginning of a mark, and tell the address. */
  static final int KEY_LENGTH = 10;

  private static final int HASH_LENGTH = 16;

  private final String beginning;
  private final SortedSet<String> addresses = new TreeSet<>();
  private final SortedSet<String> places = new TreeSet<>();
  private final SortedSet<String> unread = new TreeSet<>();

  /**
   * @param hash of the record's bytes
   */
  FileMarks(String hash) {
    this.beginning = beginning(hash);
  }

  /** What all marks of a record begin with. */
  static String beginning(String hash) {
    return "readout-" + hash.substring(0, HASH_LENGTH) + "-";
  }

  /** What tells an address from the others of its record. */
  static String key(String address) {
    return Digests.of(address).substring(0, KEY_LENGTH);
  }

  /** What is printed for an address. */
  String mark(String address) {
    RelativeAddress relative = RelativeAddress.of(address).orElse(null);
    if (relative == null) {
      if (address.startsWith("#")) {
        places.add(address);
      }
      return address;
    }
    boolean place = relative.namesRecord() && relative.suffix().indexOf('#') >= 0;
    String named = place ? address : relative.path();
    addresses.add(named);
    return beginning + key(named) + (place ? "" : relative.suffix());
  }

  /** Takes note of a text that was meant as an address and is printed as it is. */
  void unread(String words) {
    unread.add(words);
  }

  /** The addresses of places on the record's own page that were printed. */
  SortedSet<String> places() {
    return places;
  }

  /**
   * The addresses that were printed, without queries and fragments; with these where they name a
   * place on the page of another record.
   */
  SortedSet<String> addresses() {
    return addresses;
  }

  /** What was printed of files: the addresses, and what was meant as one. */
  List<NamedFile> files() {
    return Stream.concat(
            addresses.stream().map(NamedFile::unknown), unread.stream().map(NamedFile::unread))
        .toList();
  }
}
