package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What holds of the findings of a model whatever it says, tried on one full of contradictions. */
class ContradictionProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Without these a number is said of something else, or of more, so nothing is only left out. */
  private static final Set<String> SAY_OF_WHAT =
      Set.of("asOf", "population", "floorAreaScope", "place", "measure", "qualifier", "listing");

  private static JsonNode all() {
    try {
      return MAPPER.readTree(HubJson.write(Contradictory.all()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> found(JsonNode input) {
    return ConsistencyCheck.answer(HubJson.read(input.toString(), ConsistencyCheckInput.class))
        .findings();
  }

  /** A finding without its figures, whose order is that of the input. */
  private static String told(Finding finding) {
    return finding.kind() + ": " + finding.sentence();
  }

  private static String about(Finding finding) {
    return finding.kind() + " " + finding.subject();
  }

  @Test
  void aModelFullOfContradictionsHasAllKindsOfWholeModels() {
    assertThat(ConsistencyCheck.answer(Contradictory.all()).findings())
        .extracting(Finding::kind)
        .contains(
            FindingKind.COUNTS_DIFFER,
            FindingKind.CLAIM_MISSES_SHARE,
            FindingKind.PIPELINE_MISSES_TARGET,
            FindingKind.PROMISED_AND_ABSENT,
            FindingKind.NUMBERED_TWICE,
            FindingKind.NUMBER_LEFT_OUT,
            FindingKind.TERM_DIFFERS,
            FindingKind.LETTING_OUTSIDE_OPENING,
            FindingKind.DATES_DIFFER,
            FindingKind.QUANTITY_DIFFERS,
            FindingKind.PARTS_ABOVE_WHOLE,
            FindingKind.LET_AREA_ABOVE_FLOOR);
  }

  @Test
  void everyFindingNamesWhatWasExpectedAndFoundAndSaysSoInItsSentence() {
    for (Finding finding : ConsistencyCheck.answer(Contradictory.all()).findings()) {
      String expected = finding.expected().map(FindingFigure::answer).orElseThrow().toString();
      String subject = finding.subject();
      int part = subject.indexOf(", ");
      assertThat(finding.sentence())
          .startsWith(subject.substring(0, subject.indexOf(' '))) // then a name, not the id
          .containsIgnoringCase(part < 0 ? ": " : subject.substring(part) + ": ")
          .contains(expected);
    }
  }

  @Property(tries = 60)
  void theOrderOfListsDoesNotMatter(@ForAll long seed) {
    JsonNode shuffled = all();
    shuffle(shuffled, new Random(seed));
    assertThat(found(shuffled).stream().map(ContradictionProperties::told))
        .containsExactlyInAnyOrderElementsOf(
            found(all()).stream().map(ContradictionProperties::told).toList());
  }

  private static void shuffle(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      List<JsonNode> elements = Lists.newArrayList(array);
      Collections.shuffle(elements, random);
      array.removeAll();
      array.addAll(elements);
    }
    node.forEach(child -> shuffle(child, random));
  }

  @Test
  void aFactThatIsLeftOutRaisesNoFindingButThatItWasPromised() {
    Set<String> before =
        found(all()).stream().map(ContradictionProperties::about).collect(Collectors.toSet());
    int read = 0;
    for (List<Object> path : facts(all())) {
      JsonNode less = all();
      ObjectNode owner = (ObjectNode) at(less, path.subList(0, path.size() - 1));
      owner.remove((String) path.get(path.size() - 1));
      try {
        assertThat(
                found(less).stream().filter(each -> each.kind() != FindingKind.PROMISED_AND_ABSENT))
            .as("without %s", path)
            .allMatch(each -> before.contains(about(each)));
        read++;
      } catch (InvalidValueException refused) {
        assertThat(refused).hasMessageContaining("must");
      }
    }
    assertThat(read).isGreaterThan(60);
  }

  private static JsonNode at(JsonNode node, List<Object> path) {
    JsonNode found = node;
    for (Object step : path) {
      found = step instanceof Integer index ? found.get(index) : found.get((String) step);
    }
    return found;
  }

  /** The paths of all fields that hold something. */
  private static List<List<Object>> facts(JsonNode node) {
    List<List<Object>> paths = new ArrayList<>();
    collect(node, ImmutableList.of(), paths);
    return paths;
  }

  private static void collect(JsonNode node, ImmutableList<Object> path, List<List<Object>> paths) {
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(node.get(i), with(path, i), paths);
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!node.get(name).isEmpty() || node.get(name).isValueNode()) {
                if (!SAY_OF_WHAT.contains(name)) {
                  paths.add(with(path, name));
                }
                collect(node.get(name), with(path, name), paths);
              }
            });
  }

  private static ImmutableList<Object> with(List<Object> path, Object step) {
    return ImmutableList.builder().addAll(path).add(step).build();
  }
}
