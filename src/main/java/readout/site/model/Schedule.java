package readout.site.model;

/**
 * When a meeting is held.
 *
 * @param date the date in words
 * @param datetime the date for machines, or empty when it is vague
 * @param days the days it can mean
 * @param start the local start as {@code HH:mm}, or empty
 * @param end the local end, or empty
 * @param timezone an IANA name, or empty
 */
public record Schedule(
    @Interned String date,
    @Interned String datetime,
    DaySpan days,
    @Interned String start,
    @Interned String end,
    @Interned String timezone) {}
