package org.creativehubs.metrics.evaluation;

import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.kpi.IndicatorStatus;
import org.creativehubs.metrics.kpi.StatusRule;
import org.creativehubs.metrics.kpi.StatusRuleKind;
import org.creativehubs.metrics.sla.ObligationCheck;

/**
 * One thing that stands behind how a hub does on a criterion.
 *
 * @param words what it is, in a sentence without its full stop
 * @param verdict what it comes to
 * @param toCollect what would settle or renew it
 */
record Proof(String words, Verdict verdict, List<String> toCollect) {

  /** What one thing comes to. */
  enum Verdict {
    MET,
    MISSED,
    IN_PART,
    /** There is a number and a target, and the one does not decide the other. */
    UNDECIDED,
    /** There is a number or a fact, and no target. */
    SHOWN,
    /** There is a target, and nothing to hold against it. */
    PROMISED,
    /** It is named, and nothing is shown. */
    NAMED
  }

  /** On target or not, with nothing between. */
  private static final StatusRule ON_TARGET =
      StatusRule.builder().kind(StatusRuleKind.TARGET_THEN_TOLERANCE).tolerance(Ratio.ZERO).build();

  static Proof shown(String words, String toCollect) {
    return new Proof(words, Verdict.SHOWN, List.of(toCollect));
  }

  /** An indicator of the hub, or of what the words before it name. */
  static Proof of(String owner, Indicator indicator) {
    String words = owner + indicator.words();
    String measure = indicator.measure();
    return switch (IndicatorStatus.of(indicator, ON_TARGET, AttainmentFormula.TARGET_BY_ACTUAL)
        .state()) {
      case GREEN -> new Proof(words, Verdict.MET, next(measure));
      case AMBER, RED -> new Proof(words, Verdict.MISSED, next(measure));
      case NOT_KNOWN ->
          new Proof(words, Verdict.UNDECIDED, List.of("an exact number of " + measure));
      case NO_DATA ->
          new Proof(words, Verdict.PROMISED, List.of("the number of " + measure + " reached"));
      case NO_TARGET -> withoutTarget(words, indicator);
    };
  }

  private static Proof withoutTarget(String words, Indicator indicator) {
    String measure = indicator.measure();
    String claimed =
        indicator
            .claim()
            .map(claim -> words + " (its target is said to be " + Show.words(claim) + ")")
            .orElse(words);
    return indicator.actual().isPresent()
        ? shown(claimed, "a target for " + measure)
        : new Proof(
            claimed, Verdict.NAMED, List.of("a number of " + measure + " and a target for it"));
  }

  private static List<String> next(String measure) {
    return List.of("the next year's number of " + measure);
  }

  /** A promise of an agreement, as it was checked. */
  static Proof of(ObligationCheck check) {
    String words = "promise of " + check.promise() + ": " + Show.words(check.state());
    List<String> settledBy =
        check.settledBy().isEmpty()
            ? List.of("the record of the next year on " + check.promise())
            : check.settledBy();
    return new Proof(words, verdict(check), settledBy);
  }

  private static Verdict verdict(ObligationCheck check) {
    return switch (check.state()) {
      case MET -> Verdict.MET;
      case PARTLY -> Verdict.IN_PART;
      case NOT_MET -> Verdict.MISSED;
      case NOT_DUE -> Verdict.PROMISED;
      case NOT_KNOWN ->
          check.shownBy().filter(kind -> kind != EvidenceKind.CAPACITY).isPresent()
              ? Verdict.UNDECIDED
              : Verdict.PROMISED;
    };
  }

  /** What somebody's rating comes to. */
  static Verdict verdict(Standing standing) {
    return switch (standing) {
      case MET -> Verdict.MET;
      case PARTLY -> Verdict.IN_PART;
      case NOT_MET -> Verdict.MISSED;
      case NOT_KNOWN -> Verdict.NAMED;
    };
  }

  /** What all that stands behind a criterion comes to. */
  static CriterionState together(List<Proof> proofs) {
    if (any(proofs, Verdict.IN_PART)) {
      return CriterionState.PARTLY;
    }
    boolean missed = any(proofs, Verdict.MISSED);
    if (any(proofs, Verdict.MET)) {
      boolean open = any(proofs, Verdict.UNDECIDED) || any(proofs, Verdict.PROMISED);
      return missed || open ? CriterionState.PARTLY : CriterionState.KEPT;
    }
    if (missed) {
      return CriterionState.NOT_KEPT;
    }
    return any(proofs, Verdict.UNDECIDED) || any(proofs, Verdict.SHOWN)
        ? CriterionState.SHOWN
        : CriterionState.NOT_STATED;
  }

  private static boolean any(List<Proof> proofs, Verdict verdict) {
    return proofs.stream().anyMatch(proof -> proof.verdict() == verdict);
  }
}
