package org.creativehubs.examples.service;

import java.util.List;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.json.JsonCatalog;

/** All that the catalogue says of a calculator, and an input to try it with. */
record Described(
    String id,
    String title,
    String question,
    List<String> conventions,
    List<List<String>> hubFacts,
    List<String> limits,
    List<Source> sources,
    List<String> forms,
    Object example) {

  static Described of(CatalogEntry<?, ?> entry) {
    return new Described(
        entry.id(),
        entry.title(),
        entry.question(),
        entry.conventions(),
        entry.hubFacts(),
        entry.caps().stream().map(Cap::toString).toList(),
        entry.sources(),
        Form.offered(entry),
        JsonCatalog.example(entry));
  }
}
