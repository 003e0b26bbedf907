package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;

/**
 * How one obligation stands in one window, and why; it is put into words only when asked.
 *
 * @param measure the obligation and the target that holds
 * @param reading what its open word is taken to mean
 * @param window the time, where one is asked about
 * @param judgements what the evidence is worth
 * @param state the state
 * @param decision what the evidence proves, due or not
 * @param revised how the target was revised within the window
 * @param remark what else is to be said, after the reason; empty where nothing is
 * @param time the time without evidence, such as {@code in 2026-01-01/2026-04-01}, where it is not
 *     all of the window; else empty
 */
record Verdict(
    Measure measure,
    Optional<Reading> reading,
    Optional<Window> window,
    List<EvidenceVerdict> judgements,
    ObligationState state,
    Decision decision,
    Optional<Revised> revised,
    String remark,
    String time) {

  static final Comparator<Verdict> WORST_FIRST = WorstFirst.by(Verdict::state, Verdict::nearness);

  private static final Answer NO_EVIDENCE =
      Answer.of(Undefined.of(Reason.NO_EVIDENCE, "nothing is known of what was done"));

  /** Decides on all evidence together; {@code open} where the window is not over. */
  static Verdict of(
      Measure measure,
      Optional<Reading> reading,
      Optional<Window> window,
      List<EvidenceVerdict> judgements,
      Decision decision,
      boolean open) {
    ObligationState proven = decision.state();
    ObligationState said =
        window.isPresent() && window.get().leavesTargetOpen(measure) && !measure.isFinal(proven)
            ? ObligationState.NOT_KNOWN
            : proven;
    ObligationState state = open && !measure.isFinal(said) ? ObligationState.NOT_DUE : said;
    return new Verdict(
        measure, reading, window, judgements, state, decision, Optional.empty(), "", "");
  }

  /** The same with a target that was revised within its window. */
  Verdict revised(ObligationState now, DateRange all, Revised how) {
    Optional<Window> whole = window.map(part -> new Window(all, part.whole(), part.only()));
    return new Verdict(
        measure, reading, whole, judgements, now, decision, Optional.of(how), remark, time);
  }

  Verdict remarking(String more) {
    return remarking(state, more);
  }

  Verdict remarking(ObligationState now, String more) {
    return new Verdict(
        measure, reading, window, judgements, now, decision, revised, remark + more, time);
  }

  /** The same, to be shown for a longer time than its own. */
  Verdict inItsTime() {
    String own = window.map(of -> " in " + of.range()).orElse("");
    return new Verdict(measure, reading, window, judgements, state, decision, revised, remark, own);
  }

  Optional<Ratio> nearness() {
    return decision.telling().flatMap(EvidenceVerdict::nearness);
  }

  Optional<EvidenceKind> shownBy() {
    return decision.telling().map(EvidenceVerdict::kind);
  }

  Answer attainment() {
    Optional<EvidenceVerdict> telling = decision.telling();
    return telling.isPresent() ? telling.get().attainment() : NO_EVIDENCE;
  }

  Answer margin() {
    Optional<EvidenceVerdict> telling = decision.telling();
    return telling.isPresent() ? telling.get().margin() : NO_EVIDENCE;
  }

  String reason() {
    return (revised.isPresent() ? revised.get().reason(this) : due()).concat(remark);
  }

  /** The reason but for what is to be said of a revision. */
  String due() {
    if (state == ObligationState.NOT_DUE) {
      return "it is not due before " + window.orElseThrow().range().lastDay() + "; so far " + why();
    }
    return window.isPresent() && state != decision.state() && window.get().leavesTargetOpen(measure)
        ? why() + ", but " + open()
        : why();
  }

  private String open() {
    return measure.isOnce()
        ? "it may be done on other days of the term"
        : "nothing says what target holds for a part of the period";
  }

  String why() {
    Optional<EvidenceVerdict> telling = decision.telling();
    return telling.isPresent() ? telling.get().reason() : "there is no evidence" + time;
  }

  List<String> settledBy() {
    if (state == ObligationState.NOT_DUE) {
      return List.of(means() + ", up to " + window.orElseThrow().range().lastDay());
    }
    if (state != ObligationState.NOT_KNOWN) {
      return List.of();
    }
    ImmutableList.Builder<String> means = ImmutableList.builder();
    means.add(means());
    judgements.forEach(judgement -> means.addAll(judgement.settledBy()));
    if (isCombined()) {
      means.addAll(decision.telling().orElseThrow().settledBy());
    }
    if (state != decision.state() && revised.isEmpty() && remark.isEmpty()) {
      means.add(
          measure.isOnce()
              ? "evidence for the other days of the term"
              : "a rule for parts of a period");
    }
    revised.filter(how -> how.rule().isEmpty()).ifPresent(how -> means.add(Revised.SETTLED_BY));
    return means.build().stream().distinct().toList();
  }

  /** Whether what shows why is no single judgement, but several put against each other. */
  private boolean isCombined() {
    return judgements.size() > 1
        && decision.telling().isPresent()
        && !judgements.contains(decision.telling().get());
  }

  private String means() {
    return obligation().verifiedBy().orElseGet(this::usualMeans);
  }

  private String usualMeans() {
    return obligation()
        .basis()
        .map(basis -> "records of the " + basis + " and of the part that counts")
        .orElse("records of the " + obligation().unit() + " that count");
  }

  Obligation obligation() {
    return measure.obligation();
  }

  /** This in words, with all steps; {@code note} is put behind the reason. */
  ObligationCheck check(String note) {
    Obligation obligation = obligation();
    String reason = reason().concat(note);
    Explanation.Builder steps = Explanation.answering("Is it kept: " + obligation.promise() + "?");
    explainTarget(steps);
    judgements.forEach(judgement -> judgement.explain(steps));
    if (isCombined()) {
      decision.telling().orElseThrow().explain(steps);
    }
    steps.step("state", reason, Answer.text(Show.words(state)));
    return ObligationCheck.builder()
        .obligation(obligation.id())
        .promise(obligation.promise())
        .state(state)
        .shownBy(shownBy())
        .attainment(attainment())
        .margin(margin())
        .reason(reason)
        .addAllSettledBy(settledBy())
        .reading(reading.map(Reading::name))
        .explanation(steps.build())
        .period(window.map(Window::range))
        .build();
  }

  private void explainTarget(Explanation.Builder steps) {
    Obligation obligation = obligation();
    String label = "target, " + measure.comparison();
    if (revised.isPresent()) {
      revised.get().explain(steps, measure, time);
      return;
    }
    Answer target = measure.show(obligation.target());
    if (obligation.source().isPresent()) {
      steps.given(label, target, obligation.source().get());
    } else {
      steps.given(label, target);
    }
    window.ifPresent(part -> part.explain(measure, steps));
  }
}
