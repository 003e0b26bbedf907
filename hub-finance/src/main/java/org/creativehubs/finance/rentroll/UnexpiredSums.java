package org.creativehubs.finance.rentroll;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/**
 * The sums of which mean unexpired terms are the quotients.
 *
 * @param let how many units are let
 * @param weight the sum of the weights
 * @param toExpiry the sum of weights times years to expiry
 * @param toBreak the sum of weights times years to the first break
 */
record UnexpiredSums(int let, Ratio weight, Ratio toExpiry, Ratio toBreak) {

  Optional<Ratio> mean(Ratio sum) {
    return weight.isZero() ? Optional.empty() : Optional.of(sum.dividedBy(weight));
  }

  Optional<Undefined> undefined(RollPolicy policy) {
    if (!weight.isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        let == 0
            ? Undefined.of(Reason.NO_TENANCY, "no unit is let on the date")
            : Undefined.of(
                Reason.NO_WEIGHT, let + " units are let, but " + policy.weight().lack()));
  }

  void explain(RollPolicy policy, Explanation.Builder steps) {
    Optional<Undefined> none = undefined(policy);
    steps.given("conventions", Answer.text(policy.toString()));
    steps.given("weights of units that are let", Answer.number(weight));
    mean("unexpired term to expiry", toExpiry, none, steps);
    mean("unexpired term to first break", toBreak, none, steps);
  }

  private void mean(String label, Ratio sum, Optional<Undefined> none, Explanation.Builder steps) {
    steps.step(
        label,
        Show.number(sum) + " / " + Show.number(weight),
        none.map(Answer::of).orElseGet(() -> Answer.quantity(mean(sum).orElseThrow(), "years")));
  }
}
