package org.creativehubs.core.funding;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** On what terms a grant must be given back. */
@HubValue
@Value.Immutable
public abstract class ClawbackPolicy {

  ClawbackPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the duty shrinks. */
  public abstract ClawbackTaper taper();

  /** For how many years after the final payment it lasts; in [1, 100]. */
  public abstract int years();

  /** The funder's share of what the asset is sold for, in [0, 1]; given only for PROCEEDS_SHARE. */
  public abstract Optional<Ratio> shareOfProceeds();

  /** The most that must be given back in any case; zero or more; absent if there is no limit. */
  public abstract Optional<Money> maximum();

  /** Where the terms are written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.between(years(), 1, 100, "years");
    Check.givenExactlyIf(
        shareOfProceeds(),
        "shareOfProceeds",
        taper() == ClawbackTaper.PROCEEDS_SHARE,
        "taper is PROCEEDS_SHARE");
    shareOfProceeds().ifPresent(share -> Check.share(share, "shareOfProceeds"));
    maximum().ifPresent(maximum -> Check.notNegative(maximum, "maximum"));
  }

  /**
   * The terms of a published council scheme (Carmarthenshire County Council, third-party grants):
   * 100, 80, 60, 40, 20 and 0 % of the grant over five years from the final payment.
   *
   * @return the terms, with their source
   */
  public static ClawbackPolicy fiveYearlySteps() {
    return builder()
        .taper(ClawbackTaper.YEAR_STEPS)
        .years(5)
        .source(
            Source.of(
                "Carmarthenshire County Council, third-party grants", "clawback over five years"))
        .build();
  }

  /**
   * Terms that shrink by the year or by the day.
   *
   * @param taper YEAR_STEPS or DAILY
   * @param years for how many years they last; in [1, 100]
   * @return the terms
   */
  public static ClawbackPolicy over(ClawbackTaper taper, int years) {
    return builder().taper(taper).years(years).build();
  }

  /** Builds a {@link ClawbackPolicy}. */
  public static final class Builder extends ImmutableClawbackPolicy.Builder {
    Builder() {}
  }
}
