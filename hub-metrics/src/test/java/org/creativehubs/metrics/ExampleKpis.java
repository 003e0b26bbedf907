package org.creativehubs.metrics;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.metrics.kpi.KpiEntries;

/** What the examples of indicators in the catalogue print; to look at. */
final class ExampleKpis {

  private ExampleKpis() {}

  public static void main(String[] args) {
    for (CatalogEntry<?, ?> entry : KpiEntries.all()) {
      print(entry);
    }
  }

  private static <I, R> void print(CatalogEntry<I, R> entry) {
    System.out.println(entry.id() + "\n" + entry.answer(entry.example()));
    System.out.println(((org.creativehubs.core.explain.Explained) entry.answer(entry.example())).explanations().get(0));
  }
}
