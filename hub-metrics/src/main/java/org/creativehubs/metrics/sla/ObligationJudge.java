package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;

/** Judges one obligation: weighs each piece of evidence, then decides on all of them together. */
final class ObligationJudge {

  private final Obligation obligation;
  private final Optional<Reading> reading;
  private final Measure measure;

  ObligationJudge(Obligation obligation, List<Reading> readings) {
    this.obligation = obligation;
    this.reading =
        readings.stream()
            .filter(given -> obligation.criterion().filter(given.criterion()::equals).isPresent())
            .findFirst();
    this.measure = new Measure(obligation);
  }

  ObligationCheck judge(List<Evidence> evidence) {
    Explanation.Builder steps = Explanation.answering("Is it kept: " + obligation.promise() + "?");
    Answer target = measure.show(obligation.target());
    obligation
        .source()
        .ifPresentOrElse(
            source -> steps.given(targetLabel(), target, source),
            () -> steps.given(targetLabel(), target));
    List<Weight> weights =
        evidence.stream()
            .filter(piece -> piece.obligation().equals(obligation.id()))
            .map(piece -> Weight.of(piece, obligation, reading, measure))
            .collect(ImmutableList.toImmutableList());
    weights.forEach(weight -> weight.explain(steps));
    return decide(weights, steps);
  }

  private String targetLabel() {
    return "target, " + Weight.words(obligation.comparison());
  }

  private ObligationCheck decide(List<Weight> weights, Explanation.Builder steps) {
    boolean proven = weights.stream().anyMatch(weight -> weight.proof() == Proof.PROVEN);
    boolean refuted = weights.stream().anyMatch(weight -> weight.proof() == Proof.REFUTED);
    ObligationState state =
        proven == refuted
            ? ObligationState.NOT_KNOWN
            : proven ? ObligationState.MET : ObligationState.NOT_MET;
    Optional<Weight> telling = telling(weights, state);
    String reason =
        proven && refuted
            ? "the evidence disagrees with itself"
            : telling.map(Weight::reason).orElse("there is no evidence");
    Answer attainment = telling.map(Weight::attainment).orElseGet(ObligationJudge::noEvidence);
    Answer margin = telling.map(Weight::margin).orElseGet(ObligationJudge::noEvidence);
    steps.step("state", reason, Answer.text(state.name()));
    return ObligationCheck.builder()
        .obligation(obligation.id())
        .promise(obligation.promise())
        .state(state)
        .shownBy(telling.map(Weight::kind))
        .attainment(attainment)
        .margin(margin)
        .reason(reason)
        .addAllSettledBy(settledBy(weights, state))
        .reading(reading.map(Reading::name))
        .explanation(steps.build())
        .build();
  }

  /** The piece that shows why: one that decides, else evidence before mere capacity. */
  private static Optional<Weight> telling(List<Weight> weights, ObligationState state) {
    Proof decisive = state == ObligationState.NOT_MET ? Proof.REFUTED : Proof.PROVEN;
    return weights.stream()
        .filter(weight -> weight.proof() == decisive)
        .findFirst()
        .or(() -> weights.stream().filter(w -> w.kind() != EvidenceKind.CAPACITY).findFirst())
        .or(() -> weights.stream().findFirst());
  }

  private List<String> settledBy(List<Weight> weights, ObligationState state) {
    if (state != ObligationState.NOT_KNOWN) {
      return List.of();
    }
    ImmutableList.Builder<String> means = ImmutableList.builder();
    means.add(obligation.verifiedBy().orElseGet(this::usualMeans));
    weights.stream().flatMap(weight -> weight.settledBy().stream()).forEach(means::add);
    return means.build();
  }

  private String usualMeans() {
    return obligation
        .basis()
        .map(basis -> "records of the " + basis + " and of the part that counts")
        .orElse("records of the " + obligation.unit() + " that count");
  }

  private static Answer noEvidence() {
    return Answer.of(Undefined.of("NO_EVIDENCE", "nothing is known of what was done"));
  }
}
