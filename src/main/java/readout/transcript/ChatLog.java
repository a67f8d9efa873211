package readout.transcript;

import java.time.LocalDate;
import java.util.List;

/**
 * A chat log.
 *
 * @param lines in the order of the file
 * @param date the day of its first dated line, or null
 * @param utc whether its times are in UTC
 * @param unread lines that are no part of it
 */
record ChatLog(List<LogLine> lines, LocalDate date, boolean utc, List<UnreadLine> unread) {}
