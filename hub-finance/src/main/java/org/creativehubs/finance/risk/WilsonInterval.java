package org.creativehubs.finance.risk;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.Wilson;

/**
 * A share of runs and Wilson's score interval around it.
 *
 * @param count how many runs it is
 * @param runs of how many
 * @param confidence how sure the interval is to hold the probability
 * @param quantile the number that a standard normal one stays within with that confidence
 */
record WilsonInterval(long count, int runs, Ratio confidence, double quantile) {

  static WilsonInterval of(long count, int runs, Ratio confidence) {
    return new WilsonInterval(count, runs, confidence, Wilson.quantile(confidence));
  }

  Ratio share() {
    return Ratio.of(count, runs);
  }

  private double p() {
    return share().toDouble();
  }

  double standardError() {
    return StrictMath.sqrt(p() * (1 - p()) / (double) runs);
  }

  private Wilson interval() {
    return new Wilson(p(), runs, quantile);
  }

  double least() {
    return interval().least();
  }

  double most() {
    return interval().most();
  }

  /** The same in steps; the last is the share. */
  Explanation.Builder explain(Explanation.Builder steps) {
    Term n = Term.of(runs);
    Term below = Term.given("runs with a month below zero", count);
    Term p = below.dividedBy(n).asShare().named("share of the runs, p");
    Term left = Term.of(1).minus(p);
    Term z = Term.of(quantile).named("z, for a confidence of " + confidence);
    Term square = z.power(2);
    Term scale = Term.of(1).plus(square.dividedBy(n)).named("scale");
    Term centre = p.plus(square.dividedBy(n.times(2))).dividedBy(scale).named("centre");
    Term variance = p.times(left).dividedBy(n).asNumber();
    Term half =
        z.dividedBy(scale)
            .times(variance.plus(square.dividedBy(n.power(2).times(4))).sqrt())
            .named("half of its width");
    steps.terms(p);
    written(steps, "standard error", variance.sqrt(), standardError());
    steps.terms(centre, half);
    Term low = Term.max(Term.of(0), centre.minus(half));
    written(steps, "interval from", Term.min(p, low), least());
    Term high = Term.min(Term.of(1), centre.plus(half));
    written(steps, "interval to", Term.max(p, high), most());
    return steps.terms(below.dividedBy(n).asShare().named("probability of running out of cash, p"));
  }

  private static void written(Explanation.Builder steps, String label, Term term, double value) {
    steps.step(label, term.expression().orElseThrow(), Answer.share(value));
  }
}
