package readout.html;

import java.util.Map;
import org.jsoup.nodes.Element;
import readout.document.Role;
import readout.document.TextStyle.Mark;

/** Knows by the classes of elements what paragraphs are there for. */
final class DocumentRoles {
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("kicker", Role.KICKER),
          Map.entry("subtitle", Role.SUBTITLE),
          Map.entry("occasion", Role.OCCASION),
          Map.entry("lead", Role.LEAD),
          Map.entry("label", Role.LABEL),
          Map.entry("people-line", Role.PEOPLE),
          Map.entry("detail", Role.DETAIL),
          Map.entry("note", Role.DETAIL),
          Map.entry("aside", Role.ASIDE),
          Map.entry("question", Role.QUESTION),
          Map.entry("asked", Role.QUESTION),
          Map.entry("end", Role.END),
          Map.entry("small", Role.SMALL),
          Map.entry("about-house", Role.SMALL),
          Map.entry("corrections", Role.CORRECTION),
          Map.entry("sign", Role.SIGNATURE),
          Map.entry("house", Role.HOUSE));

  /** Lists without bullets. */
  private static final Map<String, Role> ITEMS =
      Map.of(
          "data", Role.FACT,
          "people", Role.PEOPLE,
          "plain", Role.PLAIN,
          "figures", Role.FIGURE,
          "results", Role.RESULT,
          "signatures", Role.PEOPLE);

  private DocumentRoles() {}

  /** What holds in a block that is not a list: of several classes the last says most. */
  static Surroundings of(Element block, Surroundings around) {
    if (block.hasClass("notice")) {
      return around.as(notice(block));
    }
    Role role = null;
    for (String name : block.classNames()) {
      role = ROLES.getOrDefault(name, role);
    }
    if (role == null) {
      return around;
    }
    Surroundings inside = around.as(role);
    return role == Role.ASIDE ? inside.with(Mark.ITALIC) : inside;
  }

  private static Role notice(Element notice) {
    return notice.hasClass("draft")
        ? Role.DRAFT
        : notice.hasClass("embargo") || notice.hasClass("withdrawn") || notice.hasClass("cancelled")
            ? Role.ALARM
            : Role.NOTICE;
  }

  /** The role of the items of a list without bullets; null for one that has them. */
  static Role ofItems(Element list, Role around) {
    if (list.hasClass("small")) {
      return Role.SMALL;
    }
    for (String name : list.classNames()) {
      if (ITEMS.containsKey(name)) {
        return ITEMS.get(name);
      }
    }
    return around == Role.CORRECTION ? Role.CORRECTION : null;
  }
}
