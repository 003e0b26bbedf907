package org.creativehubs.finance.risk;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.internal.PlanAmounts;
import org.creativehubs.finance.viability.PlanQuestion;
import org.immutables.value.Value;

/** What {@link GoalSeek} takes. */
@HubValue
@Value.Immutable
public abstract class GoalSeekInput extends PlanQuestion {

  GoalSeekInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The name of what may change: a line that is not of a loan; for {@link GoalUnknown#OCCUPANCY}
   * units; for {@link GoalUnknown#AMOUNT} a planned line or units given by number; for the two of
   * units, units given by number.
   */
  public abstract String line();

  /** The name of the units that {@link #line()} becomes; given only for moved units. */
  public abstract Optional<String> to();

  /** What is sought about the line. */
  public abstract GoalUnknown unknown();

  /** Which value that meets the target is sought; absent means the least. */
  public abstract Optional<GoalChoice> choice();

  /** What must reach the target. */
  public abstract OutlookMeasure measure();

  /** The least that it must be. */
  public abstract Money target();

  /**
   * The most the value may be, above zero: a factor up to 1000; an amount up to a thousand million;
   * a share up to 1 that no month exceeds; a whole number of units up to a million, and of moved
   * units up to those there are.
   */
  public abstract Ratio most();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkPlan();
    MoneyCheck.sameCurrency(target(), "target", plan().openingCash(), "model.openingCash");
    Check.positive(most(), "most");
    Check.that(
        steps() > 1 || most().isWhole(),
        Fault.INCONSISTENT,
        "most",
        "be whole for " + unknown(),
        most());
    Check.givenExactlyIf(
        to(), "to", unknown() == GoalUnknown.MOVED_UNITS, "unknown is MOVED_UNITS");
    checkLine();
    Ratio limit = limit();
    Check.that(most().compareTo(limit) <= 0, "most", "be <= " + limit, most());
  }

  private void checkLine() {
    boolean counted = unit(line()).filter(unit -> unit.count().isPresent()).isPresent();
    boolean planned =
        plan().lines().stream()
            .filter(one -> one.monthly().isPresent() || one.annual().isPresent())
            .anyMatch(one -> one.name().equals(line()));
    switch (unknown()) {
      case FACTOR ->
          known(
              "line",
              plan().hasAdjustableLine(line()),
              "name a line that is not of a loan",
              line());
      case AMOUNT ->
          known(
              "line",
              planned || counted,
              "name a planned line with an amount, or units given by number",
              line());
      case OCCUPANCY ->
          known(
              "line",
              unit(line()).filter(unit -> !unit.occupancy().full().isZero()).isPresent(),
              "name units of which some are let in the end",
              line());
      case UNITS, MOVED_UNITS -> known("line", counted, "name units given by number", line());
    }
    to().ifPresent(this::checkTo);
  }

  private void checkTo(String to) {
    boolean counted = unit(to).filter(unit -> unit.count().isPresent()).isPresent();
    known("to", counted && !to.equals(line()), "name other units given by number", to);
  }

  private static void known(String field, boolean known, String rule, String value) {
    Check.that(known, Fault.UNKNOWN_CODE, field, rule, value);
  }

  private Ratio limit() {
    return switch (unknown()) {
      case FACTOR -> Ratio.of(1000);
      case AMOUNT -> Ratio.of(1_000_000_000);
      case OCCUPANCY -> {
        OccupancyRamp ramp = unit(line()).orElseThrow().occupancy();
        yield ramp.months() > 0 && ramp.first().compareTo(ramp.full()) > 0
            ? ramp.full().dividedBy(ramp.first())
            : Ratio.ONE;
      }
      case UNITS -> Ratio.of(1_000_000);
      case MOVED_UNITS -> Ratio.of(unit(line()).orElseThrow().count().orElseThrow());
    };
  }

  /** The units of a name. */
  final Optional<PlannedUnits> unit(String name) {
    return plan().units().stream().filter(unit -> unit.name().equals(name)).findFirst();
  }

  /** How many steps of the search make one. */
  final long steps() {
    return switch (unknown()) {
      case FACTOR, OCCUPANCY -> Millionths.ONE;
      case AMOUNT -> PlanAmounts.minor(Ratio.ONE, target().currency()).floor().longValueExact();
      case UNITS, MOVED_UNITS -> 1;
    };
  }

  /** Whether the greatest value is sought. */
  final boolean isGreatest() {
    return choice().filter(GoalChoice.GREATEST::equals).isPresent();
  }

  /** Builds a {@link GoalSeekInput}. */
  public static final class Builder extends ImmutableGoalSeekInput.Builder {
    Builder() {}
  }
}
