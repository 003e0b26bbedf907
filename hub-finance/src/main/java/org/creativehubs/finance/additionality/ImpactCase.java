package org.creativehubs.finance.additionality;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What happens in one case, with the intervention or without, before and after adjustments. */
@HubValue
@Value.Immutable
public abstract class ImpactCase {

  ImpactCase() {}

  /**
   * A case.
   *
   * @param gross the gross impact; zero or more
   * @param factors what makes it smaller or larger
   * @return the case
   */
  public static ImpactCase of(Ratio gross, ImpactFactors factors) {
    return new Builder().gross(gross).factors(factors).build();
  }

  /** The gross impact, in the unit of the input; zero or more. */
  public abstract Ratio gross();

  /** What makes it smaller or larger. */
  public abstract ImpactFactors factors();

  @Value.Check
  void check() {
    Check.notNegative(gross(), "gross");
  }

  static final class Builder extends ImmutableImpactCase.Builder {}
}
