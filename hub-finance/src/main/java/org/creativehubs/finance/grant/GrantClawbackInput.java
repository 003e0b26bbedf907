package org.creativehubs.finance.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link GrantClawback} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class GrantClawbackInput {

  GrantClawbackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The grant that was paid; zero or more. */
  public abstract Money grant();

  /** When the last of it was paid; in the years 1 to 9800. */
  @IsoDate
  public abstract LocalDate finalPayment();

  /** When the asset is sold or its use changes; not before {@link #finalPayment()}. */
  @IsoDate
  public abstract LocalDate event();

  /** What the asset is sold for; zero or more; given only for PROCEEDS_SHARE. */
  public abstract Optional<Money> proceeds();

  /** The terms. */
  public abstract ClawbackPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(grant(), "grant");
    Check.between(finalPayment().getYear(), 1, 9800, "finalPayment.year");
    Check.notBefore(event(), "event", finalPayment(), "finalPayment");
    Check.givenExactlyIf(
        proceeds(), "proceeds", policy().shareOfProceeds().isPresent(), "taper is PROCEEDS_SHARE");
    proceeds()
        .ifPresent(
            proceeds -> {
              Check.notNegative(proceeds, "proceeds");
              MoneyCheck.sameCurrency(proceeds, "proceeds", grant(), "grant");
            });
    policy()
        .maximum()
        .ifPresent(most -> MoneyCheck.sameCurrency(most, "maximum", grant(), "grant"));
  }

  /** Builds a {@link GrantClawbackInput}. */
  public static final class Builder extends ImmutableGrantClawbackInput.Builder {
    Builder() {}
  }
}
