package org.example.rents;

import com.google.common.graph.Graphs;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;

/** Asks every calculator of the catalogue its example, and prints how many answered. */
public final class Main {

  private Main() {}

  /** Asks. */
  public static void main(String[] args) {
    String guava = Graphs.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    long answered =
        Catalog.load().entries().stream()
            .map(Main::answer)
            .filter(json -> json.length() > 2)
            .count();
    System.out.println(answered + " with " + guava.substring(guava.lastIndexOf('/') + 1));
  }

  private static String answer(CatalogEntry<?, ?> entry) {
    return HubJson.write(JsonCatalog.answerToExample(entry));
  }
}
