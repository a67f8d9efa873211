package readout.check.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.check.subject.Subject;
import readout.check.text.LossChecks;
import readout.diagnostic.MarkdownLoss;
import readout.diagnostic.Span;
import readout.diagnostic.Waiver;
import readout.markdown.CommonMark;
import readout.record.NamedFile;
import readout.record.ReadRecord;
import readout.record.RelativeAddress;

/**
 * Where a record says something of files beside it, as far as its readers see it: enough to warn in
 * every later run without reading the record again.
 *
 * @param links the addresses that may name a file, or a place on the record's own page
 * @param unread what was meant as an address and is none
 * @param waivers those of warnings about files, in the order of the record
 */
public record FileMentions(List<WrittenLink> links, List<Unread> unread, List<Waiver> waivers) {
  /** Those of a record whose readers see no address of a file. */
  public static final FileMentions NONE = new FileMentions(List.of(), List.of(), List.of());

  /** A waiver without a stretch of its own is for all of the record. */
  private static final Span ALL = new Span(0, Integer.MAX_VALUE);

  /**
   * What was meant as an address.
   *
   * @param words as the record writes it
   * @param instead what would be one
   * @param span where it is
   */
  public record Unread(String words, String instead, Span span) {}

  /**
   * What a record says of some files.
   *
   * @param read a record that has no errors
   * @param shown what its readers see
   * @param places the addresses of places on its own page that they see
   */
  public static FileMentions of(ReadRecord read, List<NamedFile> shown, Set<String> places) {
    if (shown.isEmpty() && places.isEmpty()) {
      return NONE;
    }
    Set<String> addresses = new HashSet<>(places);
    addresses.addAll(words(shown.stream().filter(NamedFile::isAddress)));
    Set<String> unread = Set.copyOf(words(shown.stream().filter(file -> !file.isAddress())));
    return new FileMentions(
        addresses.isEmpty() ? List.of() : links(read, addresses),
        unread.isEmpty() ? List.of() : unread(read, unread),
        waivers(read.decoded().waivers()));
  }

  private static List<String> words(Stream<NamedFile> files) {
    return files.map(NamedFile::address).toList();
  }

  private static List<WrittenLink> links(ReadRecord read, Set<String> shown) {
    return WrittenLink.of(read.file(), read.decoded().places()).stream()
        .filter(link -> isOneOf(shown, link.target()))
        .toList();
  }

  private static boolean isOneOf(Set<String> shown, String target) {
    Optional<RelativeAddress> address = RelativeAddress.of(target);
    return shown.contains(target) || address.isPresent() && shown.contains(address.get().path());
  }

  private static List<Unread> unread(ReadRecord read, Set<String> shown) {
    List<Unread> unread = new ArrayList<>();
    new LossChecks(Subject.of(read))
        .each(
            new CommonMark()::losses,
            loss -> loss.kind() == MarkdownLoss.Kind.NO_ADDRESS && shown.contains(loss.words()),
            (loss, span) -> unread.add(new Unread(loss.words(), loss.instead(), span)));
    return unread;
  }

  private static List<Waiver> waivers(List<Waiver> all) {
    return all.stream()
        .filter(waiver -> FileWarnings.CODES.contains(waiver.code()))
        .map(waiver -> waiver.within() == null ? everywhere(waiver) : waiver)
        .toList();
  }

  private static Waiver everywhere(Waiver waiver) {
    return new Waiver(waiver.code(), waiver.reason(), waiver.until(), ALL, waiver.place());
  }
}
