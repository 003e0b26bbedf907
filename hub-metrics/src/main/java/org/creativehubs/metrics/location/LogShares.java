package org.creativehubs.metrics.location;

import org.creativehubs.metrics.index.IndexMatrix;

/**
 * The natural logarithm of the share of each industry in a region, taken once and kept where the
 * result will stand. They come from {@link StrictMath}, so that they are the same on every machine.
 */
final class LogShares implements StandardisedValues {

  private final IndexMatrix.Builder logs;
  private final boolean[] lacking;

  LogShares(QuotientRows rows, ReferenceShares shares, int[] regions, IndexMatrix.Builder logs) {
    this.logs = logs;
    this.lacking = new boolean[rows.width()];
    double[] row = new double[rows.width()];
    for (int region : regions) {
      rows.counts(region, row, 0);
      takeLogs(row, shares.regionTotal(region));
      logs.row(region, row);
    }
  }

  private void takeLogs(double[] row, double total) {
    for (int industry = 0; industry < row.length; industry++) {
      double count = row[industry];
      if (count > 0) {
        row[industry] = StrictMath.log(count / total);
      } else {
        lacking[industry] = true;
      }
    }
  }

  @Override
  public String name() {
    return "ln(LQ)";
  }

  @Override
  public void copy(int region, double[] target) {
    logs.copyRow(region, target);
  }

  @Override
  public boolean exist(int industry) {
    return !lacking[industry];
  }

  @Override
  public double unit(double mean) {
    return 1;
  }

  /** A small difference of logarithms is one of shares, relative to them. */
  @Override
  public boolean isNear(double deviation, double mean, double near) {
    return deviation <= near;
  }

  @Override
  public double ofQuotient(double mean, double divisor) {
    return mean - StrictMath.log(divisor);
  }

  @Override
  public double deviationOfQuotient(double deviation, double divisor) {
    return deviation;
  }
}
