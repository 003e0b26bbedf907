package org.creativehubs.metrics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.metrics.location.LocationEntries;
import org.creativehubs.metrics.relatedness.RelatednessEntries;
import org.creativehubs.metrics.sla.SlaEntries;
import org.creativehubs.metrics.spatial.SpatialEntries;

/** The calculators of this module. */
public final class MetricsCatalog implements CatalogProvider {

  /** For the service loader. */
  public MetricsCatalog() {}

  @Override
  public List<CatalogEntry<?, ?>> entries() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(SlaEntries.all())
        .addAll(LocationEntries.all())
        .addAll(RelatednessEntries.all())
        .addAll(SpatialEntries.all())
        .build();
  }
}
