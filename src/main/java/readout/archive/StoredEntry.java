package readout.archive;

/** An entry as its bytes, which are what is kept of it; read when it is asked for. */
public final class StoredEntry {
  private final byte[] bytes;
  private Entry entry;

  private StoredEntry(byte[] bytes, Entry entry) {
    this.bytes = bytes;
    this.entry = entry;
  }

  /** An entry to be kept. */
  public static StoredEntry of(Entry entry) {
    return new StoredEntry(EntryCodec.encode(entry), entry);
  }

  /** An entry that was kept. */
  public static StoredEntry of(byte[] bytes) {
    return new StoredEntry(bytes, null);
  }

  /** Its bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The entry; threads that ask at once may each read it. */
  public Entry entry() {
    Entry known = entry;
    if (known == null) {
      known = EntryCodec.decode(bytes);
      entry = known;
    }
    return known;
  }
}
