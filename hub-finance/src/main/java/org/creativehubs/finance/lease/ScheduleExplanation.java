package org.creativehubs.finance.lease;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;

/** How the totals of a schedule were calculated. */
final class ScheduleExplanation {

  private final RentSchedule schedule;
  private final Explanation.Builder steps =
      Explanation.answering("What is due under this lease over its term, before tax?");

  private ScheduleExplanation(RentSchedule schedule) {
    this.schedule = schedule;
  }

  static Explanation of(RentSchedule schedule) {
    return new ScheduleExplanation(schedule).explain();
  }

  private Explanation explain() {
    String term = schedule.lease().term().start() + " to " + schedule.lease().term().lastDay();
    steps.given("term", Answer.text(term + ", both days counted"));
    schedule.lease().charges().forEach(this::charge);
    schedule.totalVat().ifPresent(vat -> steps.given("VAT of all lines", Answer.of(vat)));
    String sum =
        schedule.lease().charges().stream()
            .map(charge -> net(charge).toString())
            .collect(Collectors.joining(" + "));
    steps.step("net over the term", sum, Answer.of(schedule.totalNet()));
    return steps.build();
  }

  private void charge(RentCharge charge) {
    String name = charge.name();
    steps
        .given(name + ", conventions", Answer.text(charge.payment().toString()))
        .given(name + ", a year at the start", Answer.of(charge.annual()));
    annuals(charge);
    for (RentConcession concession : charge.concessions()) {
      steps.given(name + ", conceded", Answer.text(concession.toString()));
    }
    Money gross = sum(lines(charge).stream().map(RentLine::gross).toList());
    Money conceded = sum(lines(charge).stream().map(RentLine::concession).toList());
    steps
        .step(name + ", gross", counted(lines(charge)), Answer.of(gross))
        .given(name + ", concessions", Answer.of(conceded))
        .step(name + ", net", gross + " - " + conceded, Answer.of(net(charge)));
  }

  private void annuals(RentCharge charge) {
    Money annual = charge.annual();
    List<Money> after = charge.annualAfterSteps();
    for (int i = 0; i < after.size(); i++) {
      RentStep step = charge.steps().get(i);
      steps.step(
          charge.name() + ", a year from " + step.from(),
          annual + " " + step.words(),
          Answer.of(after.get(i)));
      annual = after.get(i);
    }
  }

  private static String counted(List<RentLine> lines) {
    long whole = lines.stream().filter(RentLine::isWhole).count();
    return "sum of " + whole + " whole and " + (lines.size() - whole) + " broken periods";
  }

  private List<RentLine> lines(RentCharge charge) {
    return schedule.linesOf(charge.name());
  }

  private Money net(RentCharge charge) {
    return sum(lines(charge).stream().map(RentLine::net).toList());
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(schedule.lease().currency(), amounts);
  }
}
