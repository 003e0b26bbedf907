package org.creativehubs.finance.cashflow;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;

/** The calculators of money over time, for the catalogue. */
public final class CashFlowEntries {

  private CashFlowEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(ProjectEntries.all())
        .addAll(LoanEntries.all())
        .build();
  }
}
