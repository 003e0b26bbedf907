package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/**
 * An amount that a lessee pays for a lease, with the time at which it is paid.
 *
 * @param due the day on which it falls due
 * @param net what is paid
 * @param after months from the start of the term, as in {@link DatedPayment}
 * @param months the same as a double
 */
record TimedPayment(LocalDate due, Money net, Ratio after, double months) {

  TimedPayment(LocalDate due, Money net, Ratio after) {
    this(due, net, after, after.toDouble());
  }

  /** All that is paid: the charges of the kinds that count, and what is paid as the term ends. */
  static List<TimedPayment> of(LesseeAccountingInput input) {
    List<TimedPayment> payments = new ArrayList<>();
    DatedPayment.of(input.terms(), input.kinds()).forEach(one -> payments.add(of(one)));
    atEnd(input.terms(), input.purchasePrice(), payments);
    atEnd(input.terms(), input.residualGuarantee(), payments);
    return payments;
  }

  private static TimedPayment of(DatedPayment payment) {
    return new TimedPayment(payment.line().due(), payment.net(), payment.after());
  }

  private static void atEnd(LeaseTerms terms, Optional<Money> amount, List<TimedPayment> payments) {
    LocalDate end = terms.wholePeriod().end();
    Ratio after = TermMonths.until(terms.term().start(), end);
    amount.ifPresent(money -> payments.add(new TimedPayment(end.minusDays(1), money, after)));
  }

  /** What is due in major units. */
  double amount() {
    return net.amount().doubleValue();
  }

  /** How many of its currency the amount is. */
  Term number() {
    return Term.of(net.toRatio());
  }
}
