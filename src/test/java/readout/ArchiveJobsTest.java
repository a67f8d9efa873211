package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is the same, and so is what is said of it, for any number of jobs and in any run. */
@Slow
class ArchiveJobsTest {
  private static final List<String> JOBS = List.of("1", "8", "2", "8", "1", "8");

  @TempDir Path folder;

  /** How a run ended and what it left. */
  private record Outcome(int status, String err, Object files) {}

  private List<Outcome> outcomes(ArchiveSite site, String... options) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (String jobs : JOBS) {
      Path fresh = Files.createTempDirectory(folder, "jobs").resolve("site");
      List<String> all = new ArrayList<>(List.of(options));
      all.addAll(List.of("--at", "2026-06-05T12:00Z", "--jobs", jobs));
      Notes.Run run = site.build(fresh, all.toArray(String[]::new));
      Object files = Files.exists(fresh) ? Folders.texts(fresh) : "none";
      outcomes.add(new Outcome(run.status(), run.err().replace(fresh.toString(), "SITE"), files));
    }
    return outcomes;
  }

  private ArchiveSite site(int records) throws IOException {
    ArchiveSite site = new ArchiveSite(folder, 20);
    for (int i = 0; i < records; i++) {
      site.write(i);
    }
    return site;
  }

  private void template(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own").resolve(name + ".html.mustache"), text);
  }

  @Test
  void theSiteIsTheSame() throws IOException {
    List<Outcome> outcomes = outcomes(site(40));
    assertThat(outcomes.get(0).status()).isZero();
    assertThat(outcomes).containsOnly(outcomes.get(0));
  }

  /** As many parts as one thread may not have but as several threads might share. */
  @Test
  void partsThatMultiplyAreTooManyForAnyNumberOfThreads() throws IOException {
    template("site-meeting", "<li>{{date}} {{>twice0}}\n");
    for (int i = 0; i < 18; i++) {
      template("twice" + i, "{{>twice" + (i + 1) + "}}{{>twice" + (i + 1) + "}}");
    }
    template("twice18", "");
    List<Outcome> outcomes = outcomes(site(30), "--templates", folder.resolve("own").toString());
    assertThat(outcomes.get(0).status()).isEqualTo(1);
    assertThat(outcomes.get(0).err()).containsOnlyOnce("error[template-too-large]");
    assertThat(outcomes).containsOnly(outcomes.get(0));
  }

  /** What is wrong with a template shows in every record, and is said once. */
  @Test
  void aTemplateThatPrintsTooMuchIsReportedOnce() throws IOException {
    template("site-meeting", "<li>{{date}} {{>twice0}}\n");
    for (int i = 0; i < 13; i++) {
      template("twice" + i, "{{>twice" + (i + 1) + "}}{{>twice" + (i + 1) + "}}");
    }
    template("twice13", "Far too many words. ".repeat(500));
    List<Outcome> outcomes = outcomes(site(2), "--templates", folder.resolve("own").toString());
    assertThat(outcomes.get(0).status()).isEqualTo(1);
    assertThat(outcomes.get(0).err()).containsOnlyOnce("error[template-too-large]");
    assertThat(outcomes).containsOnly(outcomes.get(0));
  }
}
