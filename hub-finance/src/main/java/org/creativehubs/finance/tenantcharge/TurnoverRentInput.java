package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
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

  /** The base rent per year, zero or more; given unless a hub says it. */
  public abstract Optional<Money> baseRent();

  /**
   * The part of turnover above the threshold that is rent, in (0, 1]; given unless a hub says it.
   */
  public abstract Optional<Ratio> percentage();

  /** The turnover per year above which it is due, zero or more; absent for the natural one. */
  public abstract Optional<Money> threshold();

  /**
   * Payment periods of a year: 1, 2, 4 or 12, so at least 1; given unless a hub says turnover by
   * the year.
   */
  public abstract OptionalInt periodsPerYear();

  /** What is paid during the year. */
  public abstract OnAccountRule onAccount();

  /** The turnover of the year before the first; present only for {@code YEAR_BEFORE}. */
  public abstract Optional<Money> turnoverBefore();

  /**
   * The years in order, with a turnover for each period; at least one, each with its own name; none
   * where a hub says them.
   */
  public abstract List<TurnoverYear> years();

  /** The hub of the letting; given instead of rent, percentage and years. */
  public abstract Optional<Hub> hub();

  /**
   * The id of a letting of the hub that has terms, a tenant with yearly turnover, and a rule by
   * which its rent follows that; given only with it.
   */
  public abstract Optional<String> letting();

  /** The day by which years are over, and whose base rent theirs is; given only with it. */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenExactlyIf(baseRent(), "baseRent", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(percentage(), "percentage", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(
        Check.boxed(periodsPerYear()), "periodsPerYear", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(letting(), "letting", hub().isPresent(), "hub is");
    Check.givenExactlyIf(on(), "on", hub().isPresent(), "hub is");
    if (hub().isPresent()) {
      Check.that(
          years().isEmpty() && threshold().isEmpty() && turnoverBefore().isEmpty(),
          Fault.INCONSISTENT,
          "years",
          "be absent, as threshold and turnoverBefore, where the hub says them",
          years().size() + " given");
      ofHub().orElseThrow().plain();
    } else {
      checkPlain();
    }
  }

  private void checkPlain() {
    Check.notNegative(base(), "baseRent");
    Check.positiveShare(part(), "percentage");
    Check.that(PERIODS.contains(periods()), "periodsPerYear", "be 1, 2, 4 or 12", periods());
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

  /** What the hub says, if it is asked. */
  final Optional<TurnoverOfLetting> ofHub() {
    return hub()
        .map(
            hub ->
                new TurnoverOfLetting(
                    hub, letting().orElseThrow(), on().orElseThrow(), onAccount()));
  }

  final Money base() {
    return baseRent().orElseThrow();
  }

  final Ratio part() {
    return percentage().orElseThrow();
  }

  final int periods() {
    return periodsPerYear().orElseThrow();
  }

  private void checkYear(TurnoverYear year, String field) {
    int given = year.turnovers().size();
    Check.that(
        given == periods(),
        Fault.INCONSISTENT,
        field,
        "hold one for each of periodsPerYear " + periods(),
        given);
    Check.each(
        year.turnovers(),
        field,
        (amount, at) -> MoneyCheck.sameCurrency(amount, at, base(), "baseRent"));
  }

  private void checkAmount(Money amount, String field) {
    Check.notNegative(amount, field);
    MoneyCheck.sameCurrency(amount, field, base(), "baseRent");
  }

  /** The turnover per year above which the percentage is due, exactly. */
  final Ratio breakpoint() {
    return threshold().map(Money::toRatio).orElseGet(() -> natural().ratio());
  }

  /** The turnover of a year from which the percentage makes more than the base, exactly. */
  final Term natural() {
    return Term.given("base rent a year", base()).dividedBy(Term.of(part()));
  }

  /** The rent above the base for the turnover of a year. */
  final Term topUp(Money turnover) {
    Term threshold = threshold().map(Term::of).orElseGet(this::natural);
    return Term.of(part())
        .times(Term.max(Term.of(0), Term.of(turnover).minus(threshold)))
        .rounded(RoundingMode.HALF_UP);
  }

  /** Builds a {@link TurnoverRentInput}. */
  public static final class Builder extends ImmutableTurnoverRentInput.Builder {
    Builder() {}
  }
}
