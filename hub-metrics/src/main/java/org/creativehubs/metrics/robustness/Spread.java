package org.creativehubs.metrics.robustness;

/** Indices of the counts of a region that grow as these spread, between the same ends. */
enum Spread {
  HERFINDAHL {
    @Override
    double of(double[] ascending) {
      return RobustIndex.herfindahl(ascending);
    }

    @Override
    double most(int size) {
      return 1;
    }

    @Override
    double even(int endless, int size) {
      return 1.0 / endless;
    }
  },
  GINI {
    @Override
    double of(double[] ascending) {
      return RobustIndex.gini(ascending);
    }

    @Override
    double most(int size) {
      return 1 - 1.0 / size;
    }

    @Override
    double even(int endless, int size) {
      return 1 - (double) endless / size;
    }
  },
  /** The logarithm of the number of industries less the entropy of the shares. */
  THEIL {
    @Override
    double of(double[] ascending) {
      double all = 0;
      for (double count : ascending) {
        all += count;
      }
      double sum = 0;
      for (double count : ascending) {
        double share = count / all;
        sum += share == 0 ? 0 : share * StrictMath.log(share * ascending.length);
      }
      return Math.max(0, sum);
    }

    @Override
    double most(int size) {
      return StrictMath.log(size);
    }

    @Override
    double even(int endless, int size) {
      return StrictMath.log((double) size / endless);
    }

    @Override
    double level(double[] fixed) {
      double sum = 0;
      double logs = 0;
      for (double count : fixed) {
        sum += count;
        logs += count == 0 ? 0 : count * StrictMath.log(count);
      }
      return sum == 0 ? 0 : StrictMath.exp(logs / sum);
    }
  };

  /** The index of counts in ascending order that are not all zero. */
  abstract double of(double[] ascending);

  /** What it is where one count has all. */
  abstract double most(int size);

  /** What it comes near where some counts have all, to equal parts. */
  abstract double even(int endless, int size);

  /** The level of all other counts at which it turns: for Herfindahl sum of squares by the sum. */
  double level(double[] fixed) {
    double sum = 0;
    double squares = 0;
    for (double count : fixed) {
      sum += count;
      squares += count * count;
    }
    return sum == 0 ? 0 : squares / sum;
  }
}
