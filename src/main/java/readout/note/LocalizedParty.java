package readout.note;

import java.util.Map;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * A person or body.
 *
 * @param kind {@code person}, {@code group}, {@code delegation}, {@code organization}, {@code
 *     outsider}, {@code text} or {@code unnamed}
 * @param person it is one person
 * @param id their id in the record
 * @param anchor the id of their place on the page; empty for a speaker who is not named
 * @param naming how they are called
 * @param first this is the first mention in its list
 * @param chair they chaired
 * @param attendance how they took part
 * @param remark "chair", "remote"
 * @param presence the same as minutes say it: "chair, from item 3", "on mission"
 * @param from when they came: "from 10:30"; empty from the beginning
 * @param until when they left: "until item 4"; empty at the end
 * @param reason why they were away
 * @param email an address for mail
 * @param url an address
 * @param website what a link to it is called where the name leads to its own page, in an archive
 * @param restriction who else may see it, on notes that are not public
 * @param x your own data of the person or body, without {@code x-}
 */
public record LocalizedParty(
    String kind,
    boolean person,
    String id,
    String anchor,
    Naming naming,
    boolean first,
    boolean chair,
    LocalizedWord attendance,
    LocalizedPhrase remark,
    @TemplatesOnly LocalizedPhrase presence,
    LocalizedPhrase from,
    LocalizedPhrase until,
    LocalizedText reason,
    String email,
    String url,
    @TemplatesOnly String website,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "kind" -> kind;
      case "person" -> person;
      case "id" -> id;
      case "anchor" -> anchor;
      case "first" -> first;
      case "chair" -> chair;
      case "attendance" -> attendance;
      case "remark" -> remark;
      case "presence" -> presence;
      case "from" -> from;
      case "until" -> until;
      case "reason" -> reason;
      case "email" -> email;
      case "url" -> url;
      case "website" -> website;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> naming.get(name);
    };
  }
}
