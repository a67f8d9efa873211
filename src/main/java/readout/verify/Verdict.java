package readout.verify;

import java.util.List;

/**
 * The answer to one quote of a page.
 *
 * @param answer what was found out
 * @param words the quote as the page has it
 * @param line its line on the page, from 1
 * @param column its column there, from 1
 * @param part what has a place in the record: the words there or the nearest ones; or null
 * @param foldings the differences that were folded, in words
 * @param remark what else there is to know, in words; may be empty
 */
public record Verdict(
    Answer answer,
    String words,
    int line,
    int column,
    Object part,
    List<String> foldings,
    String remark) {}
