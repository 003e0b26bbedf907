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

/**
 * How one obligation stands in one window, and why; it is put into words only when asked.
 *
 * @param measure the obligation and the target that holds
 * @param reading what its open word is taken to mean
 * @param window the time, where one is asked about
 * @param judgements what the evidence is worth
 * @param state the state
 * @param telling what shows why
 * @param proven the state but for what is not due or not said
 */
record Verdict(
    Measure measure,
    Optional<Reading> reading,
    Optional<Window> window,
    List<EvidenceVerdict> judgements,
    ObligationState state,
    Optional<EvidenceVerdict> telling,
    ObligationState proven) {

  static final Comparator<Verdict> WORST_FIRST = WorstFirst.by(Verdict::state, Verdict::nearness);

  private static final Answer NO_EVIDENCE =
      Answer.of(Undefined.of(Reason.NO_EVIDENCE, "nothing is known of what was done"));

  /** Decides on all evidence together; {@code open} where the window is not over. */
  static Verdict of(
      Measure measure,
      Optional<Reading> reading,
      Optional<Window> window,
      List<EvidenceVerdict> judgements,
      boolean open) {
    ObligationState proven = proven(judgements);
    ObligationState said =
        window.filter(part -> part.leavesTargetOpen(measure)).isPresent()
                && !measure.isFinal(proven)
            ? ObligationState.NOT_KNOWN
            : proven;
    ObligationState state = open && !measure.isFinal(said) ? ObligationState.NOT_DUE : said;
    return new Verdict(
        measure, reading, window, judgements, state, telling(judgements, proven), proven);
  }

  /** The one thing that all decisive evidence says; pieces that disagree settle nothing. */
  private static ObligationState proven(List<EvidenceVerdict> judgements) {
    ObligationState proven = ObligationState.NOT_KNOWN;
    for (EvidenceVerdict judgement : judgements) {
      if (judgement.state() != ObligationState.NOT_KNOWN && judgement.state() != proven) {
        if (proven != ObligationState.NOT_KNOWN) {
          return ObligationState.NOT_KNOWN;
        }
        proven = judgement.state();
      }
    }
    return proven;
  }

  private static boolean disagree(List<EvidenceVerdict> judgements) {
    return judgements.stream()
            .map(EvidenceVerdict::state)
            .filter(state -> state != ObligationState.NOT_KNOWN)
            .distinct()
            .count()
        > 1;
  }

  /** The piece that shows why: one that decides, else evidence before mere capacity. */
  private static Optional<EvidenceVerdict> telling(
      List<EvidenceVerdict> judgements, ObligationState proven) {
    ObligationState decisive = proven == ObligationState.NOT_KNOWN ? ObligationState.MET : proven;
    EvidenceVerdict found = null;
    for (EvidenceVerdict judgement : judgements) {
      if (judgement.state() == decisive) {
        return Optional.of(judgement);
      }
      if (found == null || (found.isCapacity() && !judgement.isCapacity())) {
        found = judgement;
      }
    }
    return Optional.ofNullable(found);
  }

  Optional<Ratio> nearness() {
    return telling.flatMap(EvidenceVerdict::nearness);
  }

  Optional<EvidenceKind> shownBy() {
    return telling.map(EvidenceVerdict::kind);
  }

  Answer attainment() {
    return telling.isPresent() ? telling.get().attainment() : NO_EVIDENCE;
  }

  Answer margin() {
    return telling.isPresent() ? telling.get().margin() : NO_EVIDENCE;
  }

  String reason() {
    if (state == ObligationState.NOT_DUE) {
      return "it is not due before " + window.orElseThrow().range().lastDay() + "; so far " + why();
    }
    return state == proven
        ? why()
        : why() + ", but nothing says what target holds for a part of the period";
  }

  private String why() {
    if (judgements.size() > 1 && disagree(judgements)) {
      return "the evidence disagrees with itself";
    }
    return telling.isPresent() ? telling.get().reason() : "there is no evidence";
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
    if (state != proven) {
      means.add("a rule for parts of a period");
    }
    return means.build();
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

  /** This in words, with all steps. */
  ObligationCheck check() {
    Obligation obligation = obligation();
    String reason = reason();
    Explanation.Builder steps = Explanation.answering("Is it kept: " + obligation.promise() + "?");
    explainTarget(steps);
    judgements.forEach(judgement -> judgement.explain(steps));
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
    Answer target = measure.show(obligation.target());
    if (obligation.source().isPresent()) {
      steps.given(label, target, obligation.source().get());
    } else {
      steps.given(label, target);
    }
    window.ifPresent(part -> part.explain(measure, steps));
  }
}
