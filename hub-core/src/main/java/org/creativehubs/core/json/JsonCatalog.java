package org.creativehubs.core.json;

import org.creativehubs.core.catalog.CatalogEntry;

/** Answers calculators with JSON in and JSON out. */
public final class JsonCatalog {

  private JsonCatalog() {}

  /**
   * Answers an input that is given as JSON.
   *
   * @param <R> the type of the result
   * @param entry the calculator
   * @param input the input as JSON
   * @return the result, ready to be written with {@link HubJson#write}
   * @throws InvalidJsonException if the input is refused
   */
  public static <R> R call(CatalogEntry<?, R> entry, String input) {
    return callTyped(entry, input);
  }

  private static <I, R> R callTyped(CatalogEntry<I, R> entry, String input) {
    return entry.answer(HubJson.read(input, entry.inputType()));
  }

  /**
   * The example of a calculator as JSON, ready to be edited and sent back.
   *
   * @param entry the calculator
   * @return its example over several lines
   */
  public static String example(CatalogEntry<?, ?> entry) {
    return HubJson.pretty(entry.example());
  }
}
