package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.internal.Sums;

/**
 * Columns X made orthogonal one after the other, each twice, by sums whose order does not matter;
 * so the order of the rows changes no bit.
 */
final class Orthogonal {

  /** A column whose rest is this small, beside what varies in it, is a combination of others. */
  private static final double COMBINATION = 1e-9;

  private final List<double[]> base = new ArrayList<>();
  private final List<double[]> upper = new ArrayList<>();
  private Optional<Undefined> deficient = Optional.empty();

  private Orthogonal() {}

  /** Of named columns, the first of which may be the intercept. */
  static Orthogonal of(List<String> names, List<double[]> columns) {
    Orthogonal made = new Orthogonal();
    for (int j = 0; j < columns.size() && made.deficient.isEmpty(); j++) {
      Spending.current().heed();
      if (!made.add(columns.get(j))) {
        made.deficient =
            Optional.of(
                Reason.COLLINEAR.because(names.get(j) + " is a combination of the other columns"));
      }
    }
    return made;
  }

  private boolean add(double[] column) {
    double[] rest = column.clone();
    double[] products = new double[base.size() + 1];
    takeOut(base, rest, products);
    double length = Math.sqrt(Sums.dot(rest, rest));
    double[] varying = column.clone();
    takeOut(base.subList(0, Math.min(1, base.size())), varying, new double[1]);
    if (length <= COMBINATION * Math.sqrt(Sums.dot(varying, varying))) {
      return false;
    }
    products[base.size()] = length;
    for (int i = 0; i < rest.length; i++) {
      rest[i] /= length;
    }
    base.add(rest);
    upper.add(products);
    return true;
  }

  /** Takes from a column what lies along others that are orthogonal, and says how much. */
  static void takeOut(List<double[]> others, double[] column, double[] products) {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < others.size(); i++) {
        double along = Sums.dot(others.get(i), column);
        products[i] += along;
        for (int row = 0; row < column.length; row++) {
          column[row] -= along * others.get(i)[row];
        }
      }
    }
  }

  /** Why the columns determine no coefficients; absent where they do. */
  Optional<Undefined> deficient() {
    return deficient;
  }

  /** The columns of X (X'X)^-1: the product of one with y is a coefficient. */
  List<double[]> weights() {
    int size = base.size();
    List<double[]> weights = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      double[] solved = new double[size];
      for (int i = j; i < size; i++) {
        double sum = i == j ? 1 : 0;
        for (int k = j; k < i; k++) {
          sum -= upper.get(i)[k] * solved[k];
        }
        solved[i] = sum / upper.get(i)[i];
      }
      weights.add(solved);
    }
    return weights.stream().map(this::combined).toList();
  }

  private double[] combined(double[] factors) {
    double[] found = new double[base.get(0).length];
    for (int i = 0; i < factors.length; i++) {
      for (int row = 0; row < found.length; row++) {
        found[row] += factors[i] * base.get(i)[row];
      }
    }
    return found;
  }

  /** What the columns do not explain of another. */
  double[] residuals(double[] column) {
    double[] rest = column.clone();
    takeOut(base, rest, new double[base.size()]);
    return rest;
  }

  /** The leverage of each row. */
  double[] leverages() {
    double[] found = new double[base.get(0).length];
    for (double[] column : base) {
      for (int row = 0; row < found.length; row++) {
        found[row] += column[row] * column[row];
      }
    }
    return found;
  }
}
