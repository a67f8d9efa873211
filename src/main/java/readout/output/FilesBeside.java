package readout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.document.mail.Attachment;
import readout.leak.TextFiles;
import readout.record.FolderNames;
import readout.record.Located;
import readout.record.RecordFolder;
import readout.record.RelativeAddress;

/** Reads the files beside a record that its note names, so that they go with a message. */
final class FilesBeside {
  /** Beside a note without a record. */
  static final FilesBeside NONE = new FilesBeside("-");

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "svg", "image/svg+xml",
          "csv", "text/csv; charset=utf-8",
          "json", "application/json",
          "xml", "application/xml",
          "zip", "application/zip");

  private final String record;

  /**
   * @param record what users call it
   */
  FilesBeside(String record) {
    this.record = record;
  }

  /** The octets of the file that an address names; empty when there is none. */
  Optional<byte[]> read(String address, Diagnostics sink) {
    return file(address).flatMap(file -> read(file, sink));
  }

  /** The files that addresses name, each once; those that are not there are left out. */
  List<Attachment> attachments(List<String> addresses, Diagnostics sink) {
    Set<Path> files = new LinkedHashSet<>();
    addresses.forEach(address -> file(address).ifPresent(files::add));
    List<Attachment> attachments = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      read(file, sink).ifPresent(bytes -> attachments.add(new Attachment(name, type(name), bytes)));
    }
    return attachments;
  }

  private Optional<Path> file(String address) {
    return RelativeAddress.of(address)
        .flatMap(
            relative ->
                RecordFolder.of(record, new FolderNames())
                    .map(folder -> folder.locate(relative))
                    .filter(located -> located.finding() == Located.Finding.FILE)
                    .map(Located::file));
  }

  private static Optional<byte[]> read(Path file, Diagnostics sink) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      sink.add(
          Diagnostic.error(Code.UNREADABLE_INPUT, null, null, "cannot read " + e.getMessage()));
      return Optional.empty();
    }
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String other =
        TextFiles.isPage(name)
            ? "text/html; charset=utf-8"
            : TextFiles.isText(name) ? "text/plain; charset=utf-8" : "application/octet-stream";
    return TYPES.getOrDefault(ending, other);
  }
}
