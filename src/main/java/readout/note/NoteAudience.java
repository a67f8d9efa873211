package readout.note;

import java.util.List;
import readout.note.view.Inlined;

/**
 * Whom a note is for.
 *
 * @param audience who this note is for
 * @param public_ it is for the public
 * @param internal it is for your own side
 * @param embargoed it is under embargo: print the notices before anything else
 * @param notices what every note must show, at its very top; the part {@code notices} prints them
 */
public record NoteAudience(
    LocalizedWord audience,
    boolean public_,
    boolean internal,
    boolean embargoed,
    List<LocalizedNotice> notices)
    implements Inlined {
  /** The same without notices, which are printed elsewhere. */
  NoteAudience withoutNotices() {
    return new NoteAudience(audience, public_, internal, embargoed, List.of());
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "audience" -> audience;
      case "public" -> public_;
      case "internal" -> internal;
      case "embargoed" -> embargoed;
      case "notices" -> notices;
      default -> UNKNOWN;
    };
  }
}
