package org.creativehubs.finance.additionality;

import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/**
 * How an impact shrinks and multiplies, step by step.
 *
 * @param before the impact before leakage
 * @param afterLeakage what stays in the area
 * @param afterDisplacement what takes nothing from others there
 * @param netDirect what replaces nothing else
 * @param net what comes of it with the multiplier
 */
record ImpactTerms(
    Term before, Term afterLeakage, Term afterDisplacement, Term netDirect, Term net) {

  /** The steps from an impact; their labels have the same end. */
  static ImpactTerms of(Term before, ImpactFactors factors, String end) {
    Term leakage = less(before, factors.leakage()).named("after leakage" + end);
    Term displacement = less(leakage, factors.displacement()).named("after displacement" + end);
    Term direct = less(displacement, factors.substitution()).named("after substitution" + end);
    return new ImpactTerms(
        before,
        leakage,
        displacement,
        direct,
        direct.times(factors.multiplier()).named("net" + end));
  }

  /** What is left of an amount without a share of it. */
  static Term less(Term amount, Ratio share) {
    return amount.times(without(share));
  }

  static Term without(Ratio share) {
    return Term.of(1).minus(Term.share(share));
  }
}
