package org.creativehubs.metrics.sla;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;

/** What one piece of evidence is worth for one obligation. */
record Weight(
    Evidence evidence,
    Obligation obligation,
    Measure measure,
    QualifiedNumber found,
    Proof proof,
    String reason,
    List<String> settledBy) {

  static Weight of(
      Evidence evidence, Obligation obligation, Optional<Reading> reading, Measure measure) {
    if (evidence.duty().isPresent()) {
      return capacity(evidence, evidence.duty().get(), obligation, measure);
    }
    QualifiedNumber found = evidence.value().orElseThrow();
    Optional<String> criterion = obligation.criterion();
    if (criterion.isEmpty()) {
      return counted(evidence, obligation, measure, found, "");
    }
    if (reading.filter(r -> evidence.facts().contains(r.countsWhen())).isPresent()) {
      String read = ", with \"" + criterion.get() + "\" read as " + reading.get().name();
      return counted(evidence, obligation, measure, found, read);
    }
    return overcounted(evidence, obligation, measure, found, reading);
  }

  private static Weight capacity(
      Evidence evidence, Duty duty, Obligation obligation, Measure measure) {
    String reason =
        String.format(
            Locale.ROOT,
            "if all %s %s complied they would yield %s, but nothing shows what they did; %s %s"
                + " complying in full would reach the target",
            duty.bearers(),
            duty.bearersUnit(),
            measure.show(duty.capacity()),
            duty.bearersNeeded(obligation.target()),
            duty.bearersUnit());
    return new Weight(
        evidence, obligation, measure, duty.capacity(), Proof.NOT_KNOWN, reason, List.of());
  }

  private static Weight counted(
      Evidence evidence,
      Obligation obligation,
      Measure measure,
      QualifiedNumber found,
      String read) {
    Proof proof = found.compare(obligation.comparison(), obligation.target());
    String reason = verdict(proof, measure.show(found)) + claim(obligation, measure) + read;
    return new Weight(evidence, obligation, measure, found, proof, reason, List.of());
  }

  /** What is counted may hold more than the promise means, so it is an upper bound at best. */
  private static Weight overcounted(
      Evidence evidence,
      Obligation obligation,
      Measure measure,
      QualifiedNumber found,
      Optional<Reading> reading) {
    String word = obligation.criterion().orElseThrow();
    String unsaid =
        "the evidence does not say how much of it is \""
            + word
            + "\""
            + reading.map(given -> " in the sense of " + given.name()).orElse("");
    Proof proof =
        upperBound(found.range())
            .map(most -> most.compare(obligation.comparison(), obligation.target()))
            .orElse(Proof.NOT_KNOWN);
    String why = proof == Proof.NOT_KNOWN ? ", since " : ", although ";
    String reason = verdict(proof, measure.show(found)) + claim(obligation, measure) + why + unsaid;
    return new Weight(
        evidence,
        obligation,
        measure,
        found,
        proof,
        reason,
        List.of("how much of what is counted is \"" + word + "\""));
  }

  private static Optional<QualifiedNumber> upperBound(Range<Ratio> range) {
    if (!range.hasUpperBound()) {
      return Optional.empty();
    }
    boolean closed = range.upperBoundType() == BoundType.CLOSED;
    return Optional.of(
        QualifiedNumber.of(closed ? Qualifier.UP_TO : Qualifier.UNDER, range.upperEndpoint()));
  }

  private static String verdict(Proof proof, Object found) {
    return switch (proof) {
      case PROVEN -> "evidence of " + found + " proves ";
      case REFUTED -> "evidence of " + found + " disproves ";
      case NOT_KNOWN -> "evidence of " + found + " neither proves nor disproves ";
    };
  }

  private static String claim(Obligation obligation, Measure measure) {
    return words(obligation.comparison()) + " " + measure.show(obligation.target());
  }

  static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  EvidenceKind kind() {
    return evidence.kind();
  }

  Answer attainment() {
    return measure.attainment(found);
  }

  Answer margin() {
    return measure.margin(found, evidence.basisSize());
  }

  /** Adds the steps from the evidence to attainment and margin. */
  void explain(Explanation.Builder steps) {
    String what = kind() == EvidenceKind.CAPACITY ? "capacity" : "evidence, " + words(kind());
    Answer shown = measure.show(found);
    evidence
        .duty()
        .ifPresentOrElse(
            duty -> steps.step(what, product(duty), shown, evidence.source()),
            () -> steps.given(what, shown, evidence.source()));
    String target = measure.show(obligation.target()).toString();
    if (attainment().isDefined()) {
      steps.step("attainment", shown + " / " + target, attainment());
    }
    steps.step("margin", shown + " - " + target, margin());
    evidence.duty().ifPresent(duty -> explainNeed(duty, steps, target));
  }

  private static String product(Duty duty) {
    return String.format(
        Locale.ROOT,
        "%s %s x %s %s x %s",
        duty.bearers(),
        duty.bearersUnit(),
        duty.times(),
        duty.timesUnit(),
        duty.each());
  }

  private void explainNeed(Duty duty, Explanation.Builder steps, String target) {
    Answer needed =
        Answer.quantity(duty.bearersNeeded(obligation.target()).doubleValue(), duty.bearersUnit());
    steps.step(
        duty.bearersUnit() + " needed",
        target + " / (" + duty.times() + " x " + duty.each() + "), rounded up",
        needed);
  }
}
