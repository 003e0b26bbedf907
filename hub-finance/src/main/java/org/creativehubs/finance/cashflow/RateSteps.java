package org.creativehubs.finance.cashflow;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;

/** Turns a solution into a result that explains itself. */
final class RateSteps {

  static final Source NORSTROM =
      Source.builder()
          .document(
              "C. J. Norstrom, A sufficient condition for a unique nonnegative internal rate of"
                  + " return, Journal of Financial and Quantitative Analysis 7")
          .edition("1972")
          .build();

  private RateSteps() {}

  static RateOfReturn result(
      RateSolution all,
      Optional<RateInterval> within,
      Timeline flows,
      double ticksPerUnit,
      Explanation.Builder steps) {
    addFlows(flows, steps);
    steps.given("changes of sign", Answer.number(all.signChanges()));
    within.ifPresent(interval -> addInterval(all, interval, steps));
    RateSolution solution = within.map(all::within).orElse(all);
    RateOfReturn.Builder result = RateOfReturn.builder();
    result
        .state(solution.state())
        .rate(solution.rate())
        .within(within)
        .addAllRates(Arrays.stream(solution.rates()).boxed().toList())
        .signChanges(solution.signChanges())
        .uniqueness(solution.uniqueness());
    if (solution.state() == RateState.ONE_RATE) {
      addRate(solution, flows, ticksPerUnit, result, steps);
    } else {
      addNone(solution, result, steps);
    }
    return result.explanation(steps.build()).build();
  }

  private static void addFlows(Timeline flows, Explanation.Builder steps) {
    double in = 0;
    double out = 0;
    for (int i = 0; i < flows.size; i++) {
      in += Math.max(0, flows.flows[i]);
      out -= Math.min(0, flows.flows[i]);
    }
    steps.given("flows other than zero", Answer.number(flows.size));
    // Sums of amounts that a double holds may be beyond it; then they are better left out.
    if (Double.isFinite(in) && Double.isFinite(out)) {
      steps.given("comes in, undiscounted", Answer.number(in));
      steps.given("goes out, undiscounted", Answer.number(out));
    }
  }

  private static void addInterval(
      RateSolution all, RateInterval interval, Explanation.Builder steps) {
    steps.given("rates asked for", Answer.text(interval.toString()));
    for (double rate : all.rates()) {
      if (!interval.contains(rate)) {
        steps.given("a rate outside the interval", Answer.share(rate));
      }
    }
  }

  private static void addRate(
      RateSolution solution,
      Timeline flows,
      double ticksPerUnit,
      RateOfReturn.Builder result,
      Explanation.Builder steps) {
    double growth = solution.continuousRate().orElseThrow();
    double residual = new PresentSums(flows).residual(growth / ticksPerUnit);
    Uniqueness uniqueness = solution.uniqueness().orElseThrow();
    result.residual(residual);
    addSpan(solution, flows, ticksPerUnit, result, steps);
    if (uniqueness == Uniqueness.NORSTROM) {
      steps.given("the only one", Answer.text(uniqueness.because()), NORSTROM);
    } else {
      steps.given("the only one", Answer.text(uniqueness.because()));
    }
    steps.given("left over at the rate, as a share of all that flows", Answer.number(residual));
    steps.step(
        "rate of return",
        "the rate at which what comes in is worth what goes out",
        Answer.share(solution.rate().orElseThrow()));
  }

  /** A rate for a year says little of a few days: then what the days themselves return. */
  private static void addSpan(
      RateSolution solution,
      Timeline flows,
      double ticksPerUnit,
      RateOfReturn.Builder result,
      Explanation.Builder steps) {
    int ticks = flows.ticks[flows.size - 1];
    if (ticks < ticksPerUnit) {
      double years = ticks / ticksPerUnit;
      double span = Math.expm1(solution.continuousRate().orElseThrow() * years);
      result.returnOfSpan(span);
      steps.given("days from the first flow to the last, less than a year", Answer.number(ticks));
      steps.given("return of these days", Answer.share(span));
    }
  }

  private static void addNone(
      RateSolution solution, RateOfReturn.Builder result, Explanation.Builder steps) {
    solution.told().forEach(steps::addSteps);
    Undefined none = Reason.valueOf(solution.state().name()).because(solution.state().because());
    result.undefined(none);
    steps.given("rate of return", Answer.of(none));
  }
}
