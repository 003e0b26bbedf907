package org.creativehubs.metrics.robustness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;

/** What this topic adds to the catalogue. */
public final class RobustnessEntries {

  private RobustnessEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        CatalogEntry.of(
                "index-robustness",
                IndexRobustness.class,
                IndexRobustnessInput.class,
                IndexInterval.class)
            .title("Robustness of an index")
            .question("By how much could the index move, had counts not been rounded or sampled?")
            .convention("method: ROUNDING to the nearest multiple of a base, or BOOTSTRAP")
            .convention("rule: RANGE of the draws, NEAREST_RANK or LINEAR percentiles")
            .convention("rounded counts have bounds without draws: EXACT, but OUTER for KRUGMAN")
            .source(RobustnessMethod.ROUNDING.source())
            .source(RobustnessMethod.BOOTSTRAP.source())
            .example(RobustnessEntries::roundedToFive)
            .answeredBy(IndexRobustness::answer));
  }

  private static IndexRobustnessInput roundedToFive() {
    return IndexRobustnessInput.builder()
        .table(
            EmploymentTable.builder()
                .measure("jobs")
                .add("North", "design", 15)
                .add("North", "film", 85)
                .add("South", "design", 20)
                .add("South", "film", 380)
                .build())
        .index(RobustIndex.LOCATION_QUOTIENT)
        .region("North")
        .industry("design")
        .policy(
            RobustnessPolicy.builder()
                .method(RobustnessMethod.ROUNDING)
                .base(5)
                .draws(1)
                .seed(1)
                .rule(IntervalRule.RANGE)
                .build())
        .build();
  }
}
