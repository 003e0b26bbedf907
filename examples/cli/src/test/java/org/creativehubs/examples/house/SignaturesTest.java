package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is published is what stands in {@code house/signatures}, a file for each package. A change
 * shows there, and is looked at; with {@code -Dhouse.update} the files are written anew.
 */
class SignaturesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/org/creativehubs/examples/house/signatures");

  @ParameterizedTest
  @ValueSource(strings = {"hub-core", "hub-metrics", "hub-finance", "examples/report"})
  void whatAModuleExportsIsWhatItsTextSays(String module) throws IOException {
    Path folder = FOLDER.resolve(module.replace("examples/", "hub-"));
    List<String> packages = Signatures.packages(module);
    if (System.getProperty("house.update") != null) {
      write(folder, packages);
    }

    assertThat(packages).isNotEmpty();
    for (String name : packages) {
      assertThat(told(folder.resolve(name + ".txt")))
          .as("%s: run the test with -Dhouse.update and look at what changed", name)
          .containsExactlyElementsOf(Signatures.of(name));
    }
    assertThat(files(folder)).containsExactlyElementsOf(named(folder, packages));
  }

  private static List<Path> named(Path folder, List<String> packages) {
    return packages.stream().map(name -> folder.resolve(name + ".txt")).sorted().toList();
  }

  private static List<String> told(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void write(Path folder, List<String> packages) throws IOException {
    for (Path old : files(folder)) {
      Files.delete(old);
    }
    Files.createDirectories(folder);
    for (String name : packages) {
      Files.write(folder.resolve(name + ".txt"), Signatures.of(name));
    }
  }
}
