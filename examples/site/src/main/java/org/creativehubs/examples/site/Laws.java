package org.creativehubs.examples.site;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What holds of each calculator whatever the input, as the record of the tests says it. */
final class Laws {

  private static final String RECORD =
      "examples/cli/src/test/resources/org/creativehubs/examples/house";

  private final ImmutableListMultimap<String, String> byId;

  private Laws(ImmutableListMultimap<String, String> byId) {
    this.byId = byId;
  }

  /**
   * The laws on record in a checkout.
   *
   * @param repository the checkout
   * @throws IOException if the record cannot be read
   */
  static Laws of(Path repository) throws IOException {
    ImmutableListMultimap.Builder<String, String> laws = ImmutableListMultimap.builder();
    for (List<String> cells : rows(repository.resolve(RECORD).resolve("laws.txt"))) {
      laws.put(cells.get(0), ofProperty(cells.get(1), cells.get(2)));
    }
    for (List<String> cells : rows(repository.resolve(RECORD).resolve("laws-of-inputs.txt"))) {
      laws.put(cells.get(0), ofInputs(cells));
    }
    return new Laws(laws.build());
  }

  /** Those of a calculator, each in words with its kind. */
  List<String> of(String id) {
    return byId.get(id);
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Splitter.on(" | ").splitToList(line))
        .toList();
  }

  private static String ofProperty(String kind, String named) {
    int at = named.indexOf('#');
    String words =
        CaseFormat.LOWER_CAMEL
            .to(CaseFormat.LOWER_UNDERSCORE, named.substring(at + 1))
            .replace('_', ' ');
    String test = named.substring(named.lastIndexOf('.', at) + 1, at);
    return kind + ": " + words + " (" + test + ")";
  }

  private static String ofInputs(List<String> cells) {
    return cells.get(1) + ": with " + cells.get(2) + ", " + cells.get(3) + " (LawsOfInputsTest)";
  }
}
