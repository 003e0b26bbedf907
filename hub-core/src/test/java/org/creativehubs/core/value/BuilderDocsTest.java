package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources jar says on a builder what the accessor says of its attribute. */
class BuilderDocsTest {

  private static final Path GENERATED = Path.of("target/generated-sources/annotations");

  @TempDir private static Path documented;

  @BeforeAll
  static void documentACopy() throws IOException, InterruptedException {
    files().forEach(BuilderDocsTest::copy);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/build/BuilderDocs.java",
                "src/main/java",
                documented.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aSetterHasTheRangeOfItsAttribute() throws IOException {
    assertThat(
            Files.readString(
                documented.resolve("org/creativehubs/core/lease/ImmutableLetting.java")))
        .contains(
            """
                /**
                 * The floor area of what is let, greater than zero; needed only where no space has one.
                 * @param area The value for area
                 * @return {@code this} builder for chained invocation
                 */
                public final Letting.Builder area(Area area) {
            """)
        .contains(
            """
                 * What the tenant must do beside paying; each once, by its words.
                 *
                 * <p>Adds one.
            """);
  }

  @Test
  void nothingButCommentsIsChanged() throws IOException {
    for (Path file : files()) {
      assertThat(code(documented.resolve(GENERATED.relativize(file)))).isEqualTo(code(file));
    }
  }

  @Test
  void noSetterIsLeftWithoutWords() throws IOException {
    assertThat(files()).noneMatch(BuilderDocsTest::isWordless);
  }

  private static boolean isWordless(Path file) {
    try {
      String text = Files.readString(documented.resolve(GENERATED.relativize(file)));
      return text.contains("* Initializes the ") || text.contains("* Adds one element to ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", "");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(GENERATED)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void copy(Path file) {
    try {
      Path copy = documented.resolve(GENERATED.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
