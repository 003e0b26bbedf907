package org.creativehubs.finance.affordability;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.AssessmentTable.Column;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** One limit as it was tried: a cost against what is allowed. */
@Value.Immutable
abstract class LimitCheck {

  static ImmutableLimitCheck.Builder of(AffordabilityMeasure measure, ShareLimit limit) {
    return ImmutableLimitCheck.builder()
        .measure(measure)
        .limit(Answer.share(limit.maximum()))
        .limitSource(source(limit.source(), limit.basis()));
  }

  static ImmutableLimitCheck.Builder of(AffordabilityMeasure measure, RateLimit limit) {
    return ImmutableLimitCheck.builder()
        .measure(measure)
        .limit(RateText.answer(limit.maximum()))
        .limitSource(source(limit.source(), limit.basis()));
  }

  private static Source source(Optional<Source> source, Optional<String> basis) {
    return source.or(() -> basis.map(Source::of)).orElseThrow();
  }

  abstract AffordabilityMeasure measure();

  /** The limit as it is read. */
  abstract Answer limit();

  abstract Source limitSource();

  abstract Cost cost();

  /** The largest cost that is affordable, in the unit of the cost; empty where it is not known. */
  abstract Optional<Ratio> allowed();

  /** Whether cost and allowance are shares, which are read as percentages. */
  @Value.Default
  boolean comparesShares() {
    return false;
  }

  /** The measure as it is read, undefined where it is not known or does not exist. */
  abstract Answer value();

  /** How the value was found. */
  abstract Optional<String> expression();

  /** The room left as it is read; counts only once the check is decided. */
  abstract Answer headroom();

  /** How the headroom was found. */
  abstract Optional<String> headroomExpression();

  /** What would have to be known; counts only while the check is open. */
  abstract List<AffordabilityFact> missing();

  /** Where the check turns; counts only while it is open. */
  abstract Optional<TippingPoint> tippingPoint();

  AffordabilityState state() {
    return allowed().map(cost()::under).orElse(AffordabilityState.NOT_KNOWN);
  }

  private boolean isOpen() {
    return state() == AffordabilityState.NOT_KNOWN;
  }

  /** Whether this uses more of what it is allowed than another; both are decided. */
  boolean isTighterThan(LimitCheck other) {
    Optional<Ratio> mine = use();
    Optional<Ratio> others = other.use();
    return others.isPresent() && (mine.isEmpty() || mine.get().compareTo(others.get()) > 0);
  }

  /**
   * Cost over allowance. If the allowance is zero, a cost of zero is all of it, and any other cost
   * has no ratio.
   */
  private Optional<Ratio> use() {
    Ratio most = allowed().orElseThrow();
    if (!most.isZero()) {
      return Optional.of(cost().amount().dividedBy(most));
    }
    return cost().amount().isZero() ? Optional.of(Ratio.ONE) : Optional.empty();
  }

  AffordabilityFinding finding() {
    return AffordabilityFinding.builder()
        .measure(measure())
        .state(state())
        .value(value())
        .limit(limit())
        .headroom(shownHeadroom())
        .reason(reason())
        .addAllMissing(isOpen() ? missing() : List.of())
        .tippingPoint(isOpen() ? tippingPoint() : Optional.empty())
        .build();
  }

  void explain(Explanation.Builder steps) {
    steps.addSteps(
        Step.builder()
            .label(Column.VALUE.label(measure()))
            .expression(expression().filter(text -> value().isDefined()))
            .value(value())
            .build());
    steps.given(Column.LIMIT.label(measure()), limit(), limitSource());
    Answer headroom = shownHeadroom();
    steps.addSteps(
        Step.builder()
            .label(Column.HEADROOM.label(measure()))
            .expression(headroomExpression().filter(text -> headroom.isDefined()))
            .value(headroom)
            .build());
    steps.addSteps(
        Step.builder()
            .label(Column.STATE.label(measure()))
            .expression(isOpen() ? Optional.empty() : Optional.of(comparison()))
            .value(Answer.text(state().words()))
            .build());
  }

  private Answer shownHeadroom() {
    return isOpen() ? Answer.of(Undefined.of(Reason.NOT_KNOWN, notKnown())) : headroom();
  }

  private String reason() {
    if (isOpen()) {
      return notKnown() + tippingPoint().map(t -> "; affordable as long as " + t).orElse("");
    }
    if (value().undefined().isPresent()) {
      return value().undefined().get().because() + ": " + comparison();
    }
    String side = state() == AffordabilityState.AFFORDABLE ? " is within" : " is over";
    return value() + side + " the limit of " + limit();
  }

  private String notKnown() {
    List<String> facts = missing().stream().map(AffordabilityFact::words).toList();
    int last = facts.size() - 1;
    String listed =
        last < 1
            ? String.join("", facts)
            : String.join(", ", facts.subList(0, last)) + " and " + facts.get(last);
    return listed + (last > 0 ? " are" : verb()) + " not known";
  }

  private String verb() {
    return missing().contains(AffordabilityFact.OTHER_CHARGES) ? " are" : " is";
  }

  /** With all digits where the rounded numbers would look equal. */
  private String comparison() {
    Ratio amount = cost().amount();
    Ratio most = allowed().orElseThrow();
    String sign = amount.compareTo(most) > 0 ? " > " : " <= ";
    boolean looksEqual = shown(amount).equals(shown(most)) && !amount.equals(most);
    return looksEqual ? amount + sign + most : shown(amount) + sign + shown(most);
  }

  private String shown(Ratio amount) {
    return comparesShares() ? Show.percent(amount) : Show.number(amount);
  }
}
