package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
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
 * @param outranked evidence that does not count
 * @param note what does not count, in words; empty where nothing does not
 * @param readings the outcomes under each of several readings; empty where there is at most one
 */
record ObligationOutcome(
    Obligation obligation,
    ObligationState state,
    List<Verdict> verdicts,
    Verdict worst,
    List<Evidence> outranked,
    String note,
    List<ObligationOutcome> readings) {

  static ObligationOutcome of(Obligation obligation, List<Verdict> verdicts, Ranked ranked) {
    boolean single = verdicts.size() == 1;
    ObligationState state =
        single
            ? verdicts.get(0).state()
            : ObligationState.together(verdicts.stream().map(Verdict::state).toList());
    Verdict worst =
        verdicts.stream()
            .filter(verdict -> state != ObligationState.MET || verdict.state() == state)
            .min(Verdict.WORST_FIRST)
            .orElseThrow();
    return new ObligationOutcome(
        obligation,
        state,
        verdicts,
        worst,
        ranked.outranked(),
        ranked.words(obligation),
        List.of());
  }

  /** The outcomes under several readings side by side; where they differ it is not known. */
  static ObligationOutcome read(List<ObligationOutcome> readings) {
    ObligationOutcome worst = readings.stream().min(READ_WORST).orElseThrow();
    boolean alike = readings.stream().map(ObligationOutcome::state).distinct().count() == 1;
    return new ObligationOutcome(
        worst.obligation,
        alike ? worst.state : ObligationState.NOT_KNOWN,
        worst.verdicts,
        worst.worst,
        worst.outranked,
        worst.note,
        readings);
  }

  private static final Comparator<ObligationOutcome> READ_WORST =
      WorstFirst.by(ObligationOutcome::state, ObligationOutcome::nearness);

  Optional<Ratio> nearness() {
    return worst.nearness();
  }

  /** The readings under which it was judged, each with its word; that there was none, if so. */
  Stream<String> worded() {
    if (obligation.criterion().isEmpty()) {
      return Stream.empty();
    }
    String word = "\"" + obligation.criterion().get() + "\"";
    return readAs().isEmpty()
        ? Stream.of(word + " without a reading")
        : readAs().stream().map(name -> word + " as " + name);
  }

  /** The names of the readings under which it was judged. */
  List<String> readAs() {
    return readings.isEmpty()
        ? worst.reading().map(Reading::name).stream().toList()
        : readings.stream().flatMap(each -> each.readAs().stream()).toList();
  }

  String reason() {
    return readings.isEmpty() ? told() + note : String.join("; ", byReading());
  }

  /** Each state with the reading under which it is so. */
  private List<String> byReading() {
    String word = obligation.criterion().orElse("");
    return readings.stream()
        .map(
            each ->
                Show.words(each.state)
                    + " if \""
                    + word
                    + "\" is read as "
                    + String.join("", each.readAs()))
        .toList();
  }

  private String told() {
    return verdicts.size() == 1 ? worst.reason() : count(state) + shown() + ": " + worst.reason();
  }

  private String count(ObligationState state) {
    if (state == ObligationState.PARTLY) {
      long missed = verdicts.stream().filter(verdict -> verdict.state().isBreach()).count();
      return missed + " of " + verdicts.size() + " periods" + isOrAre(missed) + "missed";
    }
    long alike = verdicts.stream().filter(verdict -> verdict.state() == state).count();
    long open = verdicts.stream().filter(ObligationOutcome::isNotDue).count();
    return alike
        + " of "
        + verdicts.size()
        + " periods"
        + isOrAre(alike)
        + Show.words(state)
        + (open > 0 && open < verdicts.size() ? " and " + open + isOrAre(open) + "not due" : "");
  }

  private static boolean isNotDue(Verdict verdict) {
    return verdict.state() == ObligationState.NOT_DUE;
  }

  private static String isOrAre(long number) {
    return number == 1 ? " is " : " are ";
  }

  private String shown() {
    return ", as shown by " + range(worst);
  }

  private static DateRange range(Verdict verdict) {
    return verdict.window().orElseThrow().range();
  }

  /** This in words, with all steps. */
  ObligationCheck check() {
    if (!readings.isEmpty()) {
      return checkByReading();
    }
    if (verdicts.size() == 1) {
      return worst.check(note);
    }
    List<ObligationCheck> parts = verdicts.stream().map(verdict -> verdict.check("")).toList();
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

  private ObligationCheck checkByReading() {
    List<ObligationCheck> each = readings.stream().map(ObligationOutcome::check).toList();
    ObligationCheck shown = each.get(readings.indexOf(worstReading()));
    String reason = reason();
    Explanation.Builder steps = Explanation.answering("Is it kept: " + obligation.promise() + "?");
    each.forEach(
        check ->
            steps.step(
                "read as " + check.reading().orElseThrow(),
                check.reason(),
                Answer.text(Show.words(check.state()))));
    steps.step("state", reason, Answer.text(Show.words(state)));
    return ObligationCheck.builder()
        .obligation(obligation.id())
        .promise(obligation.promise())
        .state(state)
        .shownBy(shown.shownBy())
        .attainment(shown.attainment())
        .margin(shown.margin())
        .reason(reason)
        .addAllSettledBy(settledBy(each))
        .explanation(steps.build())
        .period(shown.period())
        .addAllReadings(each)
        .build();
  }

  private ObligationOutcome worstReading() {
    return readings.stream().min(READ_WORST).orElseThrow();
  }

  private List<String> settledBy(List<ObligationCheck> each) {
    if (state != ObligationState.NOT_KNOWN) {
      return List.of();
    }
    Stream<String> meaning =
        Stream.of("what the agreement means by \"" + obligation.criterion().orElse("") + "\"");
    return Stream.concat(meaning, each.stream().flatMap(check -> check.settledBy().stream()))
        .distinct()
        .toList();
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
