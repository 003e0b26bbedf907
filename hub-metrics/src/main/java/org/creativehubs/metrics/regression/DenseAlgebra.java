package org.creativehubs.metrics.regression;

import java.util.Optional;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/** Linear algebra of square matrices by ojAlgo; reached through {@link Ojalgo}. */
final class DenseAlgebra {

  private DenseAlgebra() {}

  /** The eigenvalues of a square matrix: real parts, then imaginary parts. */
  static double[][] eigenvalues(double[][] matrix) {
    R064Store store = store(matrix);
    Eigenvalue<Double> found = Eigenvalue.R064.make(store);
    found.computeValuesOnly(store);
    double[] real = new double[matrix.length];
    double[] imaginary = new double[matrix.length];
    found.getEigenvalues(real, Optional.of(imaginary));
    return new double[][] {real, imaginary};
  }

  /** The matrix S with L S = R. */
  static double[][] solved(double[][] left, double[][] right) {
    R064Store store = store(left);
    LU<Double> decomposed = LU.R064.make(store);
    decomposed.decompose(store);
    MatrixStore<Double> solution = decomposed.getSolution(store(right));
    double[][] found = new double[right.length][right[0].length];
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < found[i].length; j++) {
        found[i][j] = solution.doubleValue(i, j);
      }
    }
    return found;
  }

  private static R064Store store(double[][] matrix) {
    R064Store store = R064Store.FACTORY.make(matrix.length, matrix[0].length);
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        store.set(i, j, matrix[i][j]);
      }
    }
    return store;
  }
}
