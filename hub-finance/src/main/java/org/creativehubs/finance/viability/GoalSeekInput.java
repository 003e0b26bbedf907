package org.creativehubs.finance.viability;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link GoalSeek} takes. */
@HubValue
@Value.Immutable
public abstract class GoalSeekInput {

  GoalSeekInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The plan of the hub. */
  public abstract OperatingModel model();

  /**
   * What may change: a line of income, such as rent or a grant; or else units given by number,
   * whose number is sought.
   */
  public abstract String line();

  /** Whether a factor of the line or a number of units is sought. */
  public abstract GoalUnknown unknown();

  /** Which cash must be reached. */
  public abstract CashMeasure measure();

  /** The least that it must be. */
  public abstract Money target();

  /**
   * The most the factor or number may be, above zero: for a share let, 1 / the planned share. A
   * number of units is a whole number up to a million, a factor at most 1000.
   */
  public abstract Ratio most();

  @Value.Check
  void check() {
    Amounts.inCurrency(model().openingCash().currency(), "target", target().currency());
    Check.that(most().signum() > 0, "most", "be > 0", most());
    boolean units = unknown() == GoalUnknown.UNITS;
    Check.that(
        !units || most().isWhole(), Fault.INCONSISTENT, "most", "be whole for UNITS", most());
    Ratio limit = Ratio.of(units ? 1_000_000 : 1000);
    Check.that(most().compareTo(limit) <= 0, "most", "be <= " + limit, most());
    boolean known =
        units
            ? model().units().stream()
                .anyMatch(unit -> unit.name().equals(line()) && unit.count().isPresent())
            : CompiledLine.of(model()).stream()
                .anyMatch(
                    one ->
                        one.name().equals(line())
                            && one.kind().isMoneyIn()
                            && !one.kind().isOfLoan());
    Check.that(
        known,
        Fault.UNKNOWN_CODE,
        "line",
        units ? "name units given by number" : "name a line of income",
        line());
  }

  /** Builds a {@link GoalSeekInput}. */
  public static final class Builder extends ImmutableGoalSeekInput.Builder {
    Builder() {}
  }
}
