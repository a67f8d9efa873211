package readout.site.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import readout.check.RecordTies;
import readout.leak.Secret;
import readout.meeting.Audience;
import readout.record.NamedFailure;
import readout.record.NamedFile;
import readout.record.Stamps;
import readout.site.model.Entry;
import readout.site.model.Variant;

/**
 * What a run leaves for the next: it knows what is embargoed, and is never in the site. What is
 * read back is checked, as it may have been changed. What it knows of the meetings stays on disk
 * until it is asked for, so that a state that was loaded has to be closed.
 *
 * @param key of the program and the options that made it
 * @param at the instant it was judged at
 * @param records by the names of their files
 * @param stamps of the records' files, see {@link Stamps}
 * @param files of the site: by path, what they are made of and what they hold
 * @param house a digest of all that is in the folder of the house
 * @param moved where the page of an id that is gone has moved to
 * @param published the widest audience that each address was published to, by the id it is made of
 * @param file that it was loaded from, or null
 */
public record SiteState(
    String key,
    Instant at,
    Map<String, KeptRecord> records,
    Map<String, String> stamps,
    Map<String, Made> files,
    String house,
    Map<String, String> moved,
    Map<String, Audience> published,
    FileChannel file)
    implements Closeable {
  private static final String NAME = "state";
  private static final String PENDING = "pending";
  private static final int FORMAT = 15;

  /**
   * A file of the site.
   *
   * @param inputs digest of what it is made of
   * @param content digest of its bytes
   */
  public record Made(String inputs, String content) {}

  /** Before the first run. */
  public static SiteState none() {
    return new SiteState(
        "", Instant.EPOCH, Map.of(), Map.of(), Map.of(), "", Map.of(), Map.of(), null);
  }

  /** What is known for another run with other options: files, and where pages have moved. */
  public SiteState withoutRecords(Map<String, Made> known) {
    return new SiteState("", at, Map.of(), Map.of(), known, "", moved, published, null);
  }

  /** What the last run left; none when there is nothing or nothing that can be read. */
  public static SiteState load(Path cache) {
    Path file = cache.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return none();
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file);
      if (isWhole(channel)) {
        return read(channel);
      }
    } catch (IOException | RuntimeException e) {
      // It is as if there were none.
    }
    close(channel);
    return none();
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the sum at the end of a file is that of all before it. */
  private static boolean isWhole(FileChannel file) throws IOException {
    long end = file.size() - Long.BYTES;
    CRC32C sum = new CRC32C();
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    for (long at = 0; at < end; ) {
      buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
      at += file.read(buffer, at);
      sum.update(buffer.flip());
    }
    buffer.clear().limit(Long.BYTES);
    return end > 0
        && file.read(buffer, end) == Long.BYTES
        && buffer.flip().getLong() == sum.getValue();
  }

  private static SiteState read(FileChannel file) throws IOException {
    DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Channels.newInputStream(file.position(0)), 1 << 16));
    if (in.readInt() != FORMAT) {
      close(file);
      return none();
    }
    String key = in.readUTF();
    Instant at = StateText.instant(in);
    int count = in.readInt();
    long offset = file.size() - Long.BYTES - in.readLong();
    Map<String, KeptRecord> records = new LinkedHashMap<>(count * 2);
    Map<String, String> stamps = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String name = StateText.read(in);
      KeptRecord kept = record(in, file, offset);
      records.put(name, kept);
      String stamp = in.readUTF();
      if (!stamp.isEmpty()) {
        stamps.put(name, stamp);
      }
      offset += kept.stored().stream().mapToLong(StoredMeeting::length).sum();
    }
    int made = in.readInt();
    Map<String, Made> files = new HashMap<>(made * 2);
    for (int i = 0; i < made; i++) {
      files.put(path(StateText.read(in)), new Made(in.readUTF(), in.readUTF()));
    }
    String house = in.readUTF();
    Map<String, String> moved = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      moved.put(id(in), id(in));
    }
    Map<String, Audience> published = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      published.put(id(in), Audience.values()[in.readByte()]);
    }
    return new SiteState(key, at, records, stamps, files, house, moved, published, file);
  }

  @Override
  public void close() {
    close(file);
  }

  private static KeptRecord record(DataInputStream in, FileChannel file, long offset)
      throws IOException {
    String hash = in.readUTF();
    String id = id(in);
    Variant variant =
        new Variant(id, texts(in), in.readUTF(), StateText.read(in), in.readBoolean());
    String digest = in.readUTF();
    String withheld = in.readUTF();
    List<Instant> turns = instants(in);
    List<Instant> embargoes = instants(in);
    List<Secret> secrets = secrets(in);
    RecordTies ties = TiesCodec.read(in);
    List<StoredMeeting> stored = new ArrayList<>();
    long from = offset;
    for (int languages = in.readInt(); languages > 0; languages--) {
      int[] lengths = new int[StoredMeeting.PARTS];
      for (int i = 0; i < lengths.length; i++) {
        lengths[i] = in.readInt();
      }
      StoredMeeting one = StoredMeeting.at(file, from, lengths);
      stored.add(one);
      from += one.length();
    }
    List<NamedFile> files = NamedFileCodec.read(in);
    return new KeptRecord(
        hash, id, variant, stored, digest, withheld, turns, embargoes, secrets, ties, files);
  }

  private static List<Secret> secrets(DataInputStream in) throws IOException {
    List<Secret> secrets = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      secrets.add(new Secret(StateText.read(in), in.readLong(), in.readByte()));
    }
    return secrets;
  }

  private static void secrets(List<Secret> secrets, DataOutputStream out) throws IOException {
    out.writeInt(secrets.size());
    for (Secret secret : secrets) {
      StateText.write(secret.first(), out);
      out.writeLong(secret.run());
      out.writeByte(secret.separation());
    }
  }

  private static List<Instant> instants(DataInputStream in) throws IOException {
    List<Instant> instants = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      instants.add(StateText.instant(in));
    }
    return instants;
  }

  /** An id, of which a path is made. */
  private static String id(DataInputStream in) throws IOException {
    String id = StateText.read(in);
    path(Entry.path(id));
    return id;
  }

  /** A path that stays in the site; a state with another one is not to be trusted. */
  private static String path(String path) throws IOException {
    if (!SitePath.isInside(path)) {
      throw new IOException("leads out of the site: " + path);
    }
    return path;
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      texts.add(StateText.read(in));
    }
    return texts;
  }

  private static void texts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      StateText.write(text, out);
    }
  }

  /** Writes it whole or not at all. */
  public void save(Path cache) throws IOException {
    SiteCache.makeFolder(cache);
    Path staged = cache.resolve(NAME + ".part");
    CRC32C sum = new CRC32C();
    try (FileChannel channel = SiteCache.create(staged);
        OutputStream file = NamedFailure.stream(staged, Channels.newOutputStream(channel));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new CheckedOutputStream(file, sum), 1 << 16))) {
      write(out);
      out.flush();
      out.writeLong(sum.getValue());
      out.flush();
      channel.force(true);
    }
    Files.move(staged, cache.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(cache.resolve(PENDING));
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(key);
    StateText.instant(at, out);
    out.writeInt(records.size());
    Map<String, KeptRecord> sorted = new TreeMap<>(records);
    out.writeLong(shown(sorted).mapToLong(StoredMeeting::length).sum());
    for (Map.Entry<String, KeptRecord> entry : sorted.entrySet()) {
      StateText.write(entry.getKey(), out);
      record(entry.getValue(), out);
      out.writeUTF(stamps.getOrDefault(entry.getKey(), ""));
    }
    out.writeInt(files.size());
    for (Map.Entry<String, Made> entry : new TreeMap<>(files).entrySet()) {
      StateText.write(entry.getKey(), out);
      out.writeUTF(entry.getValue().inputs());
      out.writeUTF(entry.getValue().content());
    }
    out.writeUTF(house);
    out.writeInt(moved.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(moved).entrySet()) {
      StateText.write(entry.getKey(), out);
      StateText.write(entry.getValue(), out);
    }
    out.writeInt(published.size());
    for (Map.Entry<String, Audience> entry : new TreeMap<>(published).entrySet()) {
      StateText.write(entry.getKey(), out);
      out.writeByte(entry.getValue().ordinal());
    }
    Iterator<StoredMeeting> meetings = shown(sorted).iterator();
    while (meetings.hasNext()) {
      out.write(meetings.next().bytes());
    }
  }

  private static Stream<StoredMeeting> shown(Map<String, KeptRecord> records) {
    return records.values().stream().flatMap(kept -> kept.stored().stream());
  }

  private static void record(KeptRecord kept, DataOutputStream out) throws IOException {
    out.writeUTF(kept.hash());
    StateText.write(kept.id(), out);
    texts(kept.variant().aliases(), out);
    out.writeUTF(kept.variant().language());
    StateText.write(kept.variant().translationOf(), out);
    out.writeBoolean(kept.variant().withdrawn());
    out.writeUTF(kept.digest());
    out.writeUTF(kept.withheld());
    instants(kept.turns(), out);
    instants(kept.embargoes(), out);
    secrets(kept.secrets(), out);
    TiesCodec.write(kept.ties(), out);
    out.writeInt(kept.stored().size());
    for (StoredMeeting stored : kept.stored()) {
      for (int length : stored.lengths()) {
        out.writeInt(length);
      }
    }
    NamedFileCodec.write(kept.files(), out);
  }

  private static void instants(List<Instant> instants, DataOutputStream out) throws IOException {
    out.writeInt(instants.size());
    for (Instant instant : instants) {
      StateText.instant(instant, out);
    }
  }

  /**
   * Notes the files that are about to be made, so that the run after an interrupted one knows that
   * they are the site's. The note is on the disk, whole, before the first of them is in its place.
   */
  public static void announce(Path cache, List<String> paths) throws IOException {
    SiteCache.makeFolder(cache);
    Set<String> all = new TreeSet<>(announced(cache));
    all.addAll(paths);
    Path staged = cache.resolve(PENDING + ".part");
    try (FileChannel channel = SiteCache.create(staged)) {
      OutputStream out = NamedFailure.stream(staged, Channels.newOutputStream(channel));
      out.write(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
    Files.move(staged, cache.resolve(PENDING), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The files that a run announced which did not come to its end; what is torn is left out. */
  public static List<String> announced(Path cache) throws IOException {
    Path file = cache.resolve(PENDING);
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .filter(SitePath::isInside)
            .toList()
        : List.of();
  }
}
