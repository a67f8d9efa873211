package readout.site.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import readout.record.PeopleFiles;

/**
 * Holds what a run that had nothing to warn of leaves beside its state: enough to tell that nothing
 * has changed since, without what is known of every record. Nothing depends on it: where it cannot
 * be read, the state is.
 *
 * @param state the sum of the state it belongs to, as {@link StateFile#sum} tells it
 * @param key of the program and the options
 * @param at the instant the records were judged at
 * @param since no record has become another by itself between this instant and {@code at}
 * @param until the first instant after {@code at} at which a record does
 * @param house a digest of all that is in the folder of the house, or empty
 * @param stamps of all records' files, by their names
 * @param files the paths of the site's files
 * @param meetings how many the site holds
 * @param withheld how many records are not in the site, by the reason
 * @param embargoes the instant at which the next one ends, if there is one
 * @param people a digest of the people files of the records, see {@link PeopleFiles#digest}; empty
 *     when no record asked for anybody
 */
public record QuietRun(
    String state,
    String key,
    Instant at,
    Instant since,
    Instant until,
    String house,
    Map<String, String> stamps,
    List<String> files,
    int meetings,
    Map<String, Integer> withheld,
    List<Instant> embargoes,
    String people) {
  private static final String NAME = "quiet";

  private static final int SUM = Long.BYTES;

  /** Whether no record has become another by itself between the run and an instant. */
  public boolean holdsAt(Instant now) {
    return !now.isBefore(since) && now.isBefore(until);
  }

  /** What the last run left; empty when it left nothing, or nothing that belongs to its state. */
  public static Optional<QuietRun> open(Path cache) {
    Path file = cache.resolve(NAME);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] all = Files.readAllBytes(file);
      int end = all.length - SUM;
      if (end < 0 || ByteBuffer.wrap(all).getLong(end) != sum(all, end)) {
        return Optional.empty();
      }
      QuietRun run = RecordCodec.read(QuietRun.class, Arrays.copyOf(all, end), null);
      boolean belongs = run.state().equals(StateFile.sum(cache));
      return belongs && run.files().stream().allMatch(SitePath::isInside)
          ? Optional.of(run)
          : Optional.empty();
    } catch (IOException | BrokenState e) {
      return Optional.empty(); // the state tells the same
    }
  }

  /** Leaves it for the next run, which can do without it. */
  public void save(Path cache) {
    byte[] bytes = RecordCodec.bytes(this);
    try (FileChannel channel = SiteCache.create(cache.resolve(NAME));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel))) {
      out.write(bytes);
      out.writeLong(sum(bytes, bytes.length));
    } catch (IOException e) {
      // What was written of it has another sum.
    }
  }

  /** The sum of the first bytes, and of what they are the bytes of. */
  private static long sum(byte[] bytes, int end) {
    CRC32C sum = new CRC32C();
    sum.update(RecordCodec.of(QuietRun.class).shape().getBytes(StandardCharsets.UTF_8));
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
