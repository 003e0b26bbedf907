package org.creativehubs.examples.spark;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the counts of one cell, without rounding, and how often each flag stands in it. Sums
 * of parts added to each other, in any order, are the sum of the whole.
 */
final class CellSum {

  /** Above this a sum of whole numbers goes on as decimals, so that it cannot overflow. */
  private static final long LARGEST_WHOLE = 1L << 60;

  private static final double LARGEST_COUNT = 0x1p53;

  private long whole;
  private BigDecimal rest = BigDecimal.ZERO;

  /** How often each flag, in its JSON; absent where all counts are known. */
  private @Nullable Map<String, Long> flags;

  void add(double count) {
    double checked = Counts.checked(count, "count");
    if (checked < LARGEST_COUNT && checked == Math.rint(checked)) {
      addWhole((long) checked);
    } else {
      rest = rest.add(new BigDecimal(checked));
    }
  }

  private void addWhole(long count) {
    if (whole > LARGEST_WHOLE) {
      rest = rest.add(BigDecimal.valueOf(whole));
      whole = 0;
    }
    whole += count;
  }

  void addFlag(String flag, long times) {
    Map<String, Long> counted = flags == null ? new TreeMap<>() : flags;
    counted.merge(flag, times, Long::sum);
    flags = counted;
  }

  /** A line of flags: how often, a blank, the flag. */
  private void addFlags(String line) {
    int blank = line.indexOf(' ');
    addFlag(line.substring(blank + 1), Long.parseLong(line.substring(0, blank)));
  }

  private @Nullable String writtenFlags() {
    return flags == null
        ? null
        : flags.entrySet().stream()
            .map(flag -> flag.getValue() + " " + flag.getKey())
            .collect(Collectors.joining("\n"));
  }

  /** Adds what {@link #row} wrote of another part. */
  void add(Row sum) {
    rest = rest.add(BigDecimal.valueOf(sum.getLong(SumsLayout.WHOLE)));
    if (!sum.isNullAt(SumsLayout.REST)) {
      rest = rest.add(new BigDecimal(sum.getString(SumsLayout.REST)));
    }
    if (!sum.isNullAt(SumsLayout.FLAGS)) {
      sum.getString(SumsLayout.FLAGS).lines().forEach(this::addFlags);
    }
  }

  /** This sum as a row; whole numbers beyond a long, and decimals, as text. */
  Row row(String key, String region, String industry) {
    BigDecimal decimals = rest;
    long number = whole;
    if (rest.signum() != 0 && rest.stripTrailingZeros().scale() <= 0) {
      BigDecimal both = rest.add(BigDecimal.valueOf(whole));
      boolean fits = both.compareTo(BigDecimal.valueOf(LARGEST_WHOLE)) <= 0;
      number = fits ? both.longValueExact() : 0;
      decimals = fits ? BigDecimal.ZERO : both;
    }
    return RowFactory.create(
        key,
        region,
        industry,
        number,
        decimals.signum() == 0 ? null : decimals.toString(),
        writtenFlags());
  }

  /** Puts this sum, rounded once to the nearest double, into its cell. */
  void addTo(EmploymentSums sums, String region, String industry) {
    sums.add(region, industry, rest.add(BigDecimal.valueOf(whole)).doubleValue());
    if (flags != null) {
      flags.forEach((flag, times) -> sums.add(region, industry, times(flag, times)));
    }
  }

  /** The flag of the sum of so many cells that have it. */
  private static CellFlag times(String json, long times) {
    CellFlag flag = HubJson.read(json, CellFlag.class);
    CellFlag.Builder sum = flag.toBuilder().least(flag.least() * times);
    return flag.most().isPresent()
        ? sum.most(flag.most().getAsDouble() * times).build()
        : sum.build();
  }
}
