package org.creativehubs.finance.lease;

import java.time.LocalDate;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/** Leases for tests. */
public final class Leases {

  private Leases() {}

  public static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static PaymentTerms advance(PaymentFrequency frequency) {
    return terms(frequency, BrokenPeriodRule.PERIOD_ACTUAL, WholePeriodRule.FRACTION_OF_YEAR);
  }

  public static PaymentTerms terms(
      PaymentFrequency frequency, BrokenPeriodRule broken, WholePeriodRule whole) {
    return PaymentTerms.of(frequency, PaymentTiming.IN_ADVANCE, broken, whole);
  }

  public static RentCharge.Builder rent(String annual, PaymentTerms payment) {
    RentCharge.Builder builder = RentCharge.builder();
    builder.name("rent").kind(ChargeKind.RENT).annual(gbp(annual)).payment(payment);
    return builder;
  }

  public static LeaseTerms lease(String first, String last, RentCharge... charges) {
    return LeaseTerms.builder()
        .id("studio-12")
        .term(DateRange.ofInclusive(day(first), day(last)))
        .addCharges(charges)
        .build();
  }
}
