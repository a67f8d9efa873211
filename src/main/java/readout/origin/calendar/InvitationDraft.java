package readout.origin.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import readout.diagnostic.Span;
import readout.draft.Draft;
import readout.draft.DraftComment;
import readout.draft.DraftItem;
import readout.origin.AccessCodes;
import readout.origin.HandlingNotice;
import readout.origin.calendar.ReadInvitation.AgendaLine;
import readout.origin.calendar.ReadInvitation.Answer;
import readout.origin.calendar.ReadInvitation.Invitation;
import readout.origin.calendar.ReadInvitation.Invited;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Puts what an invitation says into the draft of a record. */
public final class InvitationDraft {
  private InvitationDraft() {}

  /**
   * The draft.
   *
   * @param names the name of one of whom the invitation only has the address
   */
  public static Draft of(Invitation invitation, Function<String, Optional<String>> names) {
    Draft draft = new Draft();
    draft.put("readout", new ScalarNode("1", ScalarKind.INTEGER, Span.START));
    draft.put("title", text(invitation.title().isEmpty() ? "TBD" : invitation.title()));
    draft.put("date", text(invitation.date()));
    if (!invitation.time().isEmpty()) {
      boolean noted = invitation.zone().isEmpty() && !invitation.zoneNote().isEmpty();
      draft.put(
          "time",
          text(invitation.time()),
          noted ? new String[] {invitation.zoneNote()} : new String[0]);
    }
    if (!invitation.zone().isEmpty()) {
      boolean noted = !invitation.zoneNote().isEmpty();
      draft.put(
          "timezone",
          text(invitation.zone()),
          noted ? new String[] {invitation.zoneNote()} : new String[0]);
    }
    place(invitation, draft);
    draft.put("status", text("draft"));
    draft.put(
        "audience",
        ScalarNode.written("internal"),
        "Delete this line when the record may be published.");
    HandlingNotice.embargo(texts(invitation))
        .ifPresent(line -> HandlingNotice.hold(draft, "invitation", line));
    people(invitation, names, draft);
    List<Node> topics = topics(invitation.agenda(), 1);
    if (!topics.isEmpty()) {
      draft.put("topics", DraftItem.list(topics));
    }
    return draft;
  }

  /** The lines that may tell of an embargo: the title, and what has no place in a record. */
  private static List<String> texts(Invitation invitation) {
    List<String> texts = new ArrayList<>(List.of(invitation.title()));
    invitation.remarks().forEach(remark -> texts.add(remark.words()));
    invitation.agenda().forEach(line -> texts.add(line.title()));
    return texts;
  }

  private static void place(Invitation invitation, Draft draft) {
    String link = invitation.link();
    boolean secret = AccessCodes.isSecret(link);
    String[] comments =
        link.isEmpty()
            ? new String[0]
            : secret
                ? new String[] {"Left out, as it lets in everybody who has it: " + link}
                : new String[] {
                  "Notes print the link to join: delete it if it is not for their readers."
                };
    if (link.isEmpty() || secret) {
      if (!invitation.place().isEmpty() || secret) {
        String place = invitation.place().isEmpty() ? "TBD" : invitation.place();
        draft.put("place", text(place), comments);
      }
    } else {
      draft.put(
          "place",
          new DraftItem().text("name", invitation.place()).text("url", link).node(),
          comments);
    }
  }

  private static void people(
      Invitation invitation, Function<String, Optional<String>> names, Draft draft) {
    List<Node> people = new ArrayList<>();
    for (Invited invited : invitation.people()) {
      DraftItem item = new DraftItem();
      item.comment(
          DraftComment.answered(capitalized(invited.answer().words()), !invited.name().isEmpty()));
      String name =
          invited.name().isEmpty() ? names.apply(invited.email()).orElse("TBD") : invited.name();
      item.text("name", name);
      item.texts("aliases", invited.written().isEmpty() ? List.of() : List.of(invited.written()));
      if (invited.chair()) {
        item.flag("chair");
      }
      item.text("attendance", invited.answer() == Answer.DECLINED ? "apologies" : "");
      item.text("email", invited.email());
      people.add(item.node());
    }
    List<String> comments = new ArrayList<>();
    Invited host = invitation.host();
    if (host != null) {
      String name = host.name().isEmpty() ? host.email() : host.name();
      String email = host.email().isEmpty() || name.equals(host.email()) ? "" : ", " + host.email();
      comments.add("Sent by " + name + email + ": write it as `host` if they held the meeting.");
    }
    if (!people.isEmpty()) {
      comments.add("Who was invited. Delete those who did not come.");
      draft.put("participants", DraftItem.list(people), comments.toArray(String[]::new));
    }
  }

  private static List<Node> topics(List<AgendaLine> lines, int level) {
    List<Node> topics = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).level() > level && i > 0) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && lines.get(end).level() > level) {
        end++;
      }
      List<Node> below = topics(lines.subList(i + 1, end), level + 1);
      DraftItem item = new DraftItem().text("title", lines.get(i).title());
      topics.add(item.node("topics", below.isEmpty() ? null : DraftItem.list(below)).node());
    }
    return topics;
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Node text(String text) {
    return ScalarNode.written(text);
  }
}
