package org.creativehubs.finance.rentroll;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/**
 * The mean unexpired terms of some lettings.
 *
 * @param policy the conventions
 * @param toExpiry the mean years to expiry
 * @param toBreak the mean years to the first break
 */
record UnexpiredSums(RollPolicy policy, Term toExpiry, Term toBreak) {

  /**
   * The means that sums make.
   *
   * @param policy the conventions
   * @param let how many lettings are in force
   * @param weight the sum of the weights
   * @param toExpiry the sum of weights times years to expiry
   * @param toBreak the sum of weights times years to the first break
   */
  static UnexpiredSums of(RollPolicy policy, int let, Ratio weight, Ratio toExpiry, Ratio toBreak) {
    Term weights = Term.given("weights of lettings in force", weight);
    Undefined none = none(policy, let);
    Term expiry = Term.given("weights x years to expiry", toExpiry).dividedBy(weights, none);
    Term broken = Term.given("weights x years to first break", toBreak).dividedBy(weights, none);
    return new UnexpiredSums(
        policy,
        expiry.in("years").named("unexpired term to expiry"),
        broken.in("years").named("unexpired term to first break"));
  }

  private static Undefined none(RollPolicy policy, int let) {
    return let == 0
        ? Reason.NO_TENANCY.undefined()
        : Reason.NO_WEIGHT.because(
            let
                + (let == 1 ? " letting is" : " lettings are")
                + " in force, but "
                + policy.weight().lack());
  }

  Optional<Ratio> meanToExpiry() {
    return toExpiry.exact();
  }

  Optional<Ratio> meanToBreak() {
    return toBreak.exact();
  }

  Optional<Undefined> undefined() {
    return toExpiry.undefined();
  }

  void explain(Explanation.Builder steps) {
    steps.given("conventions", Answer.text(policy.toString())).terms(toExpiry, toBreak);
  }
}
