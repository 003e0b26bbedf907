package org.creativehubs.examples.service;

import org.creativehubs.core.catalog.CatalogEntry;

/** A calculator in the list. */
record Listed(String id, String title, String question) {

  static Listed of(CatalogEntry<?, ?> entry) {
    return new Listed(entry.id(), entry.title(), entry.question());
  }
}
