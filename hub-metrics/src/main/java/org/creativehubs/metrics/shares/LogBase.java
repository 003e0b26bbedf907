package org.creativehubs.metrics.shares;

/** The base of logarithms, and so the unit of an entropy. */
public enum LogBase {
  /** Base e; the unit is the nat. */
  NATURAL("nats", 1),
  /** Base 2; the unit is the bit. */
  TWO("bits", StrictMath.log(2)),
  /** Base 10; the unit is the decimal digit. */
  TEN("decimal digits", StrictMath.log(10));

  private final String unit;
  private final double nats;

  LogBase(String unit, double nats) {
    this.unit = unit;
    this.nats = nats;
  }

  /** The unit of an entropy in this base. */
  public String unit() {
    return unit;
  }

  double ofNats(double entropy) {
    return entropy / nats;
  }
}
