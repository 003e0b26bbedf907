package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Laws of single calculators that are data, in {@code laws-of-inputs.txt}: each is tried on the
 * example and on inputs drawn from it, {@code -Dlaws.draws} of them.
 */
class LawsOfInputsTest {

  private static final int DRAWS = Integer.getInteger("laws.draws", 2);
  private static final int SEED = Integer.getInteger("laws.seed", 19);
  private static final JsonMapper MAPPER = JsonMapper.shared();

  static Stream<LawOfInputs> laws() throws IOException {
    return new HouseList("laws-of-inputs.txt").lines().stream().map(LawOfInputs::parse);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theLawHoldsForTheExampleAndForDrawnInputs(LawOfInputs law) {
    CatalogEntry<?, ?> entry = Catalog.load().entry(law.id());
    ChangedInput inputs = new ChangedInput(entry, new Random(SEED ^ law.hashCode()));
    JsonNode input = MAPPER.readTree(entry.example());
    LawOfInputs.Seen seen = new LawOfInputs.Seen();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i <= DRAWS; i++) {
      JsonNode asked = input;
      Optional<Map<String, Double>> before = answer(entry, input);
      before
          .flatMap(answer -> answer(entry, law.changed(asked)))
          .map(after -> law.broken(before.get(), after, seen))
          .filter(breach -> !breach.isEmpty())
          .ifPresent(breach -> broken.add(breach + " for " + asked));
      input = inputs.next();
    }

    assertThat(broken).isEmpty();
    assertThat(seen.compared).as("numbers that are compared").isPositive();
    assertThat(seen.different || !law.mustDiffer()).as("something changes").isTrue();
  }

  private static Optional<Map<String, Double>> answer(CatalogEntry<?, ?> entry, JsonNode input) {
    try {
      Object result = JsonCatalog.call(entry, input.toString());
      return Optional.of(LawOfInputs.numbers(MAPPER.readTree(HubJson.write(result))));
    } catch (InvalidJsonException refused) {
      return Optional.empty();
    }
  }
}
