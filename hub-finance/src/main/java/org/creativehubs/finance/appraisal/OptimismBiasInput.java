package org.creativehubs.finance.appraisal;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link OptimismBias} takes. */
@HubValue
@Value.Immutable
public abstract class OptimismBiasInput {

  OptimismBiasInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The estimate of capital cost; zero or more. */
  public abstract Money cost();

  /** The estimate of the duration of works in months; zero or more. */
  public abstract Optional<Ratio> months();

  /** The upper bounds; {@link ProjectType#bound()} has the published ones. */
  public abstract BiasBound bound();

  /** The part of the bias that is dealt with, in [0, 1]. */
  public abstract Ratio mitigation();

  /** What the mitigation rests on; not blank. */
  public abstract String mitigatedBy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(cost(), "cost");
    months().ifPresent(months -> Check.notNegative(months, "months"));
    Check.share(mitigation(), "mitigation");
    Check.notBlank(mitigatedBy(), "mitigatedBy");
  }

  /** Builds an {@link OptimismBiasInput}. */
  public static final class Builder extends ImmutableOptimismBiasInput.Builder {
    Builder() {}
  }
}
