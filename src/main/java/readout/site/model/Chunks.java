package readout.site.model;

import java.util.List;

/**
 * A long list, latest first, in parts. Full parts are counted from the oldest, so that something
 * new changes the first part alone; a part after the first is named by its number from the oldest.
 *
 * @param <T> what the list has
 */
public final class Chunks<T> {
  private static final String NUMBER = "--page-";

  private final List<T> all;
  private final int chunk;
  private final int full;
  private final int first;

  /**
   * @param chunk how many a part has at the least when there are more
   */
  public Chunks(List<T> all, int chunk) {
    this.all = all;
    this.chunk = chunk;
    this.full = Math.max(0, all.size() / chunk - 1);
    this.first = all.size() - full * chunk;
  }

  /** How many parts there are, at least one. */
  public int count() {
    return full + 1;
  }

  /** A part, from 0 with the latest. */
  public List<T> part(int number) {
    return all.subList(number == 0 ? 0 : first + (number - 1) * chunk, first + number * chunk);
  }

  /** The path of a part without its ending, made of that of the first. */
  public String path(String path, int number) {
    return number == 0 ? path : path + NUMBER + (full - number + 1);
  }

  /** The path of the part with later ones, or empty. */
  public String newer(String path, int number) {
    return number == 0 ? "" : path(path, number - 1);
  }

  /** The path of the part with earlier ones, or empty. */
  public String older(String path, int number) {
    return number == full ? "" : path(path, number + 1);
  }
}
