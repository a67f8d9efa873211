package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Span;
import readout.draft.Draft;
import readout.draft.DraftComment;
import readout.draft.DraftItem;
import readout.origin.HandlingNotice;
import readout.origin.release.ReadRelease.NamedPerson;
import readout.origin.release.ReadRelease.ReleaseQuote;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Puts what a release says into the draft of a record. */
public final class ReleaseDraft {
  private ReleaseDraft() {}

  /** The draft. */
  public static Draft of(ReadRelease release) {
    Draft draft = new Draft();
    draft.put("readout", new ScalarNode("1", ScalarKind.INTEGER, Span.START));
    draft.put("title", text(release.title().isEmpty() ? "TBD" : release.title()));
    if (release.date().isEmpty()) {
      draft.put("date", text("XXXX"), DraftComment.NO_DAY_IN_RELEASE);
    } else {
      draft.put("published", text(release.date()));
      draft.put(
          "date",
          text(release.date()),
          "The day of the release: write that of the meeting, if there was one.");
    }
    if (release.language().isEmpty()) {
      draft.put("language", text("en"), "The release does not say which language it is in: look.");
    } else if (release.declared()) {
      draft.put("language", text(release.language()));
    } else {
      draft.put("language", text(release.language()), "By its words; the release does not say it.");
    }
    draft.put("status", text("draft"));
    if (!release.restriction().isEmpty()) {
      draft.put(
          "audience",
          text("internal"),
          "The release says: " + release.restriction(),
          "Delete this line when the record may be published.");
    }
    if (!release.embargo().isEmpty()) {
      HandlingNotice.hold(draft, "release", release.embargo());
    }
    people(release, draft);
    if (!release.story().isEmpty()) {
      draft.put("story", text(release.story()));
    }
    quotes(release, draft);
    return draft;
  }

  private static void people(ReadRelease release, Draft draft) {
    List<Node> people = new ArrayList<>();
    for (NamedPerson person : release.people()) {
      people.add(
          new DraftItem()
              .text("name", person.name())
              .text("role", person.role())
              .text("attendance", "mentioned")
              .node());
    }
    if (!people.isEmpty()) {
      draft.put(
          "participants",
          DraftItem.list(people),
          "Who is quoted. The release does not say who was there: delete `attendance` for those who were.");
    }
  }

  private static void quotes(ReadRelease release, Draft draft) {
    List<Node> quotes = new ArrayList<>();
    for (ReleaseQuote quote : release.quotes()) {
      DraftItem item = new DraftItem();
      if (!quote.look().isEmpty()) {
        item.comment("Line " + quote.line() + ", " + quote.look() + ".");
      }
      item.text("id", quote.id());
      item.node(
          "speaker",
          quote.listed()
              ? text(quote.speaker())
              : new DraftItem().text("name", quote.speaker()).node());
      quotes.add(item.prose("text", quote.words()).node());
    }
    if (!quotes.isEmpty()) {
      draft.put("quotes", DraftItem.list(quotes));
    }
  }

  private static Node text(String text) {
    return ScalarNode.written(text);
  }
}
