package org.creativehubs.testing;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One case: an input and the answer expected. */
record ReferenceCase(String label, JsonNode input, JsonNode expected, Tolerance tolerance) {

  private static final int MOST_SHOWN = 5;

  /** Fails unless our answer agrees. */
  void check(Binding binding) throws Exception {
    List<String> differences = Agreement.differences(expected, binding.answer(input), tolerance);
    if (!differences.isEmpty()) {
      List<String> shown = differences.subList(0, Math.min(MOST_SHOWN, differences.size()));
      throw new AssertionError(
          label + " differs in " + differences.size() + " places: " + String.join("; ", shown));
    }
  }
}
