package org.creativehubs.finance.socialvalue;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What came back for what was spent. */
@HubValue
@Value.Immutable
public abstract class UnitReturn implements ExplainedAnswer {

  UnitReturn() {}

  static Builder builder() {
    return new Builder();
  }

  /** What was spent. */
  public abstract Money spent();

  /** What came back. */
  public abstract Money returned();

  /** What came back for each unit spent, any number, exactly; absent if nothing was spent. */
  public abstract Optional<Ratio> perUnit();

  /** Why there is no return per unit; present only if {@link #perUnit()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** What of the return is counted. */
  public abstract ReturnBasis basis();

  /** What it rests on. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the return for each unit spent. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(perUnit(), "perUnit", undefined(), "undefined");
    Assumptions.check(assumptions());
  }

  /**
   * Whether a published figure is this return rounded half up to the decimals it has.
   *
   * @param published such as 6.95; a number with at most 30 decimals
   * @return whether this return reproduces it; false if it is undefined
   */
  public final boolean reproduces(Ratio published) {
    int decimals = decimals(published);
    return perUnit()
        .filter(
            found -> Ratio.of(found.toBigDecimal(decimals, RoundingMode.HALF_UP)).equals(published))
        .isPresent();
  }

  private static int decimals(Ratio published) {
    Ratio scaled = published;
    int decimals = 0;
    while (!scaled.isWhole()) {
      Check.that(
          decimals < 30, Fault.TOO_PRECISE, "published", "have at most 30 decimals", published);
      scaled = scaled.times(Ratio.of(10));
      decimals++;
    }
    return decimals;
  }

  /** The return and what it rests on, in one line. */
  @Override
  public final String toString() {
    String figure =
        perUnit().map(Show::number).orElseGet(() -> undefined().orElseThrow().toString());
    String currency = spent().currency().getCurrencyCode();
    return Assumptions.behind(
        currency + " " + figure + " for each " + currency + " 1 spent, " + basis().words(),
        assumptions());
  }

  static final class Builder extends ImmutableUnitReturn.Builder {}
}
