package org.creativehubs.finance.rentmix;

import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.affordability.AffordabilityState;
import org.immutables.value.Value;

/** Whether tenants of a band can pay the rent of a tier. */
@HubValue
@Value.Immutable
public abstract class BandAtTier {

  BandAtTier() {}

  static Builder builder() {
    return new Builder();
  }

  /** The tenants. */
  public abstract TenantBand band();

  /** The name of the tier; not blank. */
  public abstract String tier();

  /** The rent of a studio a year; zero or more. */
  public abstract Money rent();

  /** That as a share of what each has a year, zero or more; absent where they have nothing. */
  public abstract Optional<Ratio> shareOfIncome();

  /** Whether that is within the limit. */
  public abstract AffordabilityState state();

  /** How it was decided; the last step is the verdict. */
  public abstract Explanation explanation();

  /** Whether they can pay it. */
  public final boolean canPay() {
    return state() == AffordabilityState.AFFORDABLE;
  }

  static final class Builder extends ImmutableBandAtTier.Builder {}
}
