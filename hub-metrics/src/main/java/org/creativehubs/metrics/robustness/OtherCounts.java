package org.creativehubs.metrics.robustness;

import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Draws tables that could have been in the place of a given one. */
final class OtherCounts {

  private static final double MOST = 1e12;

  private final EmploymentTable table;
  private final RobustnessPolicy policy;
  private final int width;

  OtherCounts(EmploymentTable table, RobustnessPolicy policy) {
    this.table = table;
    this.policy = policy;
    this.width = table.industries().size();
    if (policy.method() == RobustnessMethod.BOOTSTRAP) {
      checkWhole();
    }
  }

  private void checkWhole() {
    Check.that(
        table.total() <= MOST,
        Fault.TOO_LARGE,
        "table",
        "count 1e12 at most for BOOTSTRAP",
        table.total());
    for (int region = 0; region < table.regions().size(); region++) {
      for (int industry = 0; industry < width; industry++) {
        double count = table.countAt(region, industry);
        Check.that(
            count == Math.rint(count),
            "table.counts[" + region + "][" + industry + "]",
            "be whole for BOOTSTRAP",
            count);
      }
    }
  }

  EmploymentTable draw(int draw) {
    RandomStream random = RandomStream.of(policy.seed(), draw);
    double[][] counts =
        policy.method() == RobustnessMethod.ROUNDING ? rounded(random) : resampled(random);
    return EmploymentTable.of(table.measure(), table.regions(), table.industries(), counts);
  }

  private double[][] rounded(RandomStream random) {
    double half = policy.base().orElseThrow() / 2;
    double[][] counts = new double[table.regions().size()][width];
    for (int region = 0; region < counts.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        double published = table.countAt(region, industry);
        double low = Math.max(0, published - half);
        double drawn = low + random.uniform() * (published + half - low);
        counts[region][industry] = drawn < Counts.SMALLEST ? 0 : drawn;
      }
    }
    return counts;
  }

  /** Cell by cell, what is left is shared out by the chance of the cell among those left. */
  private double[][] resampled(RandomStream random) {
    long left = (long) table.total();
    double weight = table.total();
    double[][] counts = new double[table.regions().size()][width];
    for (int region = 0; region < counts.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        double count = table.countAt(region, industry);
        long drawn = weight > 0 ? Binomial.draw(random, left, count / weight) : 0;
        counts[region][industry] = drawn;
        left -= drawn;
        weight -= count;
      }
    }
    return counts;
  }
}
