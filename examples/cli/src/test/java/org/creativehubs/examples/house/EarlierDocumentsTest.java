package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version wrote every later one reads. For each version {@code house/documents} has a file
 * with a line for each calculator: its id, an input and the answer to it, with tabs between. That
 * of a released version is never changed; that of the version in work is written anew with {@code
 * -Dhouse.update}.
 */
class EarlierDocumentsTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/org/creativehubs/examples/house/documents");
  private static final Path IN_WORK =
      FOLDER.resolve(LibraryVersion.current().replace("-SNAPSHOT", "") + ".tsv");

  private static final String TAB = "\t";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Catalog CATALOG = Catalog.load();

  @BeforeAll
  static void writeTheVersionInWork() throws IOException {
    if (System.getProperty("house.update") != null) {
      Files.createDirectories(FOLDER);
      Files.write(IN_WORK, CATALOG.entries().stream().map(EarlierDocumentsTest::line).toList());
    }
  }

  static List<Path> versions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static String line(CatalogEntry<?, ?> entry) {
    String input = HubJson.write(JsonCatalog.example(entry));
    return String.join(TAB, entry.id(), input, HubJson.write(JsonCatalog.answerToExample(entry)));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyInputAndAnswerIsReadAndLosesNothing(Path version) throws IOException {
    List<String> faults = new ArrayList<>();
    for (List<String> line : lines(version)) {
      CatalogEntry<?, ?> entry = CATALOG.entry(line.get(0));
      compare(line.get(1), entry.inputType(), entry.id() + " input", faults);
      compare(line.get(2), entry.outputType(), entry.id() + " answer", faults);
    }

    assertThat(faults).as("a document of %s", version.getFileName()).isEmpty();
  }

  @Test
  void theVersionInWorkHasADocumentForEveryCalculator() throws IOException {
    assertThat(lines(IN_WORK))
        .extracting(line -> line.get(0))
        .as("run the test with -Dhouse.update")
        .containsExactlyElementsOf(CATALOG.entries().stream().map(CatalogEntry::id).toList());
  }

  private static List<List<String>> lines(Path version) throws IOException {
    try (Stream<String> lines = Files.lines(version)) {
      return lines.map(line -> Splitter.on(TAB).splitToList(line)).toList();
    }
  }

  private static void compare(String earlier, Class<?> type, String name, List<String> faults) {
    try {
      JsonNode now = MAPPER.readTree(HubJson.write(HubJson.read(earlier, type)));
      addLost(MAPPER.readTree(earlier), now, name, faults);
    } catch (InvalidJsonException e) {
      faults.add(name + " is refused: " + e.getMessage());
    }
  }

  /** A later version may write more fields, and nothing else. */
  private static void addLost(JsonNode before, JsonNode now, String path, List<String> faults) {
    if (before.isObject() && now.isObject()) {
      for (Map.Entry<String, JsonNode> field : before.properties()) {
        JsonNode kept = now.path(field.getKey());
        addLost(field.getValue(), kept, path + "/" + field.getKey(), faults);
      }
    } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
      for (int i = 0; i < before.size(); i++) {
        addLost(before.get(i), now.get(i), path + "/" + i, faults);
      }
    } else if (!before.equals(now)) {
      faults.add(path + " was " + before + " and is " + now);
    }
  }
}
