package org.creativehubs.finance.levelrent.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.ChargedPeriod;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.RentSchedule;

/**
 * A line of a lease with the time at which it is paid.
 *
 * @param line the line
 * @param charge its charge
 * @param term the days for which the charge runs
 * @param after months from the start of the term: whole months, and days as a part of their month.
 *     In advance rent is paid as its due day begins, in arrears as it ends.
 * @param months the same as a double
 */
public record DatedPayment(
    RentLine line, RentCharge charge, DateRange term, Ratio after, double months) {

  private DatedPayment(RentLine line, RentCharge charge, DateRange term, Ratio after) {
    this(line, charge, term, after, after.toDouble());
  }

  /** The lines of the charges of some kinds. */
  public static List<DatedPayment> of(LeaseTerms lease, List<ChargeKind> kinds) {
    requireCharge(lease, kinds);
    List<DatedPayment> payments = new ArrayList<>();
    RentSchedule schedule = LeaseSchedule.of(lease);
    for (RentCharge charge : lease.charges()) {
      if (kinds.contains(charge.kind())) {
        payments.addAll(of(schedule, charge));
      }
    }
    return payments;
  }

  /** The lines of one charge. */
  public static List<DatedPayment> of(RentSchedule schedule, RentCharge charge) {
    LocalDate start = schedule.lease().term().start();
    long day = charge.payment().timing() == PaymentTiming.IN_ADVANCE ? 0 : 1;
    DateRange term = schedule.lease().periodOf(charge);
    return schedule.linesOf(charge.name()).stream()
        .map(
            line ->
                new DatedPayment(
                    line, charge, term, TermMonths.until(start, line.due().plusDays(day))))
        .toList();
  }

  public static void requireCharge(LeaseTerms lease, List<ChargeKind> kinds) {
    String given = kinds.stream().map(Enum::name).collect(Collectors.joining(", "));
    boolean holds = lease.charges().stream().anyMatch(charge -> kinds.contains(charge.kind()));
    Check.that(holds, Fault.INCONSISTENT, "kinds", "name a kind of charge in the lease", given);
  }

  public static Money total(LeaseTerms lease, List<DatedPayment> payments) {
    return Money.sum(lease.currency(), payments.stream().map(DatedPayment::net).toList());
  }

  public Money net() {
    return line.net();
  }

  /** What is due in major units. */
  public double amount() {
    return net().amount().doubleValue();
  }

  /**
   * The part of a year of level rent that falls to the line, without steps, concession and
   * rounding: of a payment period that is cut, by days.
   */
  public Ratio portion() {
    ChargedPeriod days = ChargedPeriod.of(charge.payment(), line.paymentPeriod(), term);
    return days.uncut().times(Ratio.of(line.dates().days(), days.covered().days()));
  }

  /** How many of its currency the amount is. */
  public Term number() {
    return Term.of(net().toRatio());
  }

  /** How {@link #discounted} is calculated. */
  public Term discount(Term monthlyRate) {
    return Term.of(1).plus(monthlyRate).power(Term.of(after.negated()));
  }

  /** What a unit paid at this time is worth at the start. */
  public double discounted(double monthlyRate) {
    return StrictMath.exp(-months * StrictMath.log1p(monthlyRate));
  }

  /** A figure as it is rounded half up to the minor unit. */
  public static Term rounded(Term amount, Money like) {
    return amount.rounded(RoundingMode.HALF_UP, like.currency().getDefaultFractionDigits());
  }

  /** Rounds half up to the minor unit. */
  public static Money rounded(double amount, Money like) {
    return Money.round(Ratio.of(new BigDecimal(amount)), like.currency(), RoundingMode.HALF_UP);
  }
}
