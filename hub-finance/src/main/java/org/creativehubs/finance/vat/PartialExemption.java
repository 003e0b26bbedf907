package org.creativehubs.finance.vat;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** By what the tax on purchases is recovered where some supplies are exempt. */
@HubValue
@Value.Immutable
public abstract class PartialExemption {

  PartialExemption() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The standard method in the United Kingdom for a business whose residual tax is at most GBP
   * 400,000 a month: up to the next whole per cent; tax on exempt supplies is recovered after all
   * if it is at most GBP 625 a month and at most half of the tax on purchases. The figures are as
   * quoted on the page that the source names.
   *
   * @return the rules
   */
  public static PartialExemption standardMethod() {
    return builder()
        .rounding(PercentRounding.UP_TO_WHOLE)
        .smallAMonth(Money.parse("GBP 625.00"))
        .smallShare(Ratio.of(1, 2))
        .source(
            Source.of(
                "VAT Regulations 1995, SI 1995/2518, regulations 101 and 106",
                "as quoted at http://www.cassons.co.uk, VAT, partial exemption"))
        .build();
  }

  /** How the percentage is rounded. */
  public abstract PercentRounding rounding();

  /** The most tax on exempt supplies a month that is small; zero or more. */
  public abstract Money smallAMonth();

  /** The most of the tax on purchases that it may be; a decimal fraction in [0, 1]. */
  public abstract Ratio smallShare();

  /** Where the rules are written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(smallAMonth(), "smallAMonth");
    Check.share(smallShare(), "smallShare");
  }

  /** The rules in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "percentage {}; exempt tax is small up to {} a month and {} of the tax on purchases{}",
        rounding().words(),
        smallAMonth(),
        Show.percent(smallShare()),
        source().map(source -> " [" + source + "]"));
  }

  /** Builds a {@link PartialExemption}. */
  public static final class Builder extends ImmutablePartialExemption.Builder {
    Builder() {}
  }
}
