package org.creativehubs.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The projects have been built when this runs; every dependency comes from their own repository.
 */
class ConsumersTest {

  private static final long MEGABYTE = 1_000_000;

  @ParameterizedTest
  @EnumSource(names = {"JACKSON2", "JACKSON3", "NEITHER", "PICTURES"})
  void runsOnTheClassPath(Consumer consumer) throws Exception {
    assertThat(consumer.runOnClassPath()).isEqualTo(printed(consumer));
  }

  /** The mappers that they set up ignore unknown fields; a misspelt one changed a verdict. */
  @ParameterizedTest
  @EnumSource(names = {"BOOT3", "BOOT4", "QUARKUS"})
  void aServiceReadsValuesStrictlyAndKeepsItsOwnSettings(Consumer consumer) throws Exception {
    assumeThat(consumer.isBuilt()).as("built by -Pspring or -Pelsewhere").isTrue();
    assertThat(consumer.runOnClassPath().lines())
        .containsExactly(
            "200 {\"tenant\":\"Studio 12\",\"state\":\"AFFORDABLE\"}",
            "422 {\"code\":\"UNKNOWN_FIELD\",\"path\":\"lease.letting.other_charges\"}",
            "422 {\"code\":\"DUPLICATE_FIELD\",\"path\":\"lease.on\"}",
            "422 {\"code\":\"NULL_VALUE\",\"path\":\"lease.context.annualIncome.amount\"}",
            "200 {\"tenant\":\"Studio 12\",\"state\":\"AFFORDABLE\"}");
  }

  @ParameterizedTest
  @EnumSource(names = {"JACKSON2", "JACKSON3", "NEITHER", "PICTURES"})
  void runsOnTheModulePath(Consumer consumer) throws Exception {
    assertThat(consumer.runOnModulePath()).isEqualTo(printed(consumer));
  }

  @Test
  void runsFromAnImageOfItsOwn(@TempDir Path folder) throws Exception {
    assumeThat(Consumer.tool("jlink")).exists();
    assertThat(Consumer.JACKSON3.runFromImage(folder.resolve("image")))
        .isEqualTo(printed(Consumer.JACKSON3));
  }

  @ParameterizedTest
  @EnumSource(names = {"KOTLIN", "GROOVY", "GUAVA31"})
  void runsInOtherLanguagesAndWithTheOldestGuava(Consumer consumer) throws Exception {
    assumeThat(consumer.isBuilt()).as("built by -Pelsewhere").isTrue();
    assertThat(consumer.runOnClassPath()).isEqualTo(printed(consumer));
  }

  private static String printed(Consumer consumer) {
    return switch (consumer) {
      case KOTLIN -> "GBP 71111.11; size OUT_OF_RANGE";
      case GROOVY -> "GBP 71111.11; start-ups 5; BlendedRent";
      case GUAVA31 -> Catalog.load().entries().size() + " with guava-31.1-jre.jar";
      case JACKSON2, JACKSON3 -> "{\"amount\":\"71111.11\",\"currency\":\"GBP\"}";
      case PICTURES -> "Lorenz curve of film: 720 x 527, SVG true, PNG true";
      default ->
          "GBP 71111.11; JSON needs Jackson: add tools.jackson.core:jackson-databind (line 3), or"
              + " com.fasterxml.jackson.core:jackson-databind with its jdk8 and jsr310 modules"
              + " (line 2); a module must also require it";
    };
  }

  @Test
  void theLibraryBringsGuavaJacksonAnnotationsJspecifyAndFastCsvAndNothingElse()
      throws IOException {
    assertThat(Consumer.NEITHER.jars())
        .extracting(jar -> jar.replaceAll("-\\d.*", ""))
        .containsExactly(
            "error_prone_annotations", // brought by Guava, like the others not named above
            "failureaccess",
            "fastcsv",
            "guava",
            "hub-core",
            "hub-finance",
            "j2objc-annotations",
            "jackson-annotations",
            "jspecify",
            "listenablefuture");
  }

  @Test
  void eachLineOfJacksonComesWithoutTheOther() throws IOException {
    assertThat(added(Consumer.JACKSON2))
        .containsExactly(
            "jackson-core-2",
            "jackson-databind-2",
            "jackson-datatype-jdk8-2",
            "jackson-datatype-jsr310-2");
    assertThat(added(Consumer.JACKSON3)).containsExactly("jackson-core-3", "jackson-databind-3");
  }

  private static List<String> added(Consumer consumer) throws IOException {
    List<String> without = Consumer.NEITHER.jars();
    return consumer.jars().stream()
        .filter(jar -> !without.contains(jar))
        .map(jar -> jar.replaceAll("\\..*", ""))
        .toList();
  }

  @Test
  void theThreeJarsTogetherStayUnderTwelveMegabytes() {
    File[] jars = Path.of("target", "jars").toFile().listFiles();

    assertThat(jars).hasSize(3);
    assertThat(Stream.of(jars).mapToLong(File::length).sum()).isLessThan(12 * MEGABYTE);
  }
}
