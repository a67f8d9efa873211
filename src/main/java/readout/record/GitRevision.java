package readout.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;

/** Reads records as they were at a revision, by asking {@code git}. It changes nothing. */
public final class GitRevision {
  private static final String LINK = "120000";
  private static final String FILE = "blob";
  private final Path folder;
  private final String revision;
  private final String commit;

  private GitRevision(Path folder, String revision, String commit) {
    this.folder = folder;
    this.revision = revision;
    this.commit = commit;
  }

  /**
   * A revision of the repository that a folder is in.
   *
   * @param folder an existing folder
   * @param revision as typed: a commit, branch, tag, or {@code HEAD~3}
   * @param typed what the user asked for in it
   * @throws RecordInput.Unusable when there is no git, no repository or no such revision
   */
  public static GitRevision of(Path folder, String revision, String typed)
      throws RecordInput.Unusable {
    Answer inside = ask(folder, "rev-parse", "--show-toplevel");
    if (inside.status() != 0) {
      boolean none = inside.error().contains("not a git repository");
      throw unusable(
          none
              ? "--since: \"" + typed + "\" is in no git repository"
              : "--since: git cannot read the repository of \"" + typed + "\"",
          none ? "name both versions: readout diff old.yaml new.yaml" : inside.reason());
    }
    String name = revision + "^{commit}";
    Answer found = ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name);
    if (found.status() != 0) {
      throw unusable(
          "--since: the repository has no revision \"" + revision + "\"",
          "name a commit, a tag or a branch; git log --oneline lists commits",
          "a shallow clone has few of them: git fetch --unshallow");
    }
    return new GitRevision(folder, revision, found.text().strip());
  }

  /**
   * A file of the folder as it was then; empty when it was not there.
   *
   * @param name its name below the folder, with {@code /} between folders
   * @param path what the user calls it
   */
  public Optional<RecordInput> file(String name, String path) throws RecordInput.Unusable {
    String blob = files("--", name).get(name);
    if (blob == null) {
      return Optional.empty();
    }
    Answer bytes = ask(folder, "cat-file", FILE, blob);
    if (bytes.status() != 0) {
      throw unusable("--since: git cannot read \"" + path + "\" of " + revision, bytes.reason());
    }
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return Optional.of(
        new RecordInput(
            revision + ":" + path, dot > 0 ? last.substring(0, dot) : last, bytes.bytes()));
  }

  /** The names of all records below the folder, sorted, with {@code /} between folders. */
  public List<String> records() throws RecordInput.Unusable {
    return files().keySet().stream().filter(GitRevision::isRecord).toList();
  }

  private static boolean isRecord(String name) {
    boolean hidden = name.startsWith(".") || name.contains("/.");
    return !hidden && RecordFiles.isRecord(Path.of(name));
  }

  /** Files by name with what git keeps of them; links are left out. */
  private Map<String, String> files(String... arguments) throws RecordInput.Unusable {
    List<String> command = new ArrayList<>(List.of("ls-tree", "-r", "-z", commit));
    command.addAll(List.of(arguments));
    Map<String, String> files = new TreeMap<>();
    Answer answer = ask(folder, command.toArray(String[]::new));
    for (String line : answer.text().split("\0")) {
      int tab = line.indexOf('\t');
      String[] words = tab < 0 ? new String[0] : line.substring(0, tab).split(" +");
      if (words.length == 3 && words[1].equals(FILE) && !words[0].equals(LINK)) {
        files.put(line.substring(tab + 1), words[2]);
      }
    }
    return files;
  }

  /**
   * What git answered.
   *
   * @param status its exit status
   * @param bytes what it printed
   * @param error what it complained of
   */
  private record Answer(int status, byte[] bytes, String error) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String reason() {
      return "git says: " + error.strip().lines().findFirst().orElse("nothing");
    }
  }

  private static Answer ask(Path folder, String... arguments) throws RecordInput.Unusable {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      StringBuilder error = new StringBuilder();
      Thread complaints = new Thread(() -> error.append(text(git.getErrorStream())));
      complaints.start();
      byte[] bytes = git.getInputStream().readAllBytes();
      int status = git.waitFor();
      complaints.join();
      return new Answer(status, bytes, error.toString());
    } catch (IOException e) {
      throw unusable(
          "--since: git could not be started", "install git, or name both versions as files");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unusable("--since: git was interrupted");
    }
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static RecordInput.Unusable unusable(String message, String... help) {
    Diagnostic diagnostic = Diagnostic.error(Code.NO_REVISION, null, null, message);
    for (String line : help) {
      diagnostic = diagnostic.help(line);
    }
    return new RecordInput.Unusable(diagnostic);
  }
}
