package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.junit.jupiter.api.Test;

/** The record of laws by calculator: what it names is there, and every calculator has three. */
class LawsRecordTest {

  private static final int LAWS = 3;

  private static final Set<String> KINDS =
      Set.of(
          "bounds",
          "monotony",
          "invariance",
          "additivity",
          "inverse",
          "slower calculation",
          "degenerate",
          "definition");

  /** A line of the record: a property of a test of the libraries. */
  private record Recorded(String id, String kind, String test, String method) {

    static Recorded parse(String line) {
      List<String> cells = Splitter.on(" | ").trimResults().splitToList(line);
      List<String> named = Splitter.on('#').splitToList(cells.get(2));
      return new Recorded(cells.get(0), cells.get(1), named.get(0), named.get(1));
    }

    /** Whether the test has such a property. */
    boolean exists() throws IOException {
      String path = "org/creativehubs/" + test.replace('.', '/') + ".java";
      for (String module : List.of("hub-metrics", "hub-finance")) {
        Path file = Path.of("..", "..", module, "src", "test", "java").resolve(path);
        if (Files.exists(file)) {
          return Pattern.compile(
                  "@(?:Property|ParameterizedTest|Test)\\b[^;{]*\\b" + method + "\\(")
              .matcher(Files.readString(file))
              .find();
        }
      }
      return false;
    }
  }

  private static List<Recorded> recorded() throws IOException {
    return new HouseList("laws.txt").lines().stream().map(Recorded::parse).toList();
  }

  @Test
  void everyPropertyThatIsNamedExists() throws IOException {
    List<Recorded> missing = new ArrayList<>();
    for (Recorded law : recorded()) {
      if (!law.exists()) {
        missing.add(law);
      }
    }

    assertThat(missing).isEmpty();
    assertThat(recorded()).doesNotHaveDuplicates();
  }

  @Test
  void everyLawIsOfACalculatorAndOfAKind() throws IOException {
    Set<String> ids = Set.copyOf(Catalog.load().entries().stream().map(CatalogEntry::id).toList());

    assertThat(recorded()).allMatch(law -> ids.contains(law.id()) && KINDS.contains(law.kind()));
    assertThat(LawsOfInputsTest.laws())
        .allMatch(law -> ids.contains(law.id()) && KINDS.contains(law.kind()))
        .doesNotHaveDuplicates();
  }

  /** The list of those with fewer must be exact, so that it only becomes shorter. */
  @Test
  void everyCalculatorHasThreeLawsButForThoseListed() throws IOException {
    Map<String, Integer> laws = new HashMap<>();
    Stream.concat(
            recorded().stream().map(Recorded::id), LawsOfInputsTest.laws().map(LawOfInputs::id))
        .forEach(id -> laws.merge(id, 1, Integer::sum));
    List<String> fewer =
        Catalog.load().entries().stream()
            .map(CatalogEntry::id)
            .filter(id -> laws.getOrDefault(id, 0) < LAWS)
            .map(id -> id + " | " + laws.getOrDefault(id, 0))
            .toList();

    new HouseList("laws-fewer.txt").isExactly(fewer, laws.size() + " calculators have laws");
  }
}
