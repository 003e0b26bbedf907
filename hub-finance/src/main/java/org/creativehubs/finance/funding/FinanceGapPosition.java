package org.creativehubs.finance.funding;

import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Whether there is finance for a need, by the band it lies in. */
@HubValue
@Value.Immutable
public abstract class FinanceGapPosition implements ExplainedAnswer {

  FinanceGapPosition() {}

  static Builder builder() {
    return new Builder();
  }

  /** How much is needed; above zero. */
  public abstract Money need();

  /** Whether there is finance for it, or a lack, or nothing is told. */
  public abstract FinanceReach reach();

  /** Where it lies. */
  public abstract BandState state();

  /** The band it lies in; present only if it is in one. */
  public abstract Optional<FinanceBand> band();

  /** The nearest band below it, where it is in none. */
  public abstract Optional<FinanceBand> below();

  /** The nearest band above it, where it is in none. */
  public abstract Optional<FinanceBand> above();

  /** How it was found; the last steps are the band and whether there is finance. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.givenExactlyIf(band(), "band", state() == BandState.IN_BAND, "state is IN_BAND");
  }

  /** By how much the need exceeds the band below it, where it is in none. */
  public final Optional<Money> tooMuchBy() {
    return below().map(band -> need().minus(band.to()));
  }

  /** By how much the need falls short of the band above it, where it is in none. */
  public final Optional<Money> tooLittleBy() {
    return above().map(band -> band.from().minus(need()));
  }

  /** The finance gap position in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        need() + ": " + explanation().answer(),
        "state",
        state(),
        "band",
        band(),
        "below",
        below(),
        "above",
        above());
  }

  static final class Builder extends ImmutableFinanceGapPosition.Builder {}
}
