package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;

/** What this topic adds to the catalogue. */
public final class ConsistencyEntries {

  private ConsistencyEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(consistencyCheck());
  }

  private static CatalogEntry<ConsistencyCheckInput, ConsistencyReport> consistencyCheck() {
    return CatalogEntry.of(
            "consistency-check",
            ConsistencyCheck.class,
            ConsistencyCheckInput.class,
            ConsistencyReport.class)
        .title("Consistency check")
        .question("What in these data does not agree with itself, and by how much?")
        .convention("numbers with a qualifier are ranges; ranges that meet agree")
        .convention("a difference is tolerated up to the larger of absolute and relative tolerance")
        .convention("parts that may overlap are never added up")
        .convention("dates known in part disagree only where no day would do")
        .convention("nothing is corrected")
        .source(ConsistencyCheck.SOURCE)
        .example(ExampleDocuments::input)
        .answeredBy(ConsistencyCheck::answer);
  }
}
