package org.creativehubs.metrics.sla;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;

/**
 * What evidence is worth for one obligation: MET, NOT_MET, PARTLY or NOT_KNOWN.
 *
 * @param others in words, how further numbers of the same series stand; empty where there is none
 */
record EvidenceVerdict(
    EvidenceReading finding, Measure measure, ObligationState state, String others) {

  private static final Comparator<EvidenceVerdict> WORST_FIRST =
      WorstFirst.by(EvidenceVerdict::state, EvidenceVerdict::nearness);

  static EvidenceVerdict capacity(Evidence evidence, Duty duty, Measure measure) {
    QualifiedNumber capacity = duty.capacity();
    EvidenceReading finding =
        new EvidenceReading(
            List.of(evidence), capacity, capacity, evidence.basisSize(), "", List.of());
    return new EvidenceVerdict(finding, measure, ObligationState.NOT_KNOWN, "");
  }

  static EvidenceVerdict of(EvidenceReading finding, Measure measure) {
    ObligationState state =
        switch (measure.proof(finding.meant())) {
          case PROVEN -> ObligationState.MET;
          case REFUTED -> ObligationState.NOT_MET;
          case NOT_KNOWN -> ObligationState.NOT_KNOWN;
        };
    return new EvidenceVerdict(finding, measure, state, "");
  }

  /**
   * Numbers at several times, each of which must reach the target by itself; the worst is shown.
   */
  static EvidenceVerdict ofEach(List<EvidenceReading> findings, Measure measure) {
    List<EvidenceVerdict> judgements =
        findings.stream().map(finding -> of(finding, measure)).toList();
    ObligationState state =
        ObligationState.together(judgements.stream().map(EvidenceVerdict::state).toList());
    EvidenceVerdict worst = judgements.stream().min(WORST_FIRST).orElseThrow();
    long met =
        judgements.stream().filter(judgement -> judgement.state() == ObligationState.MET).count();
    String others =
        judgements.size() == 1 ? "" : "; " + met + " of " + judgements.size() + " numbers prove it";
    return new EvidenceVerdict(worst.finding(), measure, state, others);
  }

  /** Numbers at several times, one of which is enough; the best is shown. */
  static EvidenceVerdict ofAny(List<EvidenceReading> findings, Measure measure) {
    return findings.stream().map(finding -> of(finding, measure)).max(WORST_FIRST).orElseThrow();
  }

  EvidenceKind kind() {
    return finding.first().kind();
  }

  boolean isCapacity() {
    return kind() == EvidenceKind.CAPACITY;
  }

  List<String> settledBy() {
    return finding.caveats().stream().map(Caveat::settledBy).toList();
  }

  Answer attainment() {
    return measure.attainment(finding.found());
  }

  Answer margin() {
    return measure.margin(finding.found(), finding.basisSize());
  }

  Optional<Ratio> nearness() {
    return measure.nearness(finding.found());
  }

  String reason() {
    return isCapacity() ? ifAllComplied(duty()) : proof() + finding.read() + caveats() + others;
  }

  private Duty duty() {
    return finding.first().duty().orElseThrow();
  }

  private String ifAllComplied(Duty duty) {
    return String.format(
        Locale.ROOT,
        "if all %s %s complied they would yield %s, but nothing shows what they did; %s %s"
            + " complying in full would reach the target",
        duty.bearers(),
        duty.bearersUnit(),
        measure.show(duty.capacity()),
        duty.bearersNeeded(measure.target()),
        duty.bearersUnit());
  }

  private String proof() {
    String verb =
        switch (measure.proof(finding.meant())) {
          case PROVEN -> " proves ";
          case REFUTED -> " disproves ";
          case NOT_KNOWN -> " neither proves nor disproves ";
        };
    return "evidence of " + measure.show(finding.found()) + verb + measure.claim();
  }

  private String caveats() {
    if (finding.caveats().isEmpty()) {
      return "";
    }
    String why = measure.proof(finding.meant()) == Proof.NOT_KNOWN ? ", since " : ", although ";
    return why + String.join(" and ", finding.caveats().stream().map(Caveat::because).toList());
  }

  /** Adds the steps from the evidence to attainment and margin. */
  void explain(Explanation.Builder steps) {
    Answer shown = measure.show(finding.found());
    String number = shown.toString();
    explainEvidence(steps, shown);
    Answer attainment = attainment();
    if (attainment.isDefined()) {
      steps.step("attainment", number + " / " + measure.targetText(), attainment);
    }
    steps.step("margin", number + " - " + measure.targetText(), margin());
    if (isCapacity()) {
      explainNeed(duty(), steps);
    }
  }

  private void explainEvidence(Explanation.Builder steps, Answer shown) {
    List<Evidence> pieces = finding.pieces();
    if (isCapacity()) {
      steps.step("capacity", product(duty()), shown, finding.first().source());
    } else if (pieces.size() == 1) {
      steps.given(label(finding.first()), shown, finding.first().source());
    } else {
      pieces.forEach(piece -> explainPart(piece, steps));
      steps.step(
          measure.isShare() ? "share of all parts, by their basis" : "sum of all parts",
          pieces.size() + " pieces of evidence",
          shown);
    }
  }

  private void explainPart(Evidence piece, Explanation.Builder steps) {
    String of =
        piece.basisSize().map(size -> " of " + Show.number(size.value())).orElse("")
            + piece.period().map(DateRange::toString).map(period -> ", " + period).orElse("");
    steps.given(label(piece) + of, measure.show(piece.value().orElseThrow()), piece.source());
  }

  private static String label(Evidence piece) {
    return switch (piece.kind()) {
      case MEASURED -> "evidence, measured";
      case REPORTED -> "evidence, reported";
      case CAPACITY -> "capacity";
    };
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

  private void explainNeed(Duty duty, Explanation.Builder steps) {
    Answer needed =
        Answer.quantity(duty.bearersNeeded(measure.target()).doubleValue(), duty.bearersUnit());
    steps.step(
        duty.bearersUnit() + " needed",
        measure.targetText() + " / (" + duty.times() + " x " + duty.each() + "), rounded up",
        needed);
  }
}
