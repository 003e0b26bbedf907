package org.creativehubs.finance.rentreview;

import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.immutables.value.Value;

/** A review whose rent is known when the lease is made, so that nothing bounds it. */
public abstract sealed class FixedReview extends PlainReview permits UpliftReview, StepReview {

  FixedReview() {}

  @Override
  public final Optional<Ratio> cap() {
    return Optional.empty();
  }

  @Override
  public final Optional<Ratio> collar() {
    return Optional.empty();
  }

  /** Always false: the rent is what the lease states, higher or lower. */
  @Override
  @Value.Default
  public boolean upwardOnly() {
    return false;
  }

  final void checkFixed() {
    checkBounds();
    Check.that(
        !upwardOnly(), Fault.INCONSISTENT, "upwardOnly", "be false for " + kind(), upwardOnly());
  }
}
