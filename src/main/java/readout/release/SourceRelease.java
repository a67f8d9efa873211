package readout.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Source;

/** The sources that may be cited. */
final class SourceRelease {
  private final AudiencePolicy admission;
  private final List<Source> admitted;
  private final Set<String> ids = new HashSet<>();

  SourceRelease(AudiencePolicy admission, List<Source> sources) {
    this.admission = admission;
    this.admitted = admission.admitted(sources, "source");
    admitted.forEach(s -> ids.add(s.item().id()));
  }

  /** The source's id, or null when the output does not have that source. */
  String inOutput(String id) {
    return ids.contains(id) ? id : null;
  }

  /**
   * The sources as the output lists them.
   *
   * @param before the ids that the record cites
   * @param after the ids that are cited in what is left; who lost every citation goes
   * @param withheld the names that a publisher may not have
   */
  List<Source> listed(Set<String> before, Set<String> after, WithheldNames withheld) {
    List<Source> listed = new ArrayList<>();
    for (Source s : admitted) {
      String id = s.item().id();
      if (before.contains(id) && !after.contains(id)) {
        admission.heldBack("source", "only cited by what is withheld", s);
      } else {
        boolean named = s.publisher() != null && withheld.has(s.publisher());
        if (named) {
          admission.heldBack("name", WithheldNames.RULE, s, "publisher");
        }
        Source released = s.with(admission.inOutput(s.item()));
        listed.add(named ? released.withoutPublisher() : released);
      }
    }
    return listed;
  }
}
