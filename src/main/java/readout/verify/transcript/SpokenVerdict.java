package readout.verify.transcript;

import java.util.List;
import readout.diagnostic.Span;
import readout.meeting.Quote;

/**
 * What a transcript says of a quote.
 *
 * @param quote the quote
 * @param words its words that were compared
 * @param place where they are in the record
 * @param answer the answer
 * @param foldings what was folded, in words
 * @param said the words of the transcript where they differ; else null
 * @param line where they are in the transcript, from 1; 0 when they are nowhere
 * @param remarks what is to be known besides, in words
 */
public record SpokenVerdict(
    Quote quote,
    String words,
    Span place,
    SpokenAnswer answer,
    List<String> foldings,
    String said,
    int line,
    List<String> remarks) {}
