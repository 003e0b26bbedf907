package org.creativehubs.metrics.location;

/** What is standardised, a region at a time. */
interface StandardisedValues {

  /** What it is called in formulas. */
  String name();

  void copy(int region, double[] target);

  /** Whether every region has a value of an industry. */
  boolean exist(int industry);

  /** What to measure deviations from a mean in. */
  double unit(double mean);

  /** Whether quotients of this deviation may all be the same. */
  boolean isNear(double deviation, double mean, double near);

  /** The mean of quotients, from that of shares and what quotients divide these by. */
  double ofQuotient(double mean, double divisor);

  double deviationOfQuotient(double deviation, double divisor);
}
