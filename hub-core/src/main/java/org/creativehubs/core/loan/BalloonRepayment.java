package org.creativehubs.core.loan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** In level instalments that leave an agreed part to the last payment. */
@HubValue
@JsonTypeName("BALLOON")
@Value.Immutable
public abstract non-sealed class BalloonRepayment extends InstalmentRepayment {

  BalloonRepayment() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is left to the last payment, above zero. */
  public abstract Money balloon();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(this::checkInstalments, () -> Check.positive(balloon(), "balloon"));
  }

  /** The kind, how instalments are found and what they leave, in one line. */
  @Override
  public final String toString() {
    return "balloon" + howFound() + ", " + balloon() + " left to the last payment";
  }

  /** Builds a {@link BalloonRepayment}. */
  public static final class Builder extends ImmutableBalloonRepayment.Builder {
    Builder() {}
  }
}
