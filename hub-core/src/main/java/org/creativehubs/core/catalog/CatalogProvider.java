package org.creativehubs.core.catalog;

import java.util.List;

/** What a module adds to the {@link Catalog}; found as a service. */
public interface CatalogProvider {

  /** The entries of the module, in the order in which a reader meets them. */
  List<CatalogEntry<?, ?>> entries();
}
