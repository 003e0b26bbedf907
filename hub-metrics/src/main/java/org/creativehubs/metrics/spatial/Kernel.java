package org.creativehubs.metrics.spatial;

/**
 * How the weight of a neighbour falls with its distance z, in bandwidths: the kernels of pysal and
 * GeoDa. Beyond the bandwidth all are zero, {@link #GAUSSIAN} too.
 *
 * <p>A place is not its own neighbour here. Pysal and GeoDa may give it the kernel of 0, or 1, as a
 * weight of its own, which the statistics here do not use.
 */
public enum Kernel {
  /** 1/2 within the bandwidth. */
  UNIFORM,
  /** 1 - z. */
  TRIANGULAR,
  /** 3/4 (1 - z^2); "quadratic" in pysal. */
  EPANECHNIKOV,
  /** 15/16 (1 - z^2)^2. */
  QUARTIC,
  /** exp(-z^2 / 2) / root of 2 pi. */
  GAUSSIAN;

  private static final double ROOT = Math.sqrt(2 * Math.PI);

  /** The weight at a distance in bandwidths, zero or more. */
  double at(double z) {
    if (z > 1) {
      return 0;
    }
    double rest = 1 - z * z;
    return switch (this) {
      case UNIFORM -> 1.0 / 2;
      case TRIANGULAR -> 1 - z;
      case EPANECHNIKOV -> 3.0 / 4 * rest;
      case QUARTIC -> 15.0 / 16 * rest * rest;
      case GAUSSIAN -> StrictMath.exp(-z * z / 2) / ROOT;
    };
  }
}
