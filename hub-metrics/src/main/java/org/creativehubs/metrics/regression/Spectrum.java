package org.creativehubs.metrics.regression;

import org.creativehubs.metrics.internal.Sums;

/** The eigenvalues of a matrix of weights W, for the determinant of I - r W. */
final class Spectrum {

  /** Eigenvalues nearer to zero than this, beside the largest weights, are rounding. */
  private static final double ROUNDING = 1e-6;

  private final double[] real;
  private final double[] imaginary;

  private Spectrum(double[] real, double[] imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  static Spectrum of(double[][] weights) {
    double[][] found = Ojalgo.needed(() -> DenseAlgebra.eigenvalues(weights));
    return new Spectrum(found[0], found[1]);
  }

  /** The lower end of what r can be; minus infinity where nothing bounds it. */
  double low(double size) {
    double least = 0;
    for (double one : real) {
      least = Math.min(least, one);
    }
    return least < -ROUNDING * size ? 1 / least : Double.NEGATIVE_INFINITY;
  }

  /** The upper end of what r can be; infinity where nothing bounds it. */
  double high(double size) {
    double most = 0;
    for (double one : real) {
      most = Math.max(most, one);
    }
    return most > ROUNDING * size ? 1 / most : Double.POSITIVE_INFINITY;
  }

  /** The logarithm of the determinant of I - r W. */
  double logDeterminant(double r) {
    double[] parts = new double[real.length];
    for (int i = 0; i < parts.length; i++) {
      double one = 1 - r * real[i];
      double other = r * imaginary[i];
      parts[i] = StrictMath.log(one * one + other * other) / 2;
    }
    return Sums.of(parts);
  }

  /** How fast that changes with r. */
  double slope(double r) {
    double[] parts = new double[real.length];
    for (int i = 0; i < parts.length; i++) {
      double one = 1 - r * real[i];
      double other = r * imaginary[i];
      double norm = one * one + other * other;
      parts[i] = -(real[i] * one - imaginary[i] * other) / norm;
    }
    return Sums.of(parts);
  }
}
