package org.creativehubs.metrics.location;

/** The share of each industry in a region. */
final class PlainShares implements StandardisedValues {

  private final QuotientRows rows;
  private final ReferenceShares shares;

  PlainShares(QuotientRows rows, ReferenceShares shares) {
    this.rows = rows;
    this.shares = shares;
  }

  @Override
  public String name() {
    return "LQ";
  }

  @Override
  public void copy(int region, double[] target) {
    rows.counts(region, target, 0);
    double total = shares.regionTotal(region);
    for (int industry = 0; industry < target.length; industry++) {
      target[industry] /= total;
    }
  }

  @Override
  public boolean exist(int industry) {
    return true;
  }

  /** A power of two, so that it costs no digit. */
  @Override
  public double unit(double mean) {
    return mean > 0 ? Math.scalb(1.0, Math.getExponent(mean)) : 1;
  }

  @Override
  public boolean isNear(double deviation, double mean, double near) {
    return deviation <= near * mean;
  }

  @Override
  public double ofQuotient(double mean, double divisor) {
    return mean / divisor;
  }

  @Override
  public double deviationOfQuotient(double deviation, double divisor) {
    return deviation / divisor;
  }
}
