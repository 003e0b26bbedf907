package org.creativehubs.finance.lease;

import com.google.common.collect.Iterables;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.ChargeLines;
import org.creativehubs.finance.internal.ChargedPeriod;
import org.creativehubs.finance.internal.LineAmounts;

/** How the figures of one line follow from the lease. */
final class LineWorking {

  private final LeaseTerms lease;
  private final RentLine line;
  private final RentCharge charge;
  private final List<Term> annualAmounts;

  LineWorking(LeaseTerms lease, RentLine line) {
    this.lease = lease;
    this.line = line;
    this.charge = Iterables.find(lease.charges(), c -> c.name().equals(line.charge()));
    this.annualAmounts = AnnualAmounts.of(charge, "");
  }

  List<Step> charge() {
    return steps().given("charge", Answer.text(charge.toString())).build().steps();
  }

  List<Step> bothDays() {
    return steps()
        .given("first day", Answer.text(line.dates().start().toString()))
        .given("last day, counted too", Answer.text(line.dates().lastDay().toString()))
        .build()
        .steps();
  }

  List<Step> annuals() {
    return steps().terms(runningAnnuals()).build().steps();
  }

  Explanation gross(String heading) {
    return explained(heading, grossTerm());
  }

  Explanation concession(String heading) {
    return explained(heading, concessionOf(grossTerm().named("gross")));
  }

  Explanation net(String heading) {
    return explained(heading, netTerm());
  }

  Explanation vat(String heading) {
    Term rate = charge.vatRate().map(Term::share).orElseGet(() -> Term.of(0));
    return explained(heading, netTerm().named("net").times(rate).rounded(RoundingMode.HALF_UP));
  }

  private Explanation explained(String heading, Term term) {
    Explanation.Builder steps =
        Explanation.answering(heading + " of " + line.label())
            .terms(runningAnnuals())
            .given("payment period", paymentPeriod())
            .given("conventions", Answer.text(charge.payment().toString()));
    if (days().isWholeThoughBroken()) {
      steps.given("charged", Answer.text("all of the payment period, without a refund"));
    }
    amounts().part(number()).ifPresent(part -> steps.given("part of the year", Answer.text(part)));
    return steps.terms(term.named(line.label() + ", " + heading)).build();
  }

  /** The annual amounts until the line; the last of them runs on its days. */
  private Term[] runningAnnuals() {
    int steps = (int) stepsUntil(rentDay());
    return annualAmounts.subList(0, steps + 1).toArray(Term[]::new);
  }

  private Term grossTerm() {
    return new ChargeLines(charge, lease)
        .cut(line.paymentPeriod(), number())
        .map(cut -> cut.term(line.dates(), this::annualOn))
        .orElseGet(this::uncutTerm);
  }

  private Term uncutTerm() {
    return new LineAmounts(days().terms(), line.annual())
        .term(annualOn(line.dates().start()), days().days(), line.paymentPeriod(), number());
  }

  /** The annual amount that runs on a day, for days before the term that on its first day. */
  private Term annualOn(LocalDate day) {
    LocalDate first = days().covered().start();
    return annualAmounts.get((int) stepsUntil(day.isBefore(first) ? first : day));
  }

  /** The day whose rent is charged for the line. */
  private LocalDate rentDay() {
    boolean first = charge.payment().stepsInPeriod() == StepRule.WHOLE_PERIOD;
    return first ? days().covered().start() : line.dates().start();
  }

  private ChargedPeriod days() {
    return ChargedPeriod.of(charge.payment(), line.paymentPeriod(), lease.periodOf(charge));
  }

  private long stepsUntil(LocalDate day) {
    return charge.changes().stream().filter(step -> !step.from().isAfter(day)).count();
  }

  private Term concessionOf(Term gross) {
    return gross.times(line.concededShare()).rounded(RoundingMode.HALF_UP);
  }

  private Term netTerm() {
    Term gross = grossTerm().named("gross");
    return gross.minus(concessionOf(gross).named("concession"));
  }

  private LineAmounts amounts() {
    return new LineAmounts(charge.payment(), line.annual());
  }

  private long number() {
    PaymentTerms terms = charge.payment();
    LocalDate countedFrom = terms.countedFrom().orElse(lease.term().start());
    return terms.frequency().numberOf(countedFrom, line.paymentPeriod().start());
  }

  private Answer paymentPeriod() {
    return Answer.text(
        charge.payment().frequency().words() + " from " + days(line.paymentPeriod()));
  }

  List<Step> dueDay() {
    String day = charge.payment().timing() == PaymentTiming.IN_ADVANCE ? "first" : "last";
    return steps()
        .given("payment period", paymentPeriod())
        .given("term", Answer.text(days(lease.periodOf(charge))))
        .given("payable", Answer.text("on the " + day + " day of the payment period in the term"))
        .build()
        .steps();
  }

  List<Step> start() {
    return steps()
        .given("payment period", paymentPeriod())
        .given("begins with", Answer.text(reasonFor(line.dates().start())))
        .build()
        .steps();
  }

  List<Step> end() {
    return steps()
        .given("payment period", paymentPeriod())
        .given("ends on the day before", Answer.text(reasonFor(line.dates().end())))
        .build()
        .steps();
  }

  private String reasonFor(LocalDate date) {
    String of = charge.dates().isPresent() ? " of the charge" : " of the term";
    if (date.equals(lease.periodOf(charge).start())) {
      return "the start" + of;
    }
    if (date.equals(lease.periodOf(charge).end())) {
      return "the end" + of;
    }
    if (date.equals(line.paymentPeriod().start()) || date.equals(line.paymentPeriod().end())) {
      return "the start of a payment period";
    }
    boolean step = charge.changes().stream().anyMatch(s -> s.from().equals(date));
    return step ? "a step in the annual amount" : "a concession that begins or ends";
  }

  private Explanation.Builder steps() {
    return Explanation.answering(line.label());
  }

  private static String days(DateRange dates) {
    return dates.start() + " to " + dates.lastDay();
  }
}
