package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.RentSchedule;

/** What falls due under a lease that is broken. */
final class LastPayments {

  private final BreakOption option;
  private final LeaseTerms broken;
  private final RentSchedule due;
  private final RentSchedule apportioned;

  LastPayments(LeaseTerms lease, BreakOption option) {
    this.option = option;
    this.broken = lease.brokenAt(option.lastDay().plusDays(1));
    this.due = LeaseSchedule.of(broken);
    this.apportioned = LeaseSchedule.of(byDays(broken));
  }

  private static LeaseTerms byDays(LeaseTerms lease) {
    return lease.toBuilder()
        .charges(lease.charges().stream().map(LastPayments::byDays).toList())
        .build();
  }

  private static RentCharge byDays(RentCharge charge) {
    PaymentTerms payment = charge.payment();
    return isWhole(payment)
        ? charge.toBuilder()
            .payment(payment.toBuilder().lastPeriod(Optional.empty()).build())
            .build()
        : charge;
  }

  private static boolean isWhole(PaymentTerms payment) {
    return payment.lastPeriod().filter(EndRule.WHOLE_NO_REFUND::equals).isPresent();
  }

  /** For the payment period that holds the last day, charge by charge. */
  List<BreakPayment> all() {
    List<BreakPayment> payments = new ArrayList<>();
    for (RentCharge charge : broken.charges()) {
      List<RentLine> lines = last(due, charge);
      if (!lines.isEmpty()) {
        payments.add(payment(charge, lines));
      }
    }
    return payments;
  }

  private List<RentLine> last(RentSchedule schedule, RentCharge charge) {
    return schedule.linesOf(charge.name()).stream()
        .filter(line -> line.paymentPeriod().contains(option.lastDay()))
        .toList();
  }

  private BreakPayment payment(RentCharge charge, List<RentLine> lines) {
    List<Money> vat = lines.stream().map(RentLine::vat).flatMap(Optional::stream).toList();
    return BreakPayment.builder()
        .breakDate(option.breakDate())
        .charge(charge.name())
        .due(lines.get(0).due())
        .days(DateRange.ofInclusive(lines.get(0).dates().start(), option.lastDay()))
        .rule(rule(charge.payment()))
        .net(net(lines))
        .vat(vat.isEmpty() ? Optional.empty() : Optional.of(Money.sum(broken.currency(), vat)))
        .apportioned(net(last(apportioned, charge)))
        .build();
  }

  private static EndRule rule(PaymentTerms payment) {
    return payment.lastPeriod().orElseGet(() -> EndRule.valueOf(payment.brokenPeriods().name()));
  }

  /** All that falls due from a day to the last day of the lease, before tax. */
  Money dueFrom(LocalDate on) {
    return on.isAfter(option.lastDay())
        ? Money.zero(broken.currency())
        : net(due.dueIn(DateRange.ofInclusive(on, option.lastDay())));
  }

  private Money net(List<RentLine> lines) {
    return Money.sum(broken.currency(), lines.stream().map(RentLine::net).toList());
  }
}
