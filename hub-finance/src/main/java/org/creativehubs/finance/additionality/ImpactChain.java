package org.creativehubs.finance.additionality;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A gross impact adjusted step by step; every number is exact and zero or more. */
@HubValue
@Value.Immutable
public abstract class ImpactChain {

  ImpactChain() {}

  /** Adjusts what is there before leakage. */
  static ImpactChain of(Ratio before, ImpactFactors factors) {
    Ratio afterLeakage = less(before, factors.leakage());
    Ratio afterDisplacement = less(afterLeakage, factors.displacement());
    Ratio direct = less(afterDisplacement, factors.substitution());
    return new Builder()
        .gross(before)
        .afterLeakage(afterLeakage)
        .afterDisplacement(afterDisplacement)
        .netDirect(direct)
        .net(direct.times(factors.multiplier()))
        .build();
  }

  private static Ratio less(Ratio amount, Ratio share) {
    return amount.times(Ratio.ONE.minus(share));
  }

  /** What it begins with; zero or more. */
  public abstract Ratio gross();

  /** What is left after leakage; zero or more. */
  public abstract Ratio afterLeakage();

  /** What is left after displacement; zero or more. */
  public abstract Ratio afterDisplacement();

  /** What is left after substitution: the net direct impact; zero or more. */
  public abstract Ratio netDirect();

  /** The net direct impact times the multiplier; zero or more. */
  public abstract Ratio net();

  /** What the multiplier adds. */
  public final Ratio multiplierEffect() {
    return net().minus(netDirect());
  }

  final void explain(ImpactFactors factors, String unit, String end, Explanation.Builder steps) {
    step("after leakage" + end, gross(), factors.leakage(), afterLeakage(), unit, steps);
    step(
        "after displacement" + end,
        afterLeakage(),
        factors.displacement(),
        afterDisplacement(),
        unit,
        steps);
    step(
        "after substitution" + end,
        afterDisplacement(),
        factors.substitution(),
        netDirect(),
        unit,
        steps);
    steps.step(
        "net" + end,
        Show.number(netDirect()) + " x " + Show.number(factors.multiplier()),
        Answer.quantity(net(), unit));
  }

  static void step(
      String label,
      Ratio before,
      Ratio share,
      Ratio after,
      String unit,
      Explanation.Builder steps) {
    steps.step(
        label,
        Show.number(before) + " x (1 - " + Show.percent(share) + ")",
        Answer.quantity(after, unit));
  }

  static final class Builder extends ImmutableImpactChain.Builder {}
}
