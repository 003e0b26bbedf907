package org.creativehubs.finance.risk;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the runs of a simulation made of one measure. */
@HubValue
@Value.Immutable
public abstract class SimulatedMeasure {

  SimulatedMeasure() {}

  /** Of the runs in any order, which it sorts. */
  static SimulatedMeasure of(String name, long[] runs, MonteCarloInput input) {
    Arrays.sort(runs);
    Currency currency = input.plan().openingCash().currency();
    BigInteger sum = BigInteger.ZERO;
    for (long run : runs) {
      sum = sum.add(BigInteger.valueOf(run));
    }
    Ratio mean = Ratio.of(sum, BigInteger.valueOf(runs.length));
    Builder measure = new Builder();
    for (Ratio percentile : input.percentiles()) {
      measure.addPercentiles(Money.ofMinor(input.quantileRule().of(runs, percentile), currency));
    }
    return measure
        .name(name)
        .mean(minor(mean.toBigDecimal(0, RoundingMode.HALF_UP).longValueExact(), currency))
        .standardDeviation(minor(Math.round(deviation(runs, mean.toDouble())), currency))
        .build();
  }

  private static Money minor(long units, Currency currency) {
    return Money.ofMinor(units, currency);
  }

  private static double deviation(long[] runs, double mean) {
    double sum = 0;
    for (long run : runs) {
      sum += (run - mean) * (run - mean);
    }
    return StrictMath.sqrt(sum / (runs.length - 1));
  }

  /** The measure, such as {@code closing cash} or {@code surplus of year 2}; not blank. */
  public abstract String name();

  /** The mean of all runs, rounded half up to the minor unit; any amount. */
  public abstract Money mean();

  /** The standard deviation of the runs as a sample, rounded to the minor unit; zero or more. */
  public abstract Money standardDeviation();

  /** The percentiles asked for, in their order. */
  public abstract List<Money> percentiles();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(standardDeviation(), "standardDeviation");
    for (int i = 1; i < percentiles().size(); i++) {
      Check.that(
          percentiles().get(i - 1).compareTo(percentiles().get(i)) <= 0,
          Fault.INCONSISTENT,
          "percentiles[" + i + "]",
          "be at or above the one before it",
          percentiles().get(i));
    }
  }

  /** The mean and the percentiles in one line. */
  @Override
  public final String toString() {
    return name() + ": mean " + mean() + ", percentiles " + percentiles();
  }

  static final class Builder extends ImmutableSimulatedMeasure.Builder {}
}
