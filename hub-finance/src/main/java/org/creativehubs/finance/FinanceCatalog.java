package org.creativehubs.finance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.finance.affordability.AffordabilityEntries;
import org.creativehubs.finance.cashflow.CashFlowEntries;
import org.creativehubs.finance.funding.FundingEntries;
import org.creativehubs.finance.lease.LeaseEntries;
import org.creativehubs.finance.publicvalue.PublicValueEntries;
import org.creativehubs.finance.viability.ViabilityEntries;

/** The calculators of this module. */
public final class FinanceCatalog implements CatalogProvider {

  /** Makes the provider; called by the service loader. */
  public FinanceCatalog() {}

  @Override
  public List<CatalogEntry<?, ?>> entries() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(AffordabilityEntries.all())
        .addAll(LeaseEntries.all())
        .addAll(CashFlowEntries.all())
        .addAll(FundingEntries.all())
        .addAll(PublicValueEntries.all())
        .addAll(ViabilityEntries.all())
        .build();
  }
}
