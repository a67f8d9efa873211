package readout.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Span;
import readout.record.RelativeAddress;

/**
 * An address that may name a file beside the record.
 *
 * @param address what it says
 * @param span where the record writes it
 */
public record FileAddresses(RelativeAddress address, Span span) {
  /** Those of some links that may name files. */
  public static List<FileAddresses> of(List<WrittenLink> links) {
    List<FileAddresses> all = new ArrayList<>();
    for (WrittenLink link : links) {
      Optional<RelativeAddress> address = RelativeAddress.of(link.target());
      if (address.isPresent()) {
        all.add(new FileAddresses(address.get(), link.span()));
      }
    }
    return all;
  }
}
