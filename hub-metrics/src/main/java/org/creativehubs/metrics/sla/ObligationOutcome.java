package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;

/**
 * How one obligation stands over all windows of a period.
 *
 * @param obligation the obligation as it was last in force
 * @param state the states of all windows together
 * @param verdicts one for each window; at least one
 * @param worst the worst of them
 */
record ObligationOutcome(
    Obligation obligation, ObligationState state, List<Verdict> verdicts, Verdict worst) {

  static ObligationOutcome of(Obligation obligation, List<Verdict> verdicts) {
    if (verdicts.size() == 1) {
      return new ObligationOutcome(obligation, verdicts.get(0).state(), verdicts, verdicts.get(0));
    }
    return new ObligationOutcome(
        obligation,
        ObligationState.together(verdicts.stream().map(Verdict::state).toList()),
        verdicts,
        verdicts.stream().min(Verdict.WORST_FIRST).orElseThrow());
  }

  Optional<Ratio> nearness() {
    return worst.nearness();
  }

  String reason() {
    return verdicts.size() == 1 ? worst.reason() : count(state) + shown() + ": " + worst.reason();
  }

  private String count(ObligationState state) {
    if (state == ObligationState.PARTLY) {
      long missed = verdicts.stream().filter(verdict -> verdict.state().isBreach()).count();
      return missed + " of " + verdicts.size() + " periods are missed";
    }
    long alike = verdicts.stream().filter(verdict -> verdict.state() == state).count();
    return alike + " of " + verdicts.size() + " periods are " + Show.words(state);
  }

  private String shown() {
    return ", as shown by " + range(worst);
  }

  private static DateRange range(Verdict verdict) {
    return verdict.window().orElseThrow().range();
  }

  /** This in words, with all steps. */
  ObligationCheck check() {
    if (verdicts.size() == 1) {
      return worst.check();
    }
    List<ObligationCheck> parts = verdicts.stream().map(Verdict::check).toList();
    String reason = reason();
    return ObligationCheck.builder()
        .obligation(obligation.id())
        .promise(obligation.promise())
        .state(state)
        .shownBy(worst.shownBy())
        .attainment(worst.attainment())
        .margin(worst.margin())
        .reason(reason)
        .addAllSettledBy(state == worst.state() ? worst.settledBy() : List.of())
        .reading(worst.reading().map(Reading::name))
        .explanation(explanation(parts, reason))
        .period(DateRange.of(range(verdicts.get(0)).start(), end()))
        .addAllParts(parts)
        .build();
  }

  private LocalDate end() {
    return range(verdicts.get(verdicts.size() - 1)).end();
  }

  private Explanation explanation(List<ObligationCheck> parts, String reason) {
    Explanation.Builder steps = Explanation.answering("Is it kept: " + obligation.promise() + "?");
    for (ObligationCheck part : parts) {
      steps.step(
          part.period().orElseThrow().toString(),
          part.reason(),
          Answer.text(Show.words(part.state())));
    }
    return steps.step("state", reason, Answer.text(Show.words(state))).build();
  }
}
