package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal by what a calculator asks of a noun names the place of the noun in the input. */
class RefusedPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
break-clause        | ,\\s*"end": "2034-10-01"                  |                                       | lease.term
lessee-accounting   | ,\\s*"end": "2029-04-01"                  |                                       | lease.term
creative-intensity  | "industry": "62.02"                      | "industry": "film"                    | industries[2].industry
sla-check           | "obligation": "[^"]+"                    | "obligation": "none"                  | evidence[0].obligation
lease-affordability | "16500.00",\\s*"currency": "GBP"          | "16500.00", "currency": "EUR"         | context.annualIncome
""")
  void thePlaceHasItsParents(String id, String what, String instead, String path) {
    String example = Catalog.load().entry(id).example();
    String changed = example.replaceFirst(what, instead == null ? "" : instead);
    assertThat(changed).isNotEqualTo(example);

    assertThatThrownBy(() -> JsonCatalog.call(Catalog.load().entry(id), changed))
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.path()).isEqualTo(path));
  }
}
