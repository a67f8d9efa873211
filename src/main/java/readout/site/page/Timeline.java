package readout.site.page;

import readout.note.view.Inlined;

/**
 * Meetings by year.
 *
 * @param chart a bar for each year; SVG, so print it with three braces
 * @param chartTitle the heading of the chart
 */
public record Timeline(String chart, String chartTitle) implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "chart" -> chart;
      case "chart_title" -> chartTitle;
      default -> UNKNOWN;
    };
  }
}
