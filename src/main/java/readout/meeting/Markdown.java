package readout.meeting;

import java.util.List;

/**
 * CommonMark with tables, strikethrough, autolinks, footnotes and task items.
 *
 * @param variants the same in each language it is written in; at least one
 * @param partNumber its number, see {@link RecordPart}
 */
public record Markdown(List<InLanguage> variants, int partNumber) implements Passage {
  /** Copies the list. */
  public Markdown {
    variants = List.copyOf(variants);
  }

  /** Texts are equal that say the same, wherever they are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Markdown o && variants.equals(o.variants);
  }

  @Override
  public int hashCode() {
    return variants.get(0).hashCode();
  }
}
