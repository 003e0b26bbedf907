package org.creativehubs.metrics.location;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The quotient of one industry in one region, or why there is none. */
@HubValue
@Value.Immutable
public abstract class QuotientCell {

  QuotientCell() {}

  /** The label of the region; not blank. */
  public abstract String region();

  /** The label of the industry; not blank. */
  public abstract String industry();

  /**
   * The industry's share of the region in [0, 1], of an excluded industry the ratio to all others;
   * zero or more, absent for an empty region.
   */
  public abstract OptionalDouble share();

  /** The location quotient, zero or more; absent where it is undefined. */
  public abstract OptionalDouble quotient();

  /** Why there is no quotient; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.exactlyOne(quotient(), "quotient", undefined(), "undefined");
    share().ifPresent(share -> Check.notNegative(share, "share"));
    quotient()
        .ifPresent(
            quotient -> {
              Check.notNegative(quotient, "quotient");
            });
  }

  /** Industry, region and quotient, or why there is none, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        industry()
            + " in "
            + region()
            + ": "
            + (quotient().isPresent()
                ? Show.number(quotient().getAsDouble())
                : undefined().map(Undefined::toString).orElse("")),
        "share",
        share());
  }

  static final class Builder extends ImmutableQuotientCell.Builder {}
}
