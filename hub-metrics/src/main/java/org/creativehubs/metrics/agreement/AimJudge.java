package org.creativehubs.metrics.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.Reading;

/** Holds one aim against what a hub can do. */
final class AimJudge {

  private static final Answer NO_DUTY =
      Answer.of(Reason.AS_GIVEN.because("nobody has a duty by which it would be reached"));
  private static final Answer NOT_GIVEN =
      Answer.of(Reason.NOT_KNOWN.because("what the hub can do is not given"));
  private static final Answer NOTHING_SURE =
      Answer.of(Reason.NOT_KNOWN.because("of what the hub can do nothing is sure"));

  private final AgreementAim aim;
  private final Obligation wish;
  private final Ratio compliance;

  AimJudge(AgreementAim aim, Ratio compliance) {
    this.aim = aim;
    this.wish = aim.wish();
    this.compliance = compliance;
  }

  /** What would prove a promise. */
  static String proof(Obligation wish) {
    return wish.verifiedBy()
        .orElseGet(
            () ->
                wish.basis()
                    .map(basis -> "records of the " + basis + " and of the part that counts")
                    .orElse("records of the " + wish.unit() + " that count"));
  }

  DesignedObligation judge() {
    return DesignedObligation.builder()
        .obligation(wish.toBuilder().verifiedBy(proof(wish)).build())
        .reading(aim.reading().map(Reading::name))
        .reach(reach())
        .needed(aim.duty().map(this::needed).orElse(NO_DUTY))
        .expected(expected().map(this::show).orElse(NOT_GIVEN))
        .reachable(reachable())
        .addAllOpen(open())
        .explanation(explanation())
        .build();
  }

  private Optional<QualifiedNumber> expected() {
    return aim.duty().map(duty -> duty.capacity().times(compliance)).or(aim::available);
  }

  private Reach reach() {
    return expected()
        .map(number -> number.compare(wish.comparison(), wish.target()))
        .map(AimJudge::reach)
        .orElse(Reach.NOT_KNOWN);
  }

  private static Reach reach(Proof proof) {
    return switch (proof) {
      case PROVEN -> Reach.REACHABLE;
      case REFUTED -> Reach.OUT_OF_REACH;
      case NOT_KNOWN -> Reach.NOT_KNOWN;
    };
  }

  private Answer needed(Duty duty) {
    return wish.target().signum() < 0
        ? NO_DUTY
        : Answer.quantity(duty.bearersNeeded(wish.target()).doubleValue(), duty.bearersUnit());
  }

  /** The sure end of what is expected. */
  private Answer reachable() {
    if (expected().isEmpty()) {
      return NOT_GIVEN;
    }
    Range<Ratio> range = expected().get().range();
    boolean lessIsBetter =
        wish.comparison() == Comparison.AT_MOST || wish.comparison() == Comparison.LESS_THAN;
    if (lessIsBetter) {
      return range.hasUpperBound() ? show(range.upperEndpoint()) : NOTHING_SURE;
    }
    return range.hasLowerBound() ? show(range.lowerEndpoint()) : NOTHING_SURE;
  }

  private Answer show(Ratio number) {
    return show(QualifiedNumber.exact(number));
  }

  private Answer show(QualifiedNumber number) {
    return wish.basis().isPresent() ? Answer.share(number) : Answer.quantity(number, wish.unit());
  }

  /** All for lack of which a verdict would be open. */
  private List<String> open() {
    ImmutableList.Builder<String> open = ImmutableList.builder();
    if (wish.every().isEmpty()) {
      open.add("how often it is to be kept");
    }
    if (wish.criterion().isPresent() && aim.reading().isEmpty()) {
      open.add("what \"" + wish.criterion().get() + "\" means");
    }
    if (wish.accruing().isEmpty() && !wish.isLevel()) {
      open.add("whether numbers add up or stand for each day");
    } else if (wish.isLevel()) {
      openOfLevel(open);
    } else {
      openOfSum(open);
    }
    if (wish.verifiedBy().isEmpty()) {
      open.add("what proves it");
    }
    if (expected().isEmpty()) {
      open.add("what the hub can do");
    }
    return open.build();
  }

  private void openOfLevel(ImmutableList.Builder<String> open) {
    if (wish.levels().isEmpty() && !wish.every().equals(Optional.of(ObligationPeriod.ONCE))) {
      open.add("for which days a reading stands");
    }
  }

  private void openOfSum(ImmutableList.Builder<String> open) {
    boolean recurs = wish.every().filter(every -> every.months().isPresent()).isPresent();
    if (recurs && wish.basis().isEmpty() && wish.partPeriod().isEmpty()) {
      open.add("which target holds for a part of a period");
    }
    if (wish.whenRevised().isEmpty()) {
      open.add("which target holds for a period in which it is revised");
    }
  }

  private Explanation explanation() {
    Explanation.Builder steps = Explanation.answering("Can this be kept: " + wish.promise() + "?");
    steps.given("target, " + Show.words(wish.comparison()), show(wish.target()));
    aim.duty().ifPresent(duty -> explain(duty, steps));
    aim.available().ifPresent(number -> steps.given("what the hub can do", show(number)));
    return steps.step("can be kept", why(), Answer.text(Show.words(reach()))).build();
  }

  private void explain(Duty duty, Explanation.Builder steps) {
    Answer one = show(duty.perBearer());
    steps.step(
        "what one yields",
        Answer.quantity(duty.times(), duty.timesUnit()) + " x " + Show.number(duty.each()),
        one);
    Answer needed = needed(duty);
    if (needed.isDefined()) {
      steps.step(
          duty.bearersUnit() + " needed",
          show(wish.target()) + " / " + one + ", rounded up",
          needed);
    }
    Answer bearers = Answer.quantity(duty.bearers(), duty.bearersUnit());
    String part = compliance.equals(Ratio.ONE) ? "" : " x " + Show.percent(compliance);
    steps.step("expected", bearers + part + " x " + one, show(duty.capacity().times(compliance)));
  }

  private String why() {
    if (expected().isEmpty()) {
      return "what the hub can do is not given";
    }
    String verb =
        switch (reach()) {
          case REACHABLE -> " proves ";
          case OUT_OF_REACH -> " disproves ";
          case NOT_KNOWN -> " neither proves nor disproves ";
        };
    String claim =
        show(expected().get()) + verb + Show.words(wish.comparison()) + " " + show(wish.target());
    return aim.duty()
        .filter(duty -> needed(duty).isDefined())
        .map(duty -> claim + ": it takes " + needed(duty) + " complying in full" + of(duty))
        .orElse(claim);
  }

  /** Of how many, and how much of the duty is expected to be done. */
  private String of(Duty duty) {
    String expected =
        compliance.equals(Ratio.ONE)
            ? ""
            : ", and " + Show.percent(compliance) + " of the duty is expected to be done";
    return ", of " + duty.bearers() + expected;
  }
}
