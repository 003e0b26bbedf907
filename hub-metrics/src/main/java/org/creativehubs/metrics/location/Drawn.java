package org.creativehubs.metrics.location;

/**
 * The four counts behind a quotient, as draws. Here {@code x} of {@code n} in the region and {@code
 * all} of {@code size} in the reference are of the industry; x and all are above zero.
 */
record Drawn(double x, double n, double all, double size) {

  double shareHere() {
    return x / n;
  }

  double shareThere() {
    return all / size;
  }

  double quotient() {
    return shareHere() / shareThere();
  }

  /** v1 / p1^2. */
  double varianceHere() {
    return (n - x) / n / x;
  }

  /** v2 / p2^2. */
  double varianceThere() {
    return (size - all) / size / all;
  }

  /** cov / (p1 p2), or zero where the region lies outside the reference. */
  double covariance(boolean partOfReference) {
    return partOfReference ? (n - x) / n / all : 0;
  }

  /** se^2 / LQ^2 of the delta method. */
  double relativeVariance(boolean partOfReference) {
    return varianceHere() + varianceThere() - 2 * covariance(partOfReference);
  }

  /** Whether the variance is more than what rounding leaves of none. */
  boolean hasVariance(boolean partOfReference) {
    return relativeVariance(partOfReference) > 1e-14 * (varianceHere() + varianceThere());
  }
}
