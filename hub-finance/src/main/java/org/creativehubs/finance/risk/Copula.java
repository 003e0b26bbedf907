package org.creativehubs.finance.risk;

import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.internal.NormalQuantile;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Draws one number in (0, 1) for each input, so that their normal quantiles have given
 * correlations: a Gaussian copula. Independent quantiles times the Cholesky factor of the matrix;
 * an input without correlation to those before it keeps its own number to the bit.
 */
final class Copula {

  /** What rounding may leave of a pivot that is zero, as where inputs move exactly together. */
  private static final double NOTHING = 0x1p-40;

  private final double[][] factor;

  /** Whether an input takes nothing from those before it. */
  private final boolean[] isOwn;

  private final boolean isIndependent;

  private Copula(double[][] factor) {
    this.factor = factor;
    isOwn = new boolean[factor.length];
    for (int i = 0; i < factor.length; i++) {
      isOwn[i] = Arrays.stream(factor[i], 0, i).allMatch(one -> one == 0);
    }
    isIndependent = allOwn();
  }

  private boolean allOwn() {
    for (boolean own : isOwn) {
      if (!own) {
        return false;
      }
    }
    return true;
  }

  static Copula of(MonteCarloInput input) {
    return new Copula(cholesky(matrix(input), input));
  }

  private static Ratio[][] matrix(MonteCarloInput input) {
    List<String> names = input.inputs().stream().map(UncertainInput::name).toList();
    Ratio[][] matrix = new Ratio[names.size()][names.size()];
    for (int i = 0; i < matrix.length; i++) {
      Arrays.fill(matrix[i], Ratio.ZERO);
      matrix[i][i] = Ratio.ONE;
    }
    for (Correlation one : input.correlations()) {
      set(matrix, names.indexOf(one.first()), names.indexOf(one.second()), one.coefficient());
    }
    for (FactorLoading one : input.loadings()) {
      for (FactorLoading other : input.loadings()) {
        if (!one.equals(other)) {
          Ratio both = one.loading().times(other.loading());
          set(matrix, names.indexOf(one.input()), names.indexOf(other.input()), both);
        }
      }
    }
    return matrix;
  }

  private static void set(Ratio[][] matrix, int row, int column, Ratio coefficient) {
    matrix[row][column] = coefficient;
    matrix[column][row] = coefficient;
  }

  /** The lower triangle whose square the matrix is; refuses a matrix that has none. */
  private static double[][] cholesky(Ratio[][] matrix, MonteCarloInput input) {
    double[][] factor = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j].toDouble();
        for (int k = 0; k < j; k++) {
          rest -= factor[i][k] * factor[j][k];
        }
        if (i == j) {
          check(rest >= -NOTHING, i, matrix, input);
          factor[i][i] = rest > NOTHING ? StrictMath.sqrt(rest) : 0;
        } else if (factor[j][j] == 0) {
          check(Math.abs(rest) <= NOTHING, i, matrix, input);
        } else {
          factor[i][j] = rest / factor[j][j];
        }
      }
    }
    return factor;
  }

  /** Names the strongest correlation of the input that does not go with those before it. */
  private static void check(boolean holds, int at, Ratio[][] matrix, MonteCarloInput input) {
    int strongest = 0;
    for (int i = 1; i < at; i++) {
      if (matrix[at][i].abs().compareTo(matrix[at][strongest].abs()) > 0) {
        strongest = i;
      }
    }
    String pair = input.inputs().get(strongest).name() + " and " + input.inputs().get(at).name();
    Check.that(
        holds,
        Fault.INCONSISTENT,
        "correlations",
        "be possible together (a positive semidefinite matrix) for " + pair,
        matrix[at][strongest]);
  }

  /** Draws a number for each input. */
  void draw(RandomStream random, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.uniformInside();
    }
    if (isIndependent) {
      return;
    }
    double[] quantiles = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      quantiles[i] = NormalQuantile.at(numbers[i]);
      if (!isOwn[i]) {
        double sum = 0;
        for (int j = 0; j <= i; j++) {
          sum += factor[i][j] * quantiles[j];
        }
        numbers[i] = NormalQuantile.probability(sum);
      }
    }
  }
}
