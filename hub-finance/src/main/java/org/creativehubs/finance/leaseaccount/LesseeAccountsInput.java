package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.immutables.value.Value;

/** What {@link LesseeAccounts} takes. */
@HubValue
@Value.Immutable
public abstract class LesseeAccountsInput {

  LesseeAccountsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lease as it was on day one, with the standard and its choices; on the balance sheet. */
  public abstract LesseeAccountingInput start();

  /** What happened since, each on a later day than the one before. */
  public abstract List<LeaseEvent> events();

  /** The days at whose end balances are drawn, each later than the one before, in the term. */
  @IsoDate
  public abstract List<LocalDate> reportingDays();

  /**
   * The day on which the standard is first applied to a lease that began before, such as 1 January
   * 2026: what is left to pay is discounted at {@link LesseeAccountingInput#annualRate()}, the rate
   * of that day, and the right of use is that and {@link #prepaid()} less {@link #accrued()}. No
   * comparatives are restated. A cost of restoration is an event, not a part of the start. In the
   * term, after its first day.
   */
  @IsoDate
  public abstract Optional<LocalDate> firstApplied();

  /** Rent paid in advance that the books hold as the standard is first applied; zero or more. */
  public abstract Optional<Money> prepaid();

  /** Rent accrued that the books hold as the standard is first applied; zero or more. */
  public abstract Optional<Money> accrued();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    LeaseTreatment treatment = LeaseTreatment.of(start());
    Check.that(
        treatment == LeaseTreatment.ON_BALANCE_SHEET,
        Fault.INCONSISTENT,
        "start",
        "be a lease on the balance sheet",
        treatment);
    checkTransition();
    Check.ascending(reportingDays(), day -> day, "reportingDays", "day");
    Check.ascending(events(), LeaseEvent::date, "events", "date");
    events().stream()
        .findFirst()
        .ifPresent(first -> Check.after(first.date(), "events[0].date", from(), "the first day"));
  }

  private void checkTransition() {
    DateRange term = start().terms().wholePeriod();
    firstApplied()
        .ifPresent(
            day ->
                Check.that(
                    day.isAfter(term.start()) && day.isBefore(term.end()),
                    Fault.INCONSISTENT,
                    "firstApplied",
                    "be after the first day of the term and in it",
                    day));
    boolean isFirst = firstApplied().isPresent();
    Check.givenOnlyIf(prepaid(), "prepaid", isFirst, "firstApplied is");
    Check.givenOnlyIf(accrued(), "accrued", isFirst, "firstApplied is");
    StartMoney.check(start().terms(), prepaid(), "prepaid");
    StartMoney.check(start().terms(), accrued(), "accrued");
    if (isFirst) {
      refuse(start().marketRent(), "start.marketRent");
      refuse(start().initialDirectCosts(), "start.initialDirectCosts");
      refuse(start().incentives(), "start.incentives");
      refuse(start().restorationCost(), "start.restorationCost");
    }
  }

  private static void refuse(Optional<Money> amount, String field) {
    Check.that(
        amount.isEmpty(),
        Fault.INCONSISTENT,
        field,
        "be absent where firstApplied is given",
        amount.map(Money::toString).orElse(""));
  }

  /** The day on which the accounts begin. */
  final LocalDate from() {
    return firstApplied().orElse(start().terms().term().start());
  }

  /** Builds {@link LesseeAccountsInput}. */
  public static final class Builder extends ImmutableLesseeAccountsInput.Builder {
    Builder() {}
  }
}
