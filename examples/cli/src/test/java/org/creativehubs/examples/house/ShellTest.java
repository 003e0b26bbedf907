package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shell begins with. */
class ShellTest {

  private static final Path STARTUP = Path.of("..", "shell", "startup.jsh");

  /** Those of the examples and of the JDK that are imported besides the libraries. */
  private static final List<String> OTHERS =
      List.of(
          "java.io.*",
          "java.net.*",
          "java.nio.file.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.regex.*",
          "java.util.stream.*",
          "org.creativehubs.examples.dossier.*",
          "org.creativehubs.examples.shell.*",
          "org.creativehubs.report.*",
          "org.creativehubs.report.pages.*",
          "org.creativehubs.report.picture.*",
          "static org.creativehubs.examples.shell.Bench.*");

  @Test
  void allPackagesThatUsersSeeAreImported() throws IOException {
    try (Stream<String> lines = Files.lines(STARTUP)) {
      assertThat(lines.map(line -> line + ";"))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      DoorExample.imports().lines(),
                      OTHERS.stream().map(name -> "import " + name + ";"))
                  .toList());
    }
  }
}
