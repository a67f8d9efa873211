/**
 * What a run keeps of an archive for the next: it is private, and what is read back is checked.
 *
 * <p>The folder ({@link readout.site.cache.SiteCache}) is never part of what is published; its
 * files are for their owner alone ({@code rw-------}, the folder {@code rwx------}) where the file
 * system knows permissions. In it are
 *
 * <ul>
 *   <li>{@code state}: what the last run knew, {@link readout.site.cache.StateFile};
 *   <li>{@code quiet}: what of it tells that nothing has changed, where the run had nothing to warn
 *       of, {@link readout.site.cache.QuietRun};
 *   <li>{@code pending}: the paths that a run announced and may have left half done, a line each,
 *       {@link readout.site.cache.PendingFiles}; gone when the state was written after it;
 *   <li>{@code state.part} and {@code pending.part}: either of them before it takes its place, in
 *       one step, so that what is there is whole.
 * </ul>
 *
 * <p>A {@code state} is, in this order (numbers of a fixed length have their highest byte first):
 *
 * <table>
 *   <caption>The bytes of a state</caption>
 *   <tr><td>4 bytes</td><td>the number of the format, raised when the rules below change</td></tr>
 *   <tr><td>4 bytes</td><td>the CRC-32C of the state's shape, the names and types of all components:
 *       a state of other records is not read</td></tr>
 *   <tr><td>state</td><td>a {@link readout.site.cache.SiteState}, as {@link
 *       readout.site.cache.RecordCodec} writes it</td></tr>
 *   <tr><td>parts</td><td>what is known of the meetings ({@link readout.site.cache.StoredMeeting}),
 *       in the order in which the state has its places; read when it is asked for</td></tr>
 *   <tr><td>8 bytes</td><td>how many bytes the parts have</td></tr>
 *   <tr><td>8 bytes</td><td>the CRC-32C of all bytes before</td></tr>
 * </table>
 *
 * <p>A record is its components in the order of their declaration, nothing between them; {@code
 * readout.site.cache.Codecs} has the other types:
 *
 * <table>
 *   <caption>The bytes of a value; a <i>number</i> is an int of seven bits a byte, lowest first, all
 *       but the last with the eighth bit set</caption>
 *   <tr><td>text</td><td>the number of its bytes, a line feed, UTF-8, a line feed: a search of
 *       a file for words finds them</td></tr>
 *   <tr><td>int</td><td>a number, of 32 bits without a sign</td></tr>
 *   <tr><td>ints</td><td>how many as a number, then 4 bytes each</td></tr>
 *   <tr><td>long</td><td>8 bytes</td></tr>
 *   <tr><td>flag</td><td>the number 0 or 1</td></tr>
 *   <tr><td>enum</td><td>the name of the constant, a text</td></tr>
 *   <tr><td>instant</td><td>8 bytes, seconds since 1970; 4 bytes, nanoseconds</td></tr>
 *   <tr><td>day</td><td>8 bytes, days since 1970</td></tr>
 *   <tr><td>list</td><td>how many as a number, then each</td></tr>
 *   <tr><td>map</td><td>how many as a number, then each key with its value, by the
 *       order of the keys</td></tr>
 *   <tr><td>place</td><td>its length as a number; its bytes are among the parts</td></tr>
 * </table>
 *
 * <p>Nothing is null. The same state gives the same bytes. Whatever is wrong with a state (a sum, a
 * length, a constant, a record that its own constructor refuses, a path that leads out of the site)
 * it is as if there were none: the site is built from scratch. No count takes more memory than
 * there are bytes.
 */
package readout.site.cache;
