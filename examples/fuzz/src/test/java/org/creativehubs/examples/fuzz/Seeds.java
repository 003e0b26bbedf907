package org.creativehubs.examples.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the doors are known to take: files of the other modules' tests and examples. */
final class Seeds {

  private static final int MOST_BYTES = 8_000;

  private static final Path CORE =
      Path.of("../../hub-core/src/test/resources/org/creativehubs/core");
  private static final Path CLI = Path.of("../cli");

  private Seeds() {}

  static List<byte[]> tables() {
    return files(CORE.resolve("files"), ".csv", ".tsv");
  }

  static List<byte[]> jsonStat() {
    return files(CORE.resolve("files"), ".json");
  }

  static List<byte[]> sheets(String... endings) {
    return files(CLI.resolve("sheets"), endings);
  }

  static List<byte[]> standards(String... endings) {
    return files(CLI.resolve("src/test/resources/org/creativehubs/examples/standards"), endings);
  }

  static List<byte[]> giving() {
    return files(CORE.resolve("standards/giving"), ".json");
  }

  static List<byte[]> contracting() {
    return files(CORE.resolve("standards/contracting"), ".json");
  }

  static List<byte[]> texts(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static List<byte[]> files(Path folder, String... endings) {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        boolean isMeant = Stream.of(endings).anyMatch(end -> file.toString().endsWith(end));
        if (isMeant && Files.size(file) <= MOST_BYTES) {
          contents.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("The seeds in " + folder + " are not there", e);
    }
    if (contents.isEmpty()) {
      throw new IllegalStateException("There are no seeds in " + folder);
    }
    return contents;
  }
}
