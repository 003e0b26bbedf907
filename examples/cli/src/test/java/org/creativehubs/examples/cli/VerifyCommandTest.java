package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creativehubs.examples.verify.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  private static final String CITATION =
      """
      {"title":"Own workbook","edition":"May 2026","address":"file server","opened":"2026-05-01"}
      """;

  /** The growth from 100 to 121 in two years. */
  private static final String GROWTH =
      """
      {"name":"growth","place":"sheet 1","calculator":"compound-growth-rate",\
      "input":{"from":"100","to":"121","periods":"2"},\
      "answers":[{"path":"/value/number","printed":"%s","times":"100"}]}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void allThatComeWithTheExamplesAgree() {
    assertThat(run("verify")).isZero();

    int answers = Publication.shipped().stream().mapToInt(Publication::answers).sum();
    assertThat(out.toString().lines().toList())
        .hasSize(Publication.shipped().size() + 1)
        .endsWith("%4d answers, 0 differ".formatted(answers));
  }

  @Test
  void aFolderOfOwnCasesAgreesOrIsToldToDiffer(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), CITATION + GROWTH.formatted("10.0"));
    assertThat(run("verify", folder.toString())).isZero();
    assertThat(out.toString()).contains("   1 answers, 0 differ: Own workbook, May 2026");

    Path wrong = Files.writeString(folder.resolve("b.jsonl"), CITATION + GROWTH.formatted("10.5"));
    assertThat(run("verify", wrong.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("   1 answers, 1 differ", "growth", "sheet 1", "10.5");
  }

  @Test
  void aPathThatIsNotThereIsRefused(@TempDir Path folder) {
    assertThat(run("verify", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no file or folder");
  }

  private int run(String... args) {
    return HubCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
