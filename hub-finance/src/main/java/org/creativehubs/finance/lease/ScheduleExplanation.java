package org.creativehubs.finance.lease;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.EqualAmounts;

/** How the totals of a schedule are calculated. */
final class ScheduleExplanation {

  private final LeaseTerms lease;
  private final Optional<DateRange> period;
  private final List<RentLine> lines;
  private final List<Term> nets = new ArrayList<>();
  private final Explanation.Builder steps =
      Explanation.answering("What is due under this lease over its term, before tax?");

  private ScheduleExplanation(LeaseTerms lease, Optional<DateRange> period, List<RentLine> lines) {
    this.lease = lease;
    this.period = period;
    this.lines = lines;
  }

  static Explanation of(LeaseTerms lease, Optional<DateRange> period, List<RentLine> lines) {
    return new ScheduleExplanation(lease, period, lines).explain();
  }

  private Explanation explain() {
    steps.given("term", Answer.text(term()));
    lease.holdingOver().ifPresent(footing -> steps.given("held over", heldOver(footing)));
    period.ifPresent(days -> steps.given("due in", Answer.text(bothDays(days))));
    lease.charges().forEach(this::charge);
    if (lease.charges().stream().anyMatch(charge -> charge.vatRate().isPresent())) {
      List<Money> vat = lines.stream().map(RentLine::vat).flatMap(Optional::stream).toList();
      steps.terms(EqualAmounts.sum(vat, lease.currency()).named("VAT of all lines"));
    }
    return steps
        .terms(Term.sum(nets).named(period.isPresent() ? "net in the period" : "net over the term"))
        .build();
  }

  /** The day after the last of which lines are shown. */
  private LocalDate end() {
    return period.map(DateRange::end).orElseGet(() -> lease.payablePeriod().end());
  }

  private String term() {
    return lease
        .term()
        .closed()
        .map(ScheduleExplanation::bothDays)
        .orElseGet(() -> lease.term().start() + " on, without an end");
  }

  private Answer heldOver(HoldingOver footing) {
    String until = lease.heldOverUntil().map(end -> " to " + end.minusDays(1)).orElse("");
    return Answer.text(
        "from " + lease.fixedTerm().end() + until + ", footing: " + Show.words(footing));
  }

  private static String bothDays(DateRange days) {
    return days.start() + " to " + days.lastDay() + ", both days counted";
  }

  private void charge(RentCharge charge) {
    String name = charge.name() + ", ";
    List<RentLine> own = lines.stream().filter(one -> one.charge().equals(charge.name())).toList();
    steps
        .given(name + "conventions", Answer.text(charge.payment().toString()))
        .terms(AnnualAmounts.of(charge, name).toArray(Term[]::new));
    for (RentConcession concession : charge.concessions()) {
      steps.given(name + "conceded", Answer.text(concession.toString()));
    }
    charge.dates().ifPresent(days -> steps.given(name + "runs", Answer.text(days.toString())));
    for (ChargeReview review : charge.reviews()) {
      steps.given(name + "review", Answer.text(review.toString()));
    }
    if (!charge.openBefore(end()).isEmpty()) {
      steps.given(name + "left out", Answer.text("reviews that are not settled; the rent goes on"));
    }
    steps.given(name + "payment periods", Answer.text(counted(own)));
    Term gross = sum(own, RentLine::gross).named(name + "gross");
    Term conceded = sum(own, RentLine::concession).named(name + "concessions");
    Term net = gross.minus(conceded).named(name + "net");
    steps.terms(net);
    nets.add(net);
  }

  private Term sum(List<RentLine> own, Function<RentLine, Money> amount) {
    return EqualAmounts.sum(own.stream().map(amount).toList(), lease.currency());
  }

  private String counted(List<RentLine> lines) {
    long whole = lines.stream().filter(RentLine::isWhole).count();
    long broken = lines.stream().filter(line -> !line.isWhole() && isUncut(line)).count();
    long cut = lines.size() - whole - broken;
    String cuts =
        cut == 0
            ? ""
            : ", and " + Show.counted(cut, "lines of periods cut by steps or concessions");
    return whole + " whole and " + broken + " broken by the ends" + cuts;
  }

  /** Whether a line is all that a payment period has in the term. */
  private boolean isUncut(RentLine line) {
    RentCharge charge = Iterables.find(lease.charges(), c -> c.name().equals(line.charge()));
    DateRange days = lease.periodOf(charge);
    return line.paymentPeriod().intersection(days).filter(line.dates()::equals).isPresent();
  }
}
