package org.creativehubs.core.loan;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.BusinessDayRule;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.InterestPeriod;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * A loan as its lender gives it: what is drawn when, what interest it bears, how and when it is
 * repaid. Schedule, plan and covenants are calculated from it.
 *
 * <p>Payments are due from {@link #firstPayment()} on, at the {@link #frequency()}; the time from
 * the first drawing to the first payment may be any. The last of them repays all that is owed.
 *
 * <pre>{@code
 * Loan loan = Loan.level("fit-out", Money.parse("GBP 90000"), Ratio.parse("6%"), day, 84);
 * }</pre>
 */
@HubValue
@Value.Immutable
public abstract class Loan {

  private static final int MOST_PAYMENTS = 1200;

  private static final int SHORTEST_MONTH = 28;

  Loan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A loan in level monthly payments, the first a month after it is drawn, each month bearing a
   * twelfth of the annual rate.
   *
   * @param id its key
   * @param amount above zero
   * @param annualRate the nominal rate for a year, zero or more
   * @param drawn the day on which it is paid out
   * @param months how many payments, from 1 to 1200
   * @return the loan
   */
  public static Loan level(String id, Money amount, Ratio annualRate, LocalDate drawn, int months) {
    return builder()
        .id(id)
        .addDrawings(LoanDrawing.of(drawn, amount))
        .interest(LoanInterest.fixed(annualRate, drawn, DayCount.ACT_ACT_ICMA))
        .repayment(Repayment.level())
        .firstPayment(drawn.plusMonths(1))
        .frequency(PaymentFrequency.MONTHLY_ANNIVERSARY)
        .dueDay(drawn.getDayOfMonth())
        .payments(months)
        .build();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code fit-out loan}. */
  public abstract String id();

  /** The name of the lender, where it is none of the organisations of the hub; not blank. */
  public abstract Optional<String> lender();

  /** The id of the lender among the organisations of the hub; given only without a name. */
  public abstract Optional<String> lenderId();

  /** What is paid out when, in any order; at least one drawing, all before the last payment. */
  public abstract List<LoanDrawing> drawings();

  /** What interest it bears. */
  public abstract LoanInterest interest();

  /** How it is repaid. */
  public abstract Repayment repayment();

  /** The day on which the first payment is due, not before the first drawing. */
  @IsoDate
  public abstract LocalDate firstPayment();

  /** How often payments are due: a frequency of one, two, four or twelve a year. */
  public abstract PaymentFrequency frequency();

  /** How many payments are due, holidays included, from 1 to 1200. */
  public abstract int payments();

  /**
   * The day of the month on which payments after the first are due, from 1 to 31, clipped to short
   * months; absent where it is that of the first. Given only where the frequency counts from the
   * first payment.
   */
  public abstract OptionalInt dueDay();

  /** Where a payment moves that is due on no business day; absent means that it does not. */
  public abstract Optional<BusinessDayRule> businessDays();

  /** Days beside Saturdays and Sundays that are no business days, each once. */
  @IsoDate
  public abstract List<LocalDate> bankHolidays();

  /** Up to which day interest counts where a payment moves; absent means up to the due day. */
  public abstract Optional<InterestDays> interestDays();

  /** When less is paid; no two on one day. */
  public abstract List<LoanHoliday> holidays();

  /** What the lender charges beside interest. */
  public abstract List<LoanFee> fees();

  /** What is repaid beyond what is due. */
  public abstract List<Overpayment> overpayments();

  /** Where the loan is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> lender().ifPresent(name -> Check.notBlank(name, "lender")),
        () -> Check.givenOnlyIf(lenderId(), "lenderId", lender().isEmpty(), "lender is absent"),
        () -> lenderId().ifPresent(id -> Check.id(id, "lenderId")),
        () -> Check.notEmpty(drawings(), "drawings"),
        this::checkFrequency,
        () -> Check.between(payments(), 1, MOST_PAYMENTS, "payments"),
        () -> dueDay().ifPresent(day -> Check.between(day, 1, 31, "dueDay")),
        () -> Check.distinct(bankHolidays(), day -> day, "bankHolidays", "day"),
        this::checkHolidays);
    LocalDate drawn = firstDrawing();
    LocalDate last = maturity();
    Check.together(
        this::checkCurrency,
        () -> interest().checkFrom(drawn, "interest.rates"),
        () -> Check.notBefore(firstPayment(), "firstPayment", drawn, "first drawing"),
        () -> inTime(drawings(), "drawings", LoanDrawing::on, drawn, last),
        () -> inTime(overpayments(), "overpayments", Overpayment::on, drawn, last),
        this::checkBalloon);
  }

  private void checkFrequency() {
    int perYear = frequency().periodsPerYear();
    Check.that(
        perYear <= 12,
        Fault.INCONSISTENT,
        "frequency",
        "be one of at most 12 payments a year",
        frequency());
    Check.that(
        frequency().startOf(firstPayment(), 0).equals(firstPayment()),
        Fault.INCONSISTENT,
        "firstPayment",
        "be a day of " + frequency().words(),
        firstPayment());
    Check.givenOnlyIf(
        Check.boxed(dueDay()), "dueDay", isCounted(), "frequency counts from the first payment");
  }

  private boolean isCounted() {
    return switch (frequency()) {
      case MONTHLY_ANNIVERSARY,
          QUARTERLY_ANNIVERSARY,
          HALF_YEARLY_ANNIVERSARY,
          YEARLY_ANNIVERSARY ->
          true;
      default -> false;
    };
  }

  private void checkHolidays() {
    for (int i = 1; i < holidays().size(); i++) {
      for (int j = 0; j < i; j++) {
        Check.that(
            !holidays().get(i).dates().overlaps(holidays().get(j).dates()),
            Fault.INCONSISTENT,
            "holidays[" + i + "].dates",
            "not overlap holidays[" + j + "]",
            holidays().get(i).dates());
      }
    }
  }

  private void checkCurrency() {
    Currency own = currency();
    Check.together(
        () -> inCurrency(drawings(), "drawings", LoanDrawing::amount, own),
        () -> inCurrency(fees(), "fees", LoanFee::amount, own),
        () -> inCurrency(overpayments(), "overpayments", Overpayment::amount, own),
        () -> checkCurrency(repayment(), own));
  }

  private static void checkCurrency(Repayment repayment, Currency own) {
    if (repayment instanceof InstalmentRepayment level) {
      level.stated().ifPresent(amount -> MoneyCheck.inCurrency(amount, "repayment.stated", own));
    }
    if (repayment instanceof BalloonRepayment with) {
      MoneyCheck.inCurrency(with.balloon(), "repayment.balloon", own);
    }
  }

  private static <T> void inCurrency(
      List<T> all, String field, Function<T, Money> amount, Currency own) {
    Check.each(
        all, field, (one, at) -> MoneyCheck.inCurrency(amount.apply(one), at + ".amount", own));
  }

  private static <T> void inTime(
      List<T> all, String field, Function<T, LocalDate> day, LocalDate first, LocalDate last) {
    Check.each(
        all,
        field,
        (one, at) -> {
          LocalDate on = day.apply(one);
          Check.that(
              !on.isBefore(first) && on.isBefore(last),
              Fault.INCONSISTENT,
              at + ".on",
              "not be before the first drawing, "
                  + first
                  + ", and be before the last payment, "
                  + last,
              on);
        });
  }

  private void checkBalloon() {
    if (repayment() instanceof BalloonRepayment with) {
      Money balloon = with.balloon();
      Check.that(
          !balloon.currency().equals(currency()) || balloon.compareTo(drawn()) < 0,
          Fault.INCONSISTENT,
          "repayment.balloon",
          "be less than what is drawn, " + drawn(),
          balloon);
    }
  }

  /** The one currency of the loan. */
  public final Currency currency() {
    return drawings().get(0).amount().currency();
  }

  /** All that is drawn. */
  public final Money drawn() {
    return Money.sum(currency(), drawings().stream().map(LoanDrawing::amount).toList());
  }

  /** The day of the first drawing. */
  public final LocalDate firstDrawing() {
    LocalDate first = drawings().get(0).on();
    for (LoanDrawing drawing : drawings()) {
      first = drawing.on().isBefore(first) ? drawing.on() : first;
    }
    return first;
  }

  /** The day on which the last payment is due. */
  public final LocalDate maturity() {
    return dueOn(payments());
  }

  /**
   * The day on which a payment is due, before it moves to a business day.
   *
   * @param payment its number, from 1
   * @return the day
   */
  public final LocalDate dueOn(int payment) {
    return payment == 1 ? firstPayment() : regularDay(payment - 1);
  }

  /** The regular day that is so many periods from the first payment. */
  private LocalDate regularDay(int periods) {
    if (dueDay().isEmpty() || isInEveryMonth(dueDay().getAsInt())) {
      return frequency().startOf(firstPayment(), periods);
    }
    LocalDate month = frequency().startOf(firstPayment().withDayOfMonth(1), periods);
    return month.withDayOfMonth(Math.min(dueDay().getAsInt(), month.lengthOfMonth()));
  }

  /** Whether the day of the first payment is one that no month lacks. */
  private boolean isInEveryMonth(int day) {
    return day <= SHORTEST_MONTH && firstPayment().getDayOfMonth() == day;
  }

  /**
   * The regular period that ends with a payment, by which some counts of days count; an odd first
   * period is counted by the regular one that ends with it.
   *
   * @param payment its number, from 1
   * @return the period
   */
  public final InterestPeriod regularPeriod(int payment) {
    LocalDate end = dueOn(payment);
    int perYear = frequency().periodsPerYear();
    LocalDate start =
        payment > 1 || regularDay(0).equals(end)
            ? regularDay(payment - 2)
            : end.minusMonths(12 / perYear);
    return new InterestPeriod(start, end, perYear, payment == payments());
  }

  /** The day to which a day moves if it is no business day. */
  public final LocalDate moved(LocalDate due) {
    return businessDays().isEmpty() || businessDays().get() == BusinessDayRule.NONE
        ? due
        : businessDays().get().adjust(due, Set.copyOf(bankHolidays()));
  }

  /** The lender, the sum drawn and the last payment in one line. */
  @Override
  public final String toString() {
    return id()
        + ": "
        + drawn()
        + lender().or(this::lenderId).map(name -> " of " + name).orElse("")
        + ", "
        + repayment()
        + ", until "
        + maturity();
  }

  /** Builds a {@link Loan}. */
  public static final class Builder extends ImmutableLoan.Builder {
    Builder() {}
  }
}
