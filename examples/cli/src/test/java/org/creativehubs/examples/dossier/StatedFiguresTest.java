package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The shipped dossiers against {@code figures.txt}, a list of the figures of the four documents
 * that was held against them by hand: number, qualifier, unit, population, place, date, section and
 * reading. The list is not written from the dossiers: whoever changes a figure looks it up and
 * changes both.
 */
class StatedFiguresTest {

  /** How many figures the list has at least; it only gets longer. */
  private static final int FIGURES = 294;

  /** Whoever is cited besides the four documents. */
  private static final String OTHER_DOCUMENT = "annual report";

  @TestFactory
  Stream<DynamicTest> everyFigureOfTheListStandsSoInItsDossier() throws IOException {
    return figures().stream()
        .map(
            figure ->
                DynamicTest.dynamicTest(
                    figure.dossier() + figure.pointer(),
                    () ->
                        assertThat(
                                StatedFigure.in(
                                    Shipped.dossier(figure.dossier()),
                                    figure.dossier(),
                                    figure.pointer()))
                            .isEqualTo(figure)));
  }

  @ParameterizedTest
  @MethodSource("org.creativehubs.examples.dossier.Shipped#names")
  void everyFigureOfADossierStandsInTheList(String name) throws IOException {
    Set<String> listed =
        figures().stream()
            .filter(figure -> figure.dossier().equals(name))
            .map(StatedFigure::pointer)
            .collect(Collectors.toSet());
    List<String> held = new ArrayList<>();
    collect(Questions.facts(Shipped.dossier(name)), "", held);

    assertThat(listed).containsAll(held);
  }

  @Test
  void theListOnlyGetsLonger() throws IOException {
    assertThat(figures()).hasSizeGreaterThanOrEqualTo(FIGURES).doesNotHaveDuplicates();
  }

  /** No part of what a dossier says of a figure can be another without being seen. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "peckham-levels | /hub/units/STUDIO/count/value | /hub/units/STUDIO/count/value | \"51\"",
        "peckham-levels | /hub/figures/floors/value/value | /hub/figures/floors/value/qualifier"
            + " | \"OVER\"",
        "peckham-levels | /hub/figures/floors/value/value | /hub/figures/floors/unit | \"decks\"",
        "peckham-levels | /hub/figures/floors/value/value | /hub/place/name | \"Camberwell\"",
        "baltic-creative | /caseStudies/baltic-creative/results/0/figure/value/value"
            + " | /caseStudies/baltic-creative/results/0/figure/population | \"companies\"",
        "baltic-creative | /caseStudies/baltic-creative/results/0/figure/value/value"
            + " | /caseStudies/baltic-creative/results/0/figure/asOf | \"2018\"",
        "twist | /initiative/members/value | /initiative/source/place | \"4 Elsewhere\"",
        "west-midlands | /strategy/figures/3/value/value | /strategy/figures/3/reading"
            + " | \"a count\"",
      })
  void aFigureThatIsFalsifiedInAnyPartIsFound(
      String name, String pointer, String changed, String json) throws IOException {
    StatedFigure listed =
        figures().stream()
            .filter(figure -> figure.dossier().equals(name) && figure.pointer().equals(pointer))
            .findFirst()
            .orElseThrow();

    assertThat(StatedFigure.in(Edited.dossier(name, changed, json), name, pointer))
        .isNotEqualTo(listed);
  }

  /** Pointers to the numbers of all figures that have a measure and one of the four documents. */
  private static void collect(JsonNode node, String pointer, List<String> held) {
    if (node.has("measure")
        && node.path("value").has("value")
        && !node.path("source").path("document").asString("").contains(OTHER_DOCUMENT)
        && node.has("source")) {
      held.add(pointer + "/value/value");
      return;
    }
    List<String> choices = Place.choices(node);
    for (int i = 0; i < choices.size(); i++) {
      String step = choices.get(i);
      JsonNode below = node.isObject() ? node.get(step) : node.get(i);
      if (below.isContainer()) {
        collect(below, pointer + Place.written(step), held);
      }
    }
  }

  private static List<StatedFigure> figures() throws IOException {
    return Resources.readLines(
            Resources.getResource(StatedFiguresTest.class, "figures.txt"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(StatedFigure::of)
        .toList();
  }
}
