package org.creativehubs.examples.verify;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Another program that works the same sums by code of its own, where it is installed. */
enum Peer {
  R(
      "Rscript",
      "suppressMessages(library(%s))\ncat('loaded\\n')\n",
      "tell <- function(name, path, x) cat(sprintf('%s %s %.8e\\n', name, path, x), sep='')\n"),
  PYTHON(
      "python3",
      "import %s\nprint('loaded', flush=True)\n",
      "def tell(name, path, x): print(f'{name} {path} {x:.8e}')\n");

  private static final int SECONDS = 120;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final String program;
  private final String load;
  private final String tell;

  Peer(String program, String load, String tell) {
    this.program = program;
    this.load = load;
    this.tell = tell;
  }

  /**
   * Runs a script that prints one answer a line: the name of the case, the path, and the number.
   * {@code tell(name, path, number)} prints one, in R also several.
   *
   * @param folder where to put the script
   * @param library what the script loads, which is not installed everywhere
   * @param script the script
   * @param inputs by name of the case, the calculator with {@code /} and its input
   * @return the cases with the answers of the peer
   */
  Publication work(Path folder, String library, String script, Map<String, String> inputs)
      throws IOException, InterruptedException {
    String printed = isThere() ? run(folder, load.formatted(library) + tell + script) : "";
    Assumptions.assumeTrue(
        printed.startsWith("loaded"), library + " of " + program + " is not installed");
    List<String> lines = printed.lines().toList();
    List<WorkedCase> cases = new ArrayList<>();
    inputs.forEach((name, asked) -> cases.add(worked(name, asked, lines)));
    Citation citation =
        new Citation(library, "as installed", program, LocalDate.parse("2026-11-30"));
    return new Publication(library, citation, cases);
  }

  private static WorkedCase worked(String name, String asked, List<String> lines) {
    List<WorkedAnswer> answers =
        lines.stream()
            .map(WORDS::splitToList)
            .filter(words -> words.get(0).equals(name))
            .map(words -> new WorkedAnswer(words.get(1), words.get(2), BigDecimal.ONE))
            .toList();
    int slash = asked.indexOf('/');
    return new WorkedCase(
        name,
        "drawn by chance",
        asked.substring(0, slash),
        asked.substring(slash + 1),
        Optional.empty(),
        answers);
  }

  private boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (IOException notInstalled) {
      return false;
    }
  }

  /** What a script prints, which fails only if it could not load its library. */
  private String run(Path folder, String script) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script"), script);
    Path out = folder.resolve("out");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(program, file.toString())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroy();
      throw new AssertionError(program + " does not end");
    }
    String printed = Files.readString(out);
    if (process.exitValue() != 0 && printed.startsWith("loaded")) {
      throw new AssertionError(Files.readString(errors));
    }
    return printed;
  }
}
