package readout.check.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.meeting.Text;
import readout.words.FoldedText;
import readout.words.SoughtName;
import readout.words.SoughtName.Found;

/**
 * The roles and bodies that an output names by itself: of its people, with the offices that are for
 * its readers, of its delegations and groups, and who issued it. What is merely typed in a text is
 * not among them.
 */
final class PublicTitles {
  private final Set<List<String>> titles = new HashSet<>();
  private final List<SoughtName> sought = new ArrayList<>();

  PublicTitles(Meeting released) {
    for (Participant p : released.people().participants()) {
      add(p.role());
      add(p.organization());
      if (p.career() != null) {
        p.career()
            .posts()
            .forEach(
                post -> {
                  add(post.role());
                  add(post.organization());
                });
      }
    }
    released.people().delegations().forEach(d -> add(d.name()));
    released.people().groups().forEach(g -> add(g.name()));
    add(released.about().publication().issuer());
  }

  private void add(Text title) {
    if (title != null) {
      title
          .variants()
          .forEach(
              v -> {
                if (titles.add(FoldedText.of(v.value()).words())) {
                  sought.add(SoughtName.whole(v.value()));
                }
              });
    }
  }

  /** Whether some words are one of them. */
  boolean has(String words) {
    return titles.contains(FoldedText.of(words).words());
  }

  /** Whether what was found in a text is a part of one of them, as in "Deputy Head of Protocol". */
  boolean covers(Found found, FoldedText text) {
    return sought.stream()
        .flatMap(title -> title.wholeIn(text).stream())
        .anyMatch(title -> title.start() <= found.start() && title.end() >= found.end());
  }
}
