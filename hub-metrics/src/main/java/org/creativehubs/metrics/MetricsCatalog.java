package org.creativehubs.metrics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.metrics.concentration.ConcentrationEntries;
import org.creativehubs.metrics.inequality.InequalityEntries;
import org.creativehubs.metrics.location.LocationEntries;
import org.creativehubs.metrics.screening.ScreeningEntries;
import org.creativehubs.metrics.sla.SlaEntries;
import org.creativehubs.metrics.specialisation.SpecialisationEntries;

/** The calculators of this module. */
public final class MetricsCatalog implements CatalogProvider {

  /** For the service loader. */
  public MetricsCatalog() {}

  @Override
  public List<CatalogEntry<?, ?>> entries() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(SlaEntries.all())
        .addAll(LocationEntries.all())
        .addAll(SpecialisationEntries.all())
        .addAll(ConcentrationEntries.all())
        .addAll(InequalityEntries.all())
        .addAll(ScreeningEntries.all())
        .build();
  }
}
