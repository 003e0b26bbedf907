package org.creativehubs.testing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers the input of a reference case with our own means. */
@FunctionalInterface
public interface Binding {

  /**
   * Our answer.
   *
   * @param input the input of the case
   * @return a number, {@code Ratio}, {@code Money}, text, boolean or anything compared by its text;
   *     a map, array or iterable of these; null or an empty optional for undefined
   * @throws Exception if there is no answer, which fails the case
   */
  @Nullable Object answer(JsonNode input) throws Exception;
}
