package org.creativehubs.metrics.regression;

import org.creativehubs.metrics.internal.Sums;

/** Sums and differences of columns of numbers. */
final class Vectors {

  private Vectors() {}

  static double[] times(double[][] matrix, double[] column) {
    double[] found = new double[column.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = Sums.dot(matrix[i], column);
    }
    return found;
  }

  static double[] less(double[] column, double factor, double[] other) {
    double[] found = new double[column.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = column[i] - factor * other[i];
    }
    return found;
  }

  static double[] diagonal(double[][] matrix) {
    double[] found = new double[matrix.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = matrix[i][i];
    }
    return found;
  }

  static double[] column(double[][] matrix, int column) {
    double[] found = new double[matrix.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = matrix[i][column];
    }
    return found;
  }
}
