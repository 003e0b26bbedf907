package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what of the four documents is held by which test: all of them are there. */
class DocumentsPageTest {

  private static final Pattern NAMED =
      Pattern.compile("`([A-Z]\\w+(?:Test|Properties))(?:\\.(\\w+))?`");

  @Test
  void everyTestThatThePageNamesExists() throws IOException {
    List<String> missing = new ArrayList<>();
    Matcher named = NAMED.matcher(Files.readString(Path.of("DOCUMENTS.md")));
    int all = 0;
    while (named.find()) {
      all++;
      Optional<String> source = source(named.group(1));
      String method = named.group(2);
      boolean isThere =
          source
              .filter(text -> method == null || text.contains("void " + method + "("))
              .isPresent();
      if (!isThere) {
        missing.add(named.group());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(all).isGreaterThan(40);
  }

  /** Every row that says something is met names a test. */
  @Test
  void everyRowNamesATest() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("DOCUMENTS.md")).stream()
            .filter(line -> line.startsWith("| ") && Character.isDigit(line.charAt(2)))
            .toList();
    assertThat(rows).isNotEmpty().allMatch(row -> NAMED.matcher(row).find());
  }

  private static Optional<String> source(String test) throws IOException {
    for (String module :
        List.of("hub-core", "hub-metrics", "hub-finance", "examples/report", "examples/cli")) {
      Path tests = Path.of("..", "..", module, "src", "test", "java");
      try (Stream<Path> files = Files.walk(tests)) {
        Optional<Path> found = files.filter(file -> file.endsWith(test + ".java")).findFirst();
        if (found.isPresent()) {
          return Optional.of(Files.readString(found.get()));
        }
      }
    }
    return Optional.empty();
  }
}
