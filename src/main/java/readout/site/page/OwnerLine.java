package readout.site.page;

import java.util.List;
import java.util.stream.Collectors;
import readout.language.Direction;
import readout.language.Phrase;
import readout.note.Isolated;
import readout.note.NamePages;
import readout.site.model.ListGroup;
import readout.site.model.NamedPages;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;

/** The owners of a step in a line, each of whom has a page of their steps. */
final class OwnerLine {
  private final SiteRequest site;

  OwnerLine(SiteRequest site) {
    this.site = site;
  }

  /**
   * The line; nothing for nobody.
   *
   * @param root the way from the page to the site's root
   */
  List<NamePart> of(List<SummaryText> owners, String root) {
    if (owners.isEmpty()) {
      return List.of();
    }
    return line(owners).parts().stream()
        .map(part -> new NamePart(part.text(), part.page() == null ? "" : root + part.page()))
        .toList();
  }

  /** The characters of the line. */
  String text(List<SummaryText> owners) {
    return of(owners, "").stream().map(NamePart::text).collect(Collectors.joining());
  }

  private Phrase line(List<SummaryText> owners) {
    return site.language().list(owners.stream().map(this::name).toList());
  }

  private Phrase name(SummaryText owner) {
    String page = NamedPages.of(NamePages.Kind.OWNER, "", owner.text());
    return Phrase.of(isolated(owner)).leadingTo(page + ListGroup.ENDING);
  }

  /** A name that runs the other way keeps the words beside it in place. */
  private String isolated(SummaryText words) {
    boolean turns =
        !words.lang().isEmpty() && Direction.of(words.lang()) != Direction.of(site.tag());
    return turns ? Isolated.of(words.text()) : words.text();
  }
}
