package org.creativehubs.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.concentration.Concentration;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.QuotientKind;
import org.creativehubs.metrics.location.QuotientVariants;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.creativehubs.metrics.specialisation.Specialisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is allocated in all, garbage included, beyond the output: a bound of the working memory. A
 * table is one double for each cell.
 */
class WorkingMemoryTest {

  private static final int REGIONS = 400;
  private static final int INDUSTRIES = 600;
  private static final double TABLE = 8.0 * REGIONS * INDUSTRIES;

  /** Labels, totals and small change, as a part of a table. */
  private static final double SMALL = 0.5;

  private static final EmploymentTable JOBS = table();

  private static EmploymentTable table() {
    double[][] rows = new double[REGIONS][INDUSTRIES];
    for (int i = 0; i < REGIONS * INDUSTRIES; i++) {
      rows[i / INDUSTRIES][i % INDUSTRIES] = 1 + i * 7919L % 1009;
    }
    return EmploymentTable.of("jobs", labels("r", REGIONS), labels("i", INDUSTRIES), rows);
  }

  private static List<String> labels(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  @BeforeEach
  void needsAMachineThatCountsWhatItAllocates() {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            && threads.isThreadAllocatedMemorySupported()
            && threads.isThreadAllocatedMemoryEnabled());
  }

  /** In tables; the second time, when classes are loaded. */
  private static double tablesAllocatedBy(Supplier<?> work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertThat(work.get()).isNotNull();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(work.get()).isNotNull();
    return (threads.getCurrentThreadAllocatedBytes() - before) / TABLE;
  }

  @Test
  void quotientsTakeTheirOutputAlone() {
    assertThat(tablesAllocatedBy(() -> LocationQuotient.pooled().of(JOBS))).isLessThan(1 + SMALL);
  }

  @ParameterizedTest
  @EnumSource
  void variantsTakeTheirOutputAlone(QuotientKind kind) {
    assertThat(tablesAllocatedBy(() -> QuotientVariants.of(kind, JOBS))).isLessThan(1 + SMALL);
  }

  /** But for the Gini over quotients, which leaves the garbage of a column at a time. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "HILL|.*VARIETY|QUOTIENT_GINI")
  void measuresOfSharesTakeNoMoreThanTwoTables(ShareMeasure measure) {
    assertThat(tablesAllocatedBy(() -> Specialisation.by(measure).of(JOBS))).isLessThan(2 + SMALL);
    assertThat(tablesAllocatedBy(() -> Concentration.by(measure).of(JOBS))).isLessThan(2 + SMALL);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PAIR", "GIVEN"})
  void whateverSharesAreComparedWithTakesNoMoreThanTwoTables(Against against) {
    ShareRule rule = ShareRule.of(ShareMeasure.KRUGMAN, against);
    assertThat(tablesAllocatedBy(() -> Specialisation.by(rule).of(JOBS))).isLessThan(2 + SMALL);
  }

  @Test
  void aTableFromRowsTakesTwoTablesBesideItself() {
    assertThat(
            tablesAllocatedBy(
                () -> {
                  EmploymentTable.Builder rows = EmploymentTable.builder().measure("jobs");
                  for (int i = 0; i < REGIONS * INDUSTRIES; i++) {
                    rows.add(region(i), industry(i), 1);
                  }
                  return rows.build();
                }))
        .isLessThan(3 + SMALL);
  }

  @Test
  void sumsTakeTwoTablesBesideTheirTable() {
    assertThat(
            tablesAllocatedBy(
                () -> {
                  EmploymentSums sums = EmploymentSums.of("jobs");
                  for (int i = 0; i < 2 * REGIONS * INDUSTRIES; i++) {
                    int cell = i % (REGIONS * INDUSTRIES);
                    sums.add(region(cell), industry(cell), 0.1);
                  }
                  return sums.build();
                }))
        .isLessThan(3 + SMALL);
  }

  private static String region(int cell) {
    return JOBS.regions().get(cell / INDUSTRIES);
  }

  private static String industry(int cell) {
    return JOBS.industries().get(cell % INDUSTRIES);
  }

  @Test
  void slicesGroupsAndMergersTakeNoMoreThanTwoTablesBesideThemselves() {
    assertThat(tablesAllocatedBy(() -> JOBS.slice(JOBS.regions(), JOBS.industries())))
        .isLessThan(1 + SMALL);
    ImmutableMap<String, String> pairs =
        IntStream.range(0, INDUSTRIES)
            .boxed()
            .collect(ImmutableMap.toImmutableMap(i -> "i" + i, i -> "g" + i / 2));
    assertThat(tablesAllocatedBy(() -> JOBS.groupedByIndustry(pairs))).isLessThan(2.5 + SMALL);
    assertThat(tablesAllocatedBy(() -> JOBS.merge(JOBS))).isLessThan(3 + SMALL);
  }
}
