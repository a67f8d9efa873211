package readout.pipeline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import readout.archive.StoredEntry;

/**
 * What a run leaves for the next: it knows what is embargoed, and lies beside the site and never in
 * it.
 *
 * @param key of the program and the options that made it
 * @param at the instant it was judged at
 * @param records by the names of their files
 * @param files of the site: by path, what they are made of and what they hold
 * @param moved where the page of an id that is gone has moved to
 */
record SiteState(
    String key,
    Instant at,
    Map<String, KeptRecord> records,
    Map<String, Made> files,
    Map<String, String> moved) {
  private static final String NAME = "state";
  private static final String PENDING = "pending";
  private static final int FORMAT = 2;

  /**
   * A file of the site.
   *
   * @param inputs digest of what it is made of
   * @param content digest of its bytes
   */
  record Made(String inputs, String content) {}

  /** Before the first run. */
  static SiteState none() {
    return new SiteState("", Instant.EPOCH, Map.of(), Map.of(), Map.of());
  }

  /** What the last run left; none when there is nothing or nothing that can be read. */
  static SiteState load(Path cache) {
    Path file = cache.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return none();
    }
    CRC32C sum = new CRC32C();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum))) {
      SiteState state = in.readInt() == FORMAT ? read(in) : none();
      long found = sum.getValue();
      return in.readLong() == found ? state : none();
    } catch (IOException | RuntimeException e) {
      return none();
    }
  }

  private static SiteState read(DataInputStream in) throws IOException {
    String key = in.readUTF();
    Instant at = Instant.ofEpochSecond(in.readLong());
    Map<String, KeptRecord> records = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      records.put(text(in), record(in));
    }
    Map<String, Made> files = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      files.put(text(in), new Made(in.readUTF(), in.readUTF()));
    }
    Map<String, String> moved = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      moved.put(text(in), text(in));
    }
    return new SiteState(key, at, records, files, moved);
  }

  private static KeptRecord record(DataInputStream in) throws IOException {
    String hash = in.readUTF();
    String id = text(in);
    String digest = in.readUTF();
    String withheld = in.readUTF();
    List<Instant> turns = instants(in);
    List<Instant> embargoes = instants(in);
    int length = in.readInt();
    StoredEntry entry = length == 0 ? null : StoredEntry.of(in.readNBytes(length));
    return new KeptRecord(hash, id, entry, digest, withheld, turns, embargoes);
  }

  private static List<Instant> instants(DataInputStream in) throws IOException {
    List<Instant> instants = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      instants.add(Instant.ofEpochSecond(in.readLong()));
    }
    return instants;
  }

  /** Ids and paths may be longer than what {@code readUTF} takes. */
  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Writes it whole or not at all. */
  void save(Path cache) throws IOException {
    Files.createDirectories(cache);
    Path staged = cache.resolve(NAME + ".part");
    CRC32C sum = new CRC32C();
    try (OutputStream file = Files.newOutputStream(staged);
        DataOutputStream out =
            new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(file, 1 << 16), sum))) {
      write(out);
      out.writeLong(sum.getValue());
    }
    Files.move(
        staged,
        cache.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(cache.resolve(PENDING));
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(key);
    out.writeLong(at.getEpochSecond());
    out.writeInt(records.size());
    for (Map.Entry<String, KeptRecord> entry : new TreeMap<>(records).entrySet()) {
      text(entry.getKey(), out);
      record(entry.getValue(), out);
    }
    out.writeInt(files.size());
    for (Map.Entry<String, Made> entry : new TreeMap<>(files).entrySet()) {
      text(entry.getKey(), out);
      out.writeUTF(entry.getValue().inputs());
      out.writeUTF(entry.getValue().content());
    }
    out.writeInt(moved.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(moved).entrySet()) {
      text(entry.getKey(), out);
      text(entry.getValue(), out);
    }
  }

  private static void record(KeptRecord kept, DataOutputStream out) throws IOException {
    out.writeUTF(kept.hash());
    text(kept.id(), out);
    out.writeUTF(kept.digest());
    out.writeUTF(kept.withheld());
    instants(kept.turns(), out);
    instants(kept.embargoes(), out);
    byte[] bytes = kept.isShown() ? kept.stored().bytes() : new byte[0];
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void instants(List<Instant> instants, DataOutputStream out) throws IOException {
    out.writeInt(instants.size());
    for (Instant instant : instants) {
      out.writeLong(instant.getEpochSecond());
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Notes the files that are about to be made, so that the run after an interrupted one knows that
   * they are the site's.
   */
  static void announce(Path cache, List<String> paths) throws IOException {
    Files.createDirectories(cache);
    List<String> all = new ArrayList<>(announced(cache));
    all.addAll(paths);
    Files.write(cache.resolve(PENDING), all.stream().distinct().sorted().toList());
  }

  /** The files that a run announced which did not come to its end. */
  static List<String> announced(Path cache) throws IOException {
    Path file = cache.resolve(PENDING);
    return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
  }
}
