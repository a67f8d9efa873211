package readout.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * CommonMark with tables, strikethrough, autolinks, footnotes and task items.
 *
 * @param variants the same in each language it is written in; at least one
 * @param placements where it names quotes and figures, in the order of languages and characters
 * @param partNumber its number, see {@link RecordPart}
 */
public record Markdown(List<InLanguage> variants, List<Placement> placements, int partNumber)
    implements Passage {
  /** Copies the lists. */
  public Markdown {
    variants = List.copyOf(variants);
    placements = List.copyOf(placements);
  }

  /** Markdown that names no quote and no figure. */
  public Markdown(List<InLanguage> variants, int partNumber) {
    this(variants, List.of(), partNumber);
  }

  /** The same with the places where it names quotes and figures. */
  public Markdown withPlacements(List<Placement> placements) {
    return new Markdown(variants, placements, partNumber);
  }

  /**
   * The same with a mark in place of each reference, which tells no id; see {@link PlacementMark}.
   *
   * @param isKept whether the readers may see what a reference names
   * @return null when nothing of the text is left in any language
   */
  public Markdown marked(Predicate<Placement> isKept) {
    if (placements.isEmpty()) {
      return this;
    }
    boolean[] kept = new boolean[placements.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = isKept.test(placements.get(i));
    }
    List<InLanguage> marked = new ArrayList<>(variants.size());
    boolean anything = false;
    for (int i = 0; i < variants.size(); i++) {
      InLanguage text = variants.get(i);
      String value = PlacementMark.marked(text.value(), i, placements, kept);
      marked.add(new InLanguage(text.language(), value, text.partNumber()));
      anything |= PlacementMark.leavesWords(value);
    }
    List<Placement> left = new ArrayList<>(placements.size());
    for (int i = 0; i < kept.length; i++) {
      left.add(kept[i] ? placements.get(i) : placements.get(i).withheld());
    }
    return anything ? new Markdown(marked, left, partNumber) : null;
  }

  /**
   * What the author wrote in a language, without references to quotes and figures: marks of the
   * same length are in their place.
   */
  public String ownWords(int variant) {
    String value = variants.get(variant).value();
    return placements.isEmpty()
        ? value
        : PlacementMark.marked(value, variant, placements, new boolean[placements.size()]);
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
