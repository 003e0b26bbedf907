package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;

/** The calculators of funding. */
public final class FundingEntries {

  private FundingEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(GrantEntries.all())
        .addAll(SharingEntries.all())
        .addAll(StandingEntries.all())
        .addAll(LimitEntries.all())
        .build();
  }
}
