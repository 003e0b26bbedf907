package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shell begins with. */
class ShellTest {

  private static final Path STARTUP = Path.of("..", "shell", "startup.jsh");

  @Test
  void allPackagesThatUsersSeeAreImported() throws IOException {
    try (Stream<String> lines = Files.lines(STARTUP)) {
      assertThat(lines.filter(line -> line.startsWith("import ")).map(line -> line + ";"))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      DoorExample.imports().lines(),
                      Stream.of("import org.creativehubs.examples.dossier.*;"))
                  .toList());
    }
  }
}
