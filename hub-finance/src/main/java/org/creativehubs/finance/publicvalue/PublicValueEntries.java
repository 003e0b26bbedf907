package org.creativehubs.finance.publicvalue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;

/** The calculators of public value. */
public final class PublicValueEntries {

  private PublicValueEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .addAll(AppraisalEntries.all())
        .addAll(AdditionalityEntries.all())
        .addAll(ReturnEntries.all())
        .build();
  }
}
