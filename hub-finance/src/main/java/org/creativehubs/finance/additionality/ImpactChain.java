package org.creativehubs.finance.additionality;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A gross impact adjusted step by step; every number is exact and zero or more. */
@HubValue
@Value.Immutable
public abstract class ImpactChain {

  ImpactChain() {}

  static ImpactChain of(ImpactTerms terms) {
    return new Builder()
        .gross(terms.before().ratio())
        .afterLeakage(terms.afterLeakage().ratio())
        .afterDisplacement(terms.afterDisplacement().ratio())
        .netDirect(terms.netDirect().ratio())
        .net(terms.net().ratio())
        .build();
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

  static final class Builder extends ImmutableImpactChain.Builder {}
}
