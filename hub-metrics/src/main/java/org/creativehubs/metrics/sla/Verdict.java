package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
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
 * @param weights what the evidence is worth
 * @param state the state
 * @param telling what shows why
 * @param proven the state but for what is not due or not said
 */
record Verdict(
    Measure measure,
    Optional<Reading> reading,
    Optional<Window> window,
    List<Weight> weights,
    ObligationState state,
    Optional<Weight> telling,
    ObligationState proven) {

  private static final Answer NO_EVIDENCE =
      Answer.of(Undefined.of(Reason.NO_EVIDENCE, "nothing is known of what was done"));

  /** Decides on all evidence together; {@code open} where the window is not over. */
  static Verdict of(
      Measure measure,
      Optional<Reading> reading,
      Optional<Window> window,
      List<Weight> weights,
      boolean open) {
    ObligationState proven = proven(weights);
    ObligationState said =
        window.filter(part -> part.leavesTargetOpen(measure)).isPresent()
                && !ObligationJudge.isFinal(proven, measure)
            ? ObligationState.NOT_KNOWN
            : proven;
    ObligationState state =
        open && !ObligationJudge.isFinal(said, measure) ? ObligationState.NOT_DUE : said;
    return new Verdict(measure, reading, window, weights, state, telling(weights, proven), proven);
  }

  /** The one thing that all decisive evidence says; pieces that disagree settle nothing. */
  private static ObligationState proven(List<Weight> weights) {
    ObligationState proven = ObligationState.NOT_KNOWN;
    for (Weight weight : weights) {
      if (weight.state() != ObligationState.NOT_KNOWN && weight.state() != proven) {
        if (proven != ObligationState.NOT_KNOWN) {
          return ObligationState.NOT_KNOWN;
        }
        proven = weight.state();
      }
    }
    return proven;
  }

  private static boolean disagree(List<Weight> weights) {
    return weights.stream()
            .map(Weight::state)
            .filter(state -> state != ObligationState.NOT_KNOWN)
            .distinct()
            .count()
        > 1;
  }

  /** The piece that shows why: one that decides, else evidence before mere capacity. */
  private static Optional<Weight> telling(List<Weight> weights, ObligationState proven) {
    ObligationState decisive = proven == ObligationState.NOT_KNOWN ? ObligationState.MET : proven;
    Weight found = null;
    for (Weight weight : weights) {
      if (weight.state() == decisive) {
        return Optional.of(weight);
      }
      if (found == null || (found.isCapacity() && !weight.isCapacity())) {
        found = weight;
      }
    }
    return Optional.ofNullable(found);
  }

  Optional<Ratio> nearness() {
    return telling.flatMap(Weight::nearness);
  }

  Optional<EvidenceKind> shownBy() {
    return telling.map(Weight::kind);
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
    if (weights.size() > 1 && disagree(weights)) {
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
    weights.forEach(weight -> means.addAll(weight.settledBy()));
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
    weights.forEach(weight -> weight.explain(steps));
    steps.step("state", reason, Answer.text(state.name()));
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
