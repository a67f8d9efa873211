package readout.document.reference;

import java.util.ArrayList;
import java.util.List;

/** The relationships that a kept header or footer needs, with new ids. */
final class KeptLinks {
  private final List<KeptLink> links = new ArrayList<>();

  /**
   * A relationship of a header or footer.
   *
   * @param id within its part
   * @param picture that it leads to; null for a web address
   * @param address that it leads to; null for a picture
   */
  record KeptLink(String id, PictureFile picture, String address) {}

  /** The id by which a picture is shown. */
  String picture(PictureFile picture) {
    return add(picture, null);
  }

  /** The id by which a web address is linked to. */
  String address(String address) {
    return add(null, address);
  }

  private String add(PictureFile picture, String address) {
    for (KeptLink link : links) {
      if (picture == null ? address.equals(link.address) : picture.equals(link.picture)) {
        return link.id;
      }
    }
    String id = "rId" + (links.size() + 1);
    links.add(new KeptLink(id, picture, address));
    return id;
  }

  /** All of them, in the order in which they are needed. */
  List<KeptLink> all() {
    return List.copyOf(links);
  }
}
