package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * What rent, occupancy, grant or number of studios does a hub need to reach a target?
 *
 * <p>Finds the least factor of a line of income (in millionths), or the least number of units, with
 * which the closing or the least cash is at or above the target. Cash never falls as income rises,
 * so the range from nothing to the most allowed is halved until one step is left; every trial is a
 * whole run of the model, rounded as {@link Viability} rounds. Put back into the model, the answer
 * meets the target and one step less does not.
 *
 * <p>More units may cost more than they earn. The number found then still meets the target and one
 * less does not, but it need not be the least; if the most allowed misses the target the outcome is
 * {@link GoalState#NO_ANSWER}, and if nothing at all meets it {@link GoalState#MET_WITH_NOTHING}.
 *
 * <p>Source: bisection.
 */
public final class GoalSeek {

  private static final long MILLIONTHS = 1_000_000;

  private GoalSeek() {}

  /**
   * Seeks a goal.
   *
   * @param input the model, what may change and the target
   * @return the value found, or that there is none
   */
  public static GoalResult answer(GoalSeekInput input) {
    long steps = input.unknown() == GoalUnknown.UNITS ? 1 : MILLIONTHS;
    long most = input.most().times(Ratio.of(steps)).floor().longValueExact();
    Money atNothing = cash(input, Ratio.ZERO);
    if (meets(input, atNothing)) {
      return result(input, GoalState.MET_WITH_NOTHING, Optional.of(Ratio.ZERO), atNothing);
    }
    Money atMost = cash(input, Ratio.of(most, steps));
    if (!meets(input, atMost)) {
      return result(input, GoalState.NO_ANSWER, Optional.empty(), atMost);
    }
    long misses = 0;
    long meets = most;
    while (meets - misses > 1) {
      long middle = misses + (meets - misses) / 2;
      if (meets(input, cash(input, Ratio.of(middle, steps)))) {
        meets = middle;
      } else {
        misses = middle;
      }
    }
    Ratio found = Ratio.of(meets, steps);
    return result(input, GoalState.FOUND, Optional.of(found), cash(input, found));
  }

  /**
   * The model with a value put into it.
   *
   * @param input the search
   * @param value a factor or a number of units
   * @return the changed model
   */
  public static OperatingModel with(GoalSeekInput input, Ratio value) {
    return input.unknown() == GoalUnknown.FACTOR
        ? input.model().adjusted(List.of(Adjustment.ofLine(input.line(), value)))
        : input.model().withUnits(resized(input, value.floor().intValueExact()));
  }

  private static List<UnitPlan> resized(GoalSeekInput input, int count) {
    List<UnitPlan> units = new ArrayList<>();
    for (UnitPlan unit : input.model().units()) {
      units.add(unit.name().equals(input.line()) ? unit.resized(count) : unit);
    }
    return units;
  }

  private static boolean meets(GoalSeekInput input, Money cash) {
    return cash.compareTo(input.target()) >= 0;
  }

  private static Money cash(GoalSeekInput input, Ratio value) {
    return Money.ofMinor(input.measure().of(Run.of(with(input, value))), input.target().currency());
  }

  private static GoalResult result(
      GoalSeekInput input, GoalState state, Optional<Ratio> value, Money cash) {
    String what = input.unknown() == GoalUnknown.UNITS ? "number of " : "factor of ";
    Explanation explanation =
        Explanation.answering("What " + what + input.line() + " reaches the target?")
            .given("target for " + input.measure() + " cash", Answer.of(input.target()))
            .step(
                "cash",
                "a run with " + value.orElse(input.most()) + " of " + input.line(),
                Answer.of(cash))
            .step(
                what + input.line(),
                "the range from 0 to " + input.most() + " halved",
                value
                    .map(Answer::number)
                    .orElseGet(
                        () ->
                            Answer.of(
                                Undefined.of(
                                    "NO_ANSWER", "the most allowed does not meet the target"))))
            .build();
    return GoalResult.builder()
        .state(state)
        .value(value)
        .cash(cash)
        .target(input.target())
        .explanation(explanation)
        .build();
  }
}
