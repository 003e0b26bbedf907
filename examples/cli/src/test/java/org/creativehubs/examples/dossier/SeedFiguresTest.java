package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The shipped dossiers against an independent list of the figures of the four documents. The list
 * is not part of this project: its folder is the one that the system property {@code shared.dir}
 * names.
 */
class SeedFiguresTest {

  private static final Path LIST =
      Path.of(System.getProperty("shared.dir", "../../../shared"))
          .resolve(Path.of("data", "seed-figures.csv"));

  /**
   * Figures that no dossier holds yet. All are held; a person who adds rows to the list sees it
   * here.
   */
  private static final int UNUSED = 0;

  private static final ImmutableMap<String, List<String>> DOSSIERS =
      ImmutableMap.<String, List<String>>builder()
          .put("K", List.of("kazakhstan-checklist", "european-hub-survey", "almaty-survey"))
          .put("P", List.of("peckham-levels"))
          .put("B", List.of("baltic-creative"))
          .put("C", List.of("krowji"))
          .put("L", List.of("innovating-for-growth"))
          .put("I", List.of("innovating-for-growth"))
          .put("A", List.of("impact-hub-almaty"))
          .put("W", List.of("west-midlands"))
          .put("N", List.of("kent"))
          .put("S", List.of("staffordshire", "apulia", "shareplay", "twist", "net-infinity"))
          .build();

  /** What a word of the list demands of the qualifier. */
  private static final ImmutableMap<String, Set<String>> QUALIFIERS =
      ImmutableMap.<String, Set<String>>builder()
          .put("(over)", Set.of("OVER", "MORE_THAN"))
          .put("(more than)", Set.of("OVER", "AT_LEAST"))
          .put("(at least)", Set.of("AT_LEAST"))
          .put("(nearly)", Set.of("NEARLY"))
          .put("(almost)", Set.of("NEARLY"))
          .put("(up to)", Set.of("UP_TO"))
          .put("(circa)", Set.of("CIRCA"))
          .put("(around)", Set.of("CIRCA"))
          .put("(approximately)", Set.of("CIRCA"))
          .build();

  private static final ImmutableMap<String, Double> SCALES =
      ImmutableMap.of("percent", 0.01, "thousand", 1e3, "million", 1e6, "billion", 1e9);

  private final Map<String, FoundNumbers> numbers = new HashMap<>();

  @Test
  void everyFigureOfTheListStandsInTheDossierOfItsDocumentWithItsQualifier() throws IOException {
    assumeTrue(Files.exists(LIST), () -> "not compared: there is no " + LIST);
    List<String> rows = Files.readAllLines(LIST);
    List<String> unused = new ArrayList<>();
    rows.subList(1, rows.size()).stream().filter(row -> !isHeld(row)).forEach(unused::add);
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(unused).as("figures that no dossier holds").hasSizeLessThanOrEqualTo(UNUSED);
  }

  private boolean isHeld(String row) {
    List<String> cells = Splitter.on(',').splitToList(row);
    double value = Double.parseDouble(cells.get(4));
    String words = cells.get(3) + " " + cells.get(5);
    FoundNumbers held =
        numbers.computeIfAbsent(
            String.join(",", DOSSIERS.get(cells.get(0).substring(0, 1))),
            names -> found(Splitter.on(',').split(names)));
    Set<String> qualifiers = qualifiers(words);
    return held.use(scaled(value, cells.get(5)), qualifiers)
        || (cells.get(5).equals("years") && held.use(12 * value, qualifiers));
  }

  private static FoundNumbers found(Iterable<String> names) {
    FoundNumbers found = new FoundNumbers();
    names.forEach(name -> found.add(Shipped.dossier(name)));
    return found;
  }

  private static double scaled(double value, String unit) {
    return SCALES.entrySet().stream()
        .filter(scale -> unit.contains(scale.getKey()))
        .findFirst()
        .map(scale -> value * scale.getValue())
        .orElse(value);
  }

  private static Set<String> qualifiers(String words) {
    return new TreeMap<>(QUALIFIERS)
        .entrySet().stream()
            .filter(word -> words.contains(word.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(ImmutableSet.of());
  }
}
