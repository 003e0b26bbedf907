package org.creativehubs.metrics.relatedness;

import java.util.ArrayList;
import java.util.List;

/**
 * The largest eigenvalue of a symmetric matrix, and its vector, among the vectors at right angles
 * to some that are known.
 *
 * <p>The method is that of Lanczos, every new vector being made orthogonal to all before it, so
 * that it ends at the latest when the space is used up. It stops earlier when the residual, known
 * from the last element of the vector in the space searched, is within the tolerance. The first
 * vector is a fixed sequence: the same matrix gives the same bits.
 */
final class TopEigenpair {

  /** A step below this adds nothing but rounding: the space that was searched is closed. */
  private static final double CLOSED = 1e-13;

  private static final double GOLDEN = 0.6180339887498949;
  private static final int FRESH_STARTS = 3;

  private final double[] matrix;
  private final int size;
  private final int dimension;
  private final List<double[]> known;
  private final List<double[]> basis = new ArrayList<>();
  private final double[] diagonal;
  private final double[] beside;
  private int starts;

  private TopEigenpair(double[] matrix, int size, List<double[]> known) {
    this.matrix = matrix;
    this.size = size;
    this.known = known;
    this.dimension = size - known.size();
    this.diagonal = new double[dimension];
    this.beside = new double[dimension];
  }

  /** An eigenvalue and its vector of length 1. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Pair(double value, double[] vector) {}

  /**
   * Finds the pair.
   *
   * @param matrix a symmetric matrix row by row, no element far above 1
   * @param size its rows, more than there are known vectors
   * @param known eigenvectors of length 1 at right angles to one another
   * @param tolerance the residual at which to stop
   * @return the largest eigenvalue beside the known ones
   */
  static Pair of(double[] matrix, int size, List<double[]> known, double tolerance) {
    return new TopEigenpair(matrix, size, known).search(tolerance);
  }

  private Pair search(double tolerance) {
    double[] next = fresh();
    for (int step = 0; ; step++) {
      basis.add(next);
      double[] image = image(next);
      diagonal[step] = dot(next, image);
      double length = orthogonalised(image);
      boolean closed = length <= CLOSED;
      boolean last = step + 1 == dimension || (closed && starts >= FRESH_STARTS);
      if (last || (!closed && step % 4 == 3)) {
        Tridiagonal.Top top = Tridiagonal.top(diagonal, beside, step + 1);
        if (last || Math.abs(length * top.vector()[step]) <= tolerance) {
          return new Pair(top.value(), combined(top.vector()));
        }
      }
      beside[step] = closed ? 0 : length;
      next = closed ? fresh() : scaled(image, 1 / length);
    }
  }

  /** A vector of length 1 at right angles to all so far. */
  private double[] fresh() {
    double[] vector = new double[size];
    double length = 0;
    while (length < 1e-6) {
      starts++;
      for (int i = 0; i < size; i++) {
        double turn = (i + 1.0) * (GOLDEN * starts);
        vector[i] = turn - Math.floor(turn) - 0.5;
      }
      scaled(vector, 1 / Math.sqrt(dot(vector, vector)));
      length = orthogonalised(vector);
    }
    return scaled(vector, 1 / length);
  }

  /** The matrix times a vector, by rows, which a symmetric matrix allows. */
  private double[] image(double[] vector) {
    double[] image = new double[size];
    for (int row = 0; row < size; row++) {
      double factor = vector[row];
      int start = row * size;
      for (int i = 0; i < size; i++) {
        image[i] += factor * matrix[start + i];
      }
    }
    return image;
  }

  /** Takes out all known vectors, twice, since once leaves rounding behind. */
  private double orthogonalised(double[] vector) {
    for (int round = 0; round < 2; round++) {
      known.forEach(other -> takeOut(vector, other));
      basis.forEach(other -> takeOut(vector, other));
    }
    return Math.sqrt(dot(vector, vector));
  }

  private static void takeOut(double[] vector, double[] other) {
    add(vector, -dot(vector, other), other);
  }

  private static void add(double[] vector, double factor, double[] other) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] += factor * other[i];
    }
  }

  /** Four sums at once, which the processor can keep going side by side. */
  private static double dot(double[] a, double[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      first += a[i] * b[i];
    }
    return first + second + (third + fourth);
  }

  private static double[] scaled(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
    return vector;
  }

  private double[] combined(double[] weights) {
    double[] vector = new double[size];
    for (int i = 0; i < weights.length; i++) {
      add(vector, weights[i], basis.get(i));
    }
    return scaled(vector, 1 / Math.sqrt(dot(vector, vector)));
  }
}
