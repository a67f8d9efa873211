package readout.meeting;

import java.util.List;

/**
 * CommonMark with tables, strikethrough, autolinks, footnotes and task items.
 *
 * @param variants the same in each language it is written in; at least one
 */
public record Markdown(List<InLanguage> variants) implements Passage {
  /** Copies the list. */
  public Markdown {
    variants = List.copyOf(variants);
  }
}
