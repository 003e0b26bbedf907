package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link TurnoverRent} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class TurnoverRentInput {

  private static final List<Integer> PERIODS = List.of(1, 2, 4, 12);

  TurnoverRentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The base rent per year, zero or more. */
  public abstract Money baseRent();

  /** The part of turnover above the threshold that is rent, in (0, 1]. */
  public abstract Ratio percentage();

  /** The turnover per year above which it is due, zero or more; absent for the natural one. */
  public abstract Optional<Money> threshold();

  /** Payment periods of a year: 1, 2, 4 or 12, so at least 1. */
  public abstract int periodsPerYear();

  /** What is paid during the year. */
  public abstract OnAccountRule onAccount();

  /** The turnover of the year before the first; present only for {@code YEAR_BEFORE}. */
  public abstract Optional<Money> turnoverBefore();

  /** The years in order, with a turnover for each period; at least one, each with its own name. */
  public abstract List<TurnoverYear> years();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(baseRent(), "baseRent");
    Check.positiveShare(percentage(), "percentage");
    Check.that(
        PERIODS.contains(periodsPerYear()), "periodsPerYear", "be 1, 2, 4 or 12", periodsPerYear());
    Check.givenExactlyIf(
        turnoverBefore(),
        "turnoverBefore",
        onAccount() == OnAccountRule.YEAR_BEFORE,
        "onAccount is YEAR_BEFORE");
    threshold().ifPresent(amount -> checkAmount(amount, "threshold"));
    turnoverBefore().ifPresent(amount -> checkAmount(amount, "turnoverBefore"));
    Check.notEmpty(years(), "years");
    Check.distinct(years(), TurnoverYear::name, "years", "name");
    Check.each(years(), "years", (year, at) -> checkYear(year, at + ".turnovers"));
  }

  private void checkYear(TurnoverYear year, String field) {
    int periods = year.turnovers().size();
    Check.that(
        periods == periodsPerYear(),
        Fault.INCONSISTENT,
        field,
        "hold one for each of periodsPerYear " + periodsPerYear(),
        periods);
    Check.each(
        year.turnovers(),
        field,
        (amount, at) -> MoneyCheck.sameCurrency(amount, at, baseRent(), "baseRent"));
  }

  private void checkAmount(Money amount, String field) {
    Check.notNegative(amount, field);
    MoneyCheck.sameCurrency(amount, field, baseRent(), "baseRent");
  }

  /** The turnover per year above which the percentage is due, exactly. */
  final Ratio breakpoint() {
    return threshold()
        .map(Money::toRatio)
        .orElseGet(() -> baseRent().toRatio().dividedBy(percentage()));
  }

  /** Builds a {@link TurnoverRentInput}. */
  public static final class Builder extends ImmutableTurnoverRentInput.Builder {
    Builder() {}
  }
}
