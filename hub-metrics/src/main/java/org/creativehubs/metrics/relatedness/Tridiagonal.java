package org.creativehubs.metrics.relatedness;

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix by bisection, and its vector from two
 * factorisations, one from each end, that meet where the vector is largest.
 */
final class Tridiagonal {

  private static final double TINY = 1e-300;

  private Tridiagonal() {}

  /** An eigenvalue and its vector of length 1. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Top(double value, double[] vector) {}

  static Top top(double[] diagonal, double[] beside, int size) {
    double value = largest(diagonal, beside, size);
    double[] down = new double[size];
    double[] up = new double[size];
    down[0] = nonZero(diagonal[0] - value);
    for (int i = 1; i < size; i++) {
      down[i] = nonZero(diagonal[i] - value - beside[i - 1] * beside[i - 1] / down[i - 1]);
    }
    up[size - 1] = nonZero(diagonal[size - 1] - value);
    for (int i = size - 2; i >= 0; i--) {
      up[i] = nonZero(diagonal[i] - value - beside[i] * beside[i] / up[i + 1]);
    }
    int meeting = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      double twist = Math.abs(down[i] + up[i] - (diagonal[i] - value));
      if (twist < least) {
        least = twist;
        meeting = i;
      }
    }
    return new Top(value, vector(beside, down, up, meeting));
  }

  private static double[] vector(double[] beside, double[] down, double[] up, int meeting) {
    double[] vector = new double[down.length];
    vector[meeting] = 1;
    double square = 1;
    for (int i = meeting - 1; i >= 0; i--) {
      vector[i] = -beside[i] * vector[i + 1] / down[i];
      square += vector[i] * vector[i];
    }
    for (int i = meeting + 1; i < vector.length; i++) {
      vector[i] = -beside[i - 1] * vector[i - 1] / up[i];
      square += vector[i] * vector[i];
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  private static double nonZero(double number) {
    return number == 0 ? -TINY : number;
  }

  /** The least double that is no longer below an eigenvalue. */
  private static double largest(double[] diagonal, double[] beside, int size) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      double around = Math.abs(beside[i]) + (i > 0 ? Math.abs(beside[i - 1]) : 0);
      low = Math.max(low, diagonal[i]);
      high = Math.max(high, diagonal[i] + around);
    }
    high += 1e-12;
    for (double middle = low + (high - low) / 2;
        middle > low && middle < high;
        middle = low + (high - low) / 2) {
      if (isAboveAll(diagonal, beside, size, middle)) {
        high = middle;
      } else {
        low = middle;
      }
      if (high - low <= 1e-17) {
        break;
      }
    }
    return high;
  }

  private static boolean isAboveAll(double[] diagonal, double[] beside, int size, double value) {
    double pivot = diagonal[0] - value;
    for (int i = 1; i < size && pivot < 0; i++) {
      pivot = diagonal[i] - value - beside[i - 1] * beside[i - 1] / pivot;
    }
    return pivot < 0;
  }
}
