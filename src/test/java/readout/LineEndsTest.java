package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --check} says of files that a checkout gave other line ends. */
class LineEndsTest {
  @TempDir Path folder;

  @Test
  void notesAreNamedAndTheWayOutIsSaid() throws IOException {
    Path first = record("a.yaml");
    Path second = record("b.yaml");
    Path notes = folder.resolve("notes");
    List<String> render =
        List.of("render", first.toString(), second.toString(), "-o", notes + "/", "--check");
    Notes.cli(new byte[0], render.subList(0, 5));
    assertThat(Notes.cli(new byte[0], render).status()).isZero();
    withCarriageReturns(notes.resolve("a.md"));
    Path other = withCarriageReturns(notes.resolve("b.md"));
    Files.writeString(other, Files.readString(other) + "Added by hand.\n");
    Notes.Run run = Notes.cli(new byte[0], render);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("a.md: stale: differs only in line ends (CRLF)\n")
        .contains("b.md: stale\n")
        .contains("note[line-ends]: 1 file differs only in line ends")
        .contains(".gitattributes")
        .contains("eol=lf");
  }

  @Test
  void pagesOfASiteAreCounted() throws IOException {
    Path records = Files.createDirectory(folder.resolve("records"));
    Files.move(record("a.yaml"), records.resolve("a.yaml"));
    Path site = folder.resolve("site");
    List<String> check = List.of("archive", records.toString(), "-o", site.toString(), "--check");
    Notes.cli(new byte[0], check.subList(0, 4));
    assertThat(Notes.cli(new byte[0], check).status()).isZero();
    withCarriageReturns(site.resolve("index.html"));
    withCarriageReturns(site.resolve("style.css"));
    Notes.Run run = Notes.cli(new byte[0], check);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("note[line-ends]: 2 files differ only in line ends");
    Files.writeString(site.resolve("index.html"), "Written by hand.\r\n");
    assertThat(Notes.cli(new byte[0], check).err()).contains("note[line-ends]: 1 file differs");
  }

  private Path record(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name), "readout: 1\ntitle: Lamps\ndate: 2026-05-12\nsummary: Lit.\n");
  }

  private static Path withCarriageReturns(Path file) throws IOException {
    return Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
  }
}
