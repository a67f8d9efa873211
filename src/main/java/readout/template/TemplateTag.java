package readout.template;

import readout.diagnostic.Span;

/**
 * A tag of a template.
 *
 * @param kind {@code #}, {@code ^}, {@code /}, {@code >}, {@code <}, {@code $}, or {@code =} for a
 *     change of delimiters, or {@code v} for a variable
 * @param name what is in it
 * @param span where the name is
 */
record TemplateTag(char kind, String name, Span span) {
  static final char VARIABLE = 'v';
}
