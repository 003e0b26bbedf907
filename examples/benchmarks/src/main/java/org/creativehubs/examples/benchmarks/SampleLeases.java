package org.creativehubs.examples.benchmarks;

import java.time.LocalDate;
import java.util.Currency;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** Leases to measure with. */
final class SampleLeases {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final PaymentTerms MONTHLY =
      PaymentTerms.of(
          PaymentFrequency.MONTHLY_CALENDAR,
          PaymentTiming.IN_ADVANCE,
          BrokenPeriodRule.PERIOD_ACTUAL,
          WholePeriodRule.FRACTION_OF_YEAR);

  private SampleLeases() {}

  /** 36 calendar months: three free, three at half rent, a step each year. */
  static LeaseTerms steppedThreeYears(LocalDate start) {
    return lease(
        "studio",
        DateRange.of(start, start.plusYears(3)),
        rent(8_400_00)
            .addConcessions(
                RentConcession.free(DateRange.of(start, start.plusMonths(3))),
                RentConcession.of(
                    DateRange.of(start.plusMonths(3), start.plusMonths(6)), Ratio.of(1, 2)))
            .addSteps(
                RentStep.replace(start.plusYears(1), Money.ofMinor(9_000_00, GBP)),
                RentStep.multiply(start.plusYears(2), Ratio.parse("1.03")))
            .build());
  }

  /** A year that starts on any day of a year. */
  static LeaseTerms oneYear(int number) {
    LocalDate start = LocalDate.of(2027, 1, 1).plusDays(number % 365);
    long pence = 100_000 + number * 31L % 2_000_000;
    return lease("unit-" + number, DateRange.of(start, start.plusYears(1)), rent(pence).build());
  }

  private static LeaseTerms lease(String id, DateRange term, RentCharge charge) {
    return LeaseTerms.builder().id(id).term(term).addCharges(charge).build();
  }

  private static RentCharge.Builder rent(long pence) {
    RentCharge.Builder rent = RentCharge.builder();
    rent.name("rent").kind(ChargeKind.RENT).annual(Money.ofMinor(pence, GBP)).payment(MONTHLY);
    return rent;
  }
}
