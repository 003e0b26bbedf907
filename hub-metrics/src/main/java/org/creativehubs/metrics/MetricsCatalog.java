package org.creativehubs.metrics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.metrics.kpi.KpiEntries;
import org.creativehubs.metrics.location.LocationEntries;
import org.creativehubs.metrics.sla.SlaEntries;

/** The calculators of this module. */
public final class MetricsCatalog implements CatalogProvider {

  /** For the service loader. */
  public MetricsCatalog() {}

  @Override
  public List<CatalogEntry<?, ?>> entries() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(SlaEntries.all())
        .addAll(KpiEntries.all())
        .addAll(LocationEntries.all())
        .build();
  }
}
