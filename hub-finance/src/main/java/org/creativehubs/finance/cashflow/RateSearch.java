package org.creativehubs.finance.cashflow;

import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Chooses how the rates of some flows are found. */
final class RateSearch {

  /** Days in the year of a dated rate. */
  static final double DAYS = 365;

  /** Flows times changes of sign; so many take about a second. */
  private static final long MOST_WORK = 2_000_000;

  private RateSearch() {}

  /** The rates of flows one period apart. */
  static RateSolution periodic(double[] flows) {
    PeriodicBalance balance = PeriodicBalance.of(flows);
    double growth = balance == null ? Double.NaN : BalancePoint.of(balance);
    if (!Double.isNaN(growth)) {
      return RateSolution.one(growth, 1, Uniqueness.ONE_SIGN_CHANGE);
    }
    requireFlows(flows);
    return many(Timeline.periodic(flows), 1);
  }

  /** The rates for a year of flows on days. */
  static RateSolution dated(Timeline flows) {
    if (flows.signChanges != 1) {
      return many(flows, DAYS);
    }
    int later = flows.firstChange();
    Balance balance = new DatedBalance(flows.flows, flows.ticks, later, flows.size);
    double growth = BalancePoint.of(balance);
    return Double.isNaN(growth)
        ? many(flows, DAYS)
        : RateSolution.one(growth * DAYS, 1, Uniqueness.ONE_SIGN_CHANGE);
  }

  private static RateSolution many(Timeline flows, double ticksPerUnit) {
    int changes = flows.signChanges;
    if (changes == 0) {
      return RateSolution.none(
          flows.size == 0 ? RateState.ALL_ZERO : RateState.NO_SIGN_CHANGE, changes);
    }
    if ((long) changes * flows.size > MOST_WORK) {
      return RateSolution.none(RateState.TOO_MANY_SIGN_CHANGES, changes);
    }
    return found(RootIsolation.of(flows), flows, ticksPerUnit);
  }

  private static RateSolution found(List<Double> zeros, Timeline flows, double ticksPerUnit) {
    int changes = flows.signChanges;
    double[] growths =
        zeros.stream()
            .mapToDouble(zero -> zero * ticksPerUnit)
            .filter(growth -> growth <= RateSolution.LARGEST)
            .toArray();
    if (growths.length == 0) {
      return RateSolution.none(
          zeros.isEmpty() ? RateState.NO_RATE : RateState.RATE_TOO_LARGE, changes);
    }
    return zeros.size() == 1
        ? RateSolution.one(growths[0], changes, uniqueness(flows, growths[0]))
        : RateSolution.several(growths, changes);
  }

  private static Uniqueness uniqueness(Timeline flows, double growth) {
    if (flows.signChanges == 1) {
      return Uniqueness.ONE_SIGN_CHANGE;
    }
    return growth > 0 && flows.runningTotalTurnsOnce()
        ? Uniqueness.NORSTROM
        : Uniqueness.ALL_RATES_ENCLOSED;
  }

  /** Refuses no flows at all, and NaN and the infinities among them. */
  static void requireFlows(double[] flows) {
    if (flows.length == 0) {
      throw new InvalidValueException(Fault.EMPTY, "flows", "hold at least one element", "none");
    }
    for (int i = 0; i < flows.length; i++) {
      if (!Double.isFinite(flows[i])) {
        Check.finite(flows[i], "flows[" + i + "]");
      }
    }
  }

  /** The rates strictly between two bounds. */
  static double[] within(RateSolution solution, double from, double to) {
    Check.atLeast(from, -1, "from");
    Check.that(to > from, Fault.INCONSISTENT, "to", "be above from " + from, to);
    return Arrays.stream(solution.rates()).filter(rate -> rate > from && rate < to).toArray();
  }
}
