package org.creativehubs.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern OURS =
      Pattern.compile(
          "<groupId>org\\.creativehubs</groupId>\\s*<artifactId>[^<]*</artifactId>"
              + "\\s*<version>([^<$]*)</version>");

  @Test
  void isTheOneOfEveryPomAndOfTheReadme() throws IOException {
    List<Path> files = filesThatNameIt();

    assertThat(files).hasSizeGreaterThan(10);
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(OURS.matcher(Files.readString(file)).results())
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(found -> found.group(1).equals(LibraryVersion.current())));
  }

  @Test
  void isANumberOfThreePartsAndPerhapsASnapshot() {
    assertThat(LibraryVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  private static List<Path> filesThatNameIt() throws IOException {
    try (Stream<Path> found = Files.walk(ROOT, 4)) {
      return found
          .filter(file -> file.endsWith("pom.xml") || file.equals(ROOT.resolve("README.md")))
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    }
  }
}
