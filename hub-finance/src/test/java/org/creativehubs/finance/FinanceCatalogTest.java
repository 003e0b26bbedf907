package org.creativehubs.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FinanceCatalogTest {

  @Test
  void theCatalogueFindsEveryEntry() {
    assertThat(Catalog.load().entries().stream().map(CatalogEntry::id))
        .contains(
            "lease-affordability",
            "lease-schedule",
            "internal-rate-of-return",
            "waterfall",
            "social-return");
  }

  @TestFactory
  Stream<DynamicTest> everyExampleRunsInJavaAndInJson() {
    return all().stream().map(entry -> DynamicTest.dynamicTest(entry.id(), () -> runsAlike(entry)));
  }

  private static <I, R> void runsAlike(CatalogEntry<I, R> entry) {
    R answer = entry.answer(JsonCatalog.example(entry));
    R called = JsonCatalog.answerToExample(entry);
    assertThat(called).isEqualTo(answer);
    assertThat(HubJson.read(HubJson.write(answer), entry.outputType())).isEqualTo(answer);
  }

  private static List<CatalogEntry<?, ?>> all() {
    return new FinanceCatalog().entries();
  }
}
