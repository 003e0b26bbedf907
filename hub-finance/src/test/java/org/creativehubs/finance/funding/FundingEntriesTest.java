package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.FinanceCatalog;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FundingEntriesTest {

  private static final Set<String> ROOMS = Set.of("funding", "grant", "sharing", "resilience");

  @TestFactory
  Stream<DynamicTest> everyExampleIsTheSameInBothJsons() {
    return all(FundingEntriesTest::roundTrips);
  }

  @TestFactory
  Stream<DynamicTest> everyCellOfEveryTableIsExplained() {
    return all(FundingEntriesTest::explains);
  }

  private interface Claim {
    void check(CatalogEntry<?, ?> entry) throws Exception;
  }

  private static Stream<DynamicTest> all(Claim claim) {
    return new FinanceCatalog()
        .entries().stream()
            .filter(entry -> ROOMS.contains(room(entry)))
            .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> claim.check(entry)));
  }

  private static String room(CatalogEntry<?, ?> entry) {
    String name = entry.calculator().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static <I, R> void roundTrips(CatalogEntry<I, R> entry) {
    I input = JsonCatalog.example(entry);
    R answer = entry.answer(input);
    assertThat(JacksonLines.roundTrip(input)).isEqualTo(input);
    assertThat(JacksonLines.roundTrip(answer)).isEqualTo(answer);
    assertThat(answer.toString()).isNotBlank().doesNotContain("\n").doesNotContain("Immutable");
  }

  private static <I, R> void explains(CatalogEntry<I, R> entry) throws Exception {
    R answer = JsonCatalog.answerToExample(entry);
    if (answer instanceof Tabular tabular) {
      Table table = tabular.table();
      for (List<Answer> row : table.rows()) {
        for (int column = 0; column < row.size(); column++) {
          String name = row.get(0).text().orElseThrow();
          assertThat(explain(entry, answer, name, table.columns().get(column)).answer())
              .isEqualTo(row.get(column));
        }
      }
      String first = table.columns().get(0);
      assertThatThrownBy(() -> explain(entry, answer, "nothing", first))
          .rootCause()
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("row must be one of ");
    }
  }

  private static Explanation explain(
      CatalogEntry<?, ?> entry, Object answer, String row, String column) throws Exception {
    return (Explanation)
        entry
            .outputType()
            .getMethod("explain", String.class, String.class)
            .invoke(answer, row, column);
  }
}
