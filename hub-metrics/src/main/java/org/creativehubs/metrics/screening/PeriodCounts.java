package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.location.ReferenceArea;

/** One period of one measure: sizes and shares of places, exactly, and their quotients. */
final class PeriodCounts {

  private final EmploymentTable grouped;
  private final EmploymentTable counted;

  /** The creative total by place. */
  final Map<String, Ratio> sizes;

  /** Quotients by group. */
  final LocationQuotients groups;

  /** Quotients by sub-sector. */
  final LocationQuotients subsectors;

  PeriodCounts(
      ScreenTable table, EmploymentTable counts, ReferenceArea reference, ScreenTotals totals) {
    boolean all = totals == ScreenTotals.ALL;
    this.grouped = counts.groupedByIndustry(name -> table.groups().getOrDefault(name, name));
    this.counted = all ? counts : counts.ofIndustries(table.others(counts));
    this.sizes = sizes(counts.ofIndustries(table.subsectors()));
    this.groups = quotients(grouped, table.groupNames(), reference, all);
    this.subsectors = quotients(counts, table.subsectors(), reference, all);
  }

  private static Map<String, Ratio> sizes(EmploymentTable creative) {
    ImmutableMap.Builder<String, Ratio> sizes = ImmutableMap.builder();
    for (int place = 0; place < creative.regions().size(); place++) {
      sizes.put(creative.regions().get(place), creative.exactRegionTotalAt(place));
    }
    return sizes.buildOrThrow();
  }

  private static LocationQuotients quotients(
      EmploymentTable counts, List<String> asked, ReferenceArea reference, boolean all) {
    return LocationQuotient.against(all ? reference : reference.excluding(asked)).of(counts, asked);
  }

  /** The share of a group in a place, whose order is that of the quotients. */
  Ratio share(String place, String group) {
    return Ratio.of(new BigDecimal(grouped.count(place, group)))
        .dividedBy(counted.exactRegionTotalAt(counted.regionIndex(place)));
  }
}
