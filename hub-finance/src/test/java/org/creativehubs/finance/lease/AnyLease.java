package org.creativehubs.finance.lease;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ConcessionRule;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** Leases of up to three charges with steps and concessions on any days, by all conventions. */
public final class AnyLease implements ArbitrarySupplier<LeaseTerms> {

  @Override
  public Arbitrary<LeaseTerms> get() {
    return Arbitraries.randomValue(AnyLease::lease);
  }

  private static LeaseTerms lease(Random random) {
    LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
    int most = random.nextInt(3) == 0 ? 40 : 1600;
    DateRange term = DateRange.of(start, start.plusDays(2 + random.nextInt(most)));
    LeaseTerms.Builder lease = LeaseTerms.builder();
    lease.id("any").term(term);
    int charges = 1 + random.nextInt(3);
    for (int i = 0; i < charges; i++) {
      lease.addCharges(charge("charge " + i, term, random));
    }
    return lease.build();
  }

  private static RentCharge charge(String name, DateRange term, Random random) {
    RentCharge.Builder charge = RentCharge.builder();
    charge
        .name(name)
        .kind(pick(ChargeKind.values(), random))
        .annual(money(random))
        .payment(payment(term, random))
        .addAllConcessions(concessions(term, random));
    for (LocalDate day : days(term, random)) {
      charge.addSteps(
          switch (random.nextInt(3)) {
            case 0 -> RentStep.replace(day, money(random));
            case 1 -> RentStep.delta(day, Money.ofMinor(random.nextInt(10_000), gbp()));
            default -> RentStep.multiply(day, Ratio.of(90 + random.nextInt(20), 100));
          });
    }
    return charge.build();
  }

  private static PaymentTerms payment(DateRange term, Random random) {
    PaymentTerms.Builder payment = PaymentTerms.builder();
    payment
        .frequency(pick(PaymentFrequency.values(), random))
        .timing(pick(PaymentTiming.values(), random))
        .brokenPeriods(pick(BrokenPeriodRule.values(), random))
        .wholePeriods(pick(WholePeriodRule.values(), random));
    if (random.nextInt(3) > 0) {
      payment
          .stepsInPeriod(pick(StepRule.values(), random))
          .concessionsInPeriod(pick(ConcessionRule.values(), random));
    }
    if (random.nextInt(4) == 0) {
      PaymentTerms named = payment.build();
      boolean advance = named.timing() == PaymentTiming.IN_ADVANCE;
      EndRule[] rules =
          Stream.of(EndRule.values())
              .filter(rule -> advance || rule != EndRule.WHOLE_NO_REFUND)
              .toArray(EndRule[]::new);
      payment.firstPeriod(pick(rules, random)).lastPeriod(pick(rules, random));
    }
    if (random.nextBoolean()) {
      payment.countedFrom(term.start().minusDays(random.nextInt(800)));
    }
    return payment.build();
  }

  /** Shares differ from their neighbours and from nothing. */
  private static List<RentConcession> concessions(DateRange term, Random random) {
    List<LocalDate> days = days(term, random);
    List<RentConcession> concessions = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      Ratio share = Ratio.of(1 + random.nextInt(49) * 2 + i % 2, 100);
      concessions.add(RentConcession.of(DateRange.of(days.get(i - 1), days.get(i)), share));
    }
    return concessions;
  }

  /** Up to three days of a term, in order. */
  private static List<LocalDate> days(DateRange term, Random random) {
    return random
        .ints(random.nextInt(4), 0, (int) term.days())
        .distinct()
        .sorted()
        .mapToObj(day -> term.start().plusDays(day))
        .toList();
  }

  private static Money money(Random random) {
    long pence = random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(5_000_000);
    return Money.ofMinor(pence, gbp());
  }

  private static Currency gbp() {
    return Currency.getInstance("GBP");
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
