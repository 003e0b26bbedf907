package org.creativehubs.metrics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.metrics.agglomeration.AgglomerationEntries;
import org.creativehubs.metrics.concentration.ConcentrationEntries;
import org.creativehubs.metrics.consistency.ConsistencyEntries;
import org.creativehubs.metrics.disclosure.DisclosureEntries;
import org.creativehubs.metrics.growth.GrowthEntries;
import org.creativehubs.metrics.inequality.InequalityEntries;
import org.creativehubs.metrics.kpi.KpiEntries;
import org.creativehubs.metrics.location.LocationEntries;
import org.creativehubs.metrics.membership.MembershipEntries;
import org.creativehubs.metrics.network.NetworkEntries;
import org.creativehubs.metrics.relatedness.RelatednessEntries;
import org.creativehubs.metrics.robustness.RobustnessEntries;
import org.creativehubs.metrics.screening.ScreeningEntries;
import org.creativehubs.metrics.sla.SlaEntries;
import org.creativehubs.metrics.spatial.SpatialEntries;
import org.creativehubs.metrics.specialisation.SpecialisationEntries;
import org.creativehubs.metrics.strategy.StrategyEntries;

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
        .addAll(SpecialisationEntries.all())
        .addAll(ConcentrationEntries.all())
        .addAll(InequalityEntries.all())
        .addAll(GrowthEntries.all())
        .addAll(RobustnessEntries.all())
        .addAll(ConsistencyEntries.all())
        .addAll(AgglomerationEntries.all())
        .addAll(RelatednessEntries.all())
        .addAll(SpatialEntries.all())
        .addAll(ScreeningEntries.all())
        .addAll(MembershipEntries.all())
        .addAll(StrategyEntries.all())
        .addAll(NetworkEntries.all())
        .addAll(DisclosureEntries.all())
        .build();
  }
}
