package org.creativehubs.metrics.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/** Quotients against all regions together as exact numbers, for comparison with thresholds. */
final class ExactQuotients {

  private final EmploymentTable table;
  private final Ratio total;
  private final List<Ratio> regions;
  private final List<Ratio> industries;

  ExactQuotients(EmploymentTable table) {
    this.table = table;
    this.total = table.exactTotal();
    this.regions =
        IntStream.range(0, table.regions().size()).mapToObj(table::exactRegionTotalAt).toList();
    this.industries =
        IntStream.range(0, table.industries().size())
            .mapToObj(table::exactIndustryTotalAt)
            .toList();
  }

  Ratio count(int region, int industry) {
    return Ratio.of(new BigDecimal(table.countAt(region, industry)));
  }

  /** The share of an industry in a region that has any. */
  Ratio share(int region, int industry) {
    return count(region, industry).dividedBy(regions.get(region));
  }

  boolean isEmpty(int region) {
    return regions.get(region).isZero();
  }

  /** A quotient that is defined. */
  Ratio quotient(int region, int industry) {
    return share(region, industry).times(total).dividedBy(industries.get(industry));
  }

  Optional<Undefined> undefined(int region, int industry) {
    if (isEmpty(region)) {
      return Optional.of(Reason.EMPTY_REGION.undefined());
    }
    return industries.get(industry).isZero()
        ? Optional.of(Reason.EMPTY_INDUSTRY.undefined())
        : Optional.empty();
  }
}
