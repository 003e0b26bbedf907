package org.creativehubs.finance.affordability;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** One limit as it was tried: a cost against what is allowed. */
@Value.Immutable
abstract class LimitCheck {

  /** The steps of a check in an explanation, in this order. */
  static final int VALUE = 0;

  static final int LIMIT = 1;
  static final int HEADROOM = 2;
  static final int STATE = 3;
  static final int STEPS = 4;

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

  /** The measure, undefined where it is not known or does not exist. */
  abstract Shown value();

  /** The room left; counts only once the check is decided. */
  abstract Shown headroom();

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
        .value(value().answer())
        .limit(limit())
        .headroom(shownHeadroom().answer())
        .reason(reason())
        .addAllMissing(isOpen() ? missing() : List.of())
        .tippingPoint(isOpen() ? tippingPoint() : Optional.empty())
        .build();
  }

  /** Adds {@link #STEPS} steps. */
  void explain(Explanation.Builder steps) {
    String label = measure().label();
    steps.addSteps(step(label, value()));
    steps.given(label + ", limit", limit(), limitSource());
    steps.addSteps(step(label + ", headroom", shownHeadroom()));
    Optional<String> why = isOpen() ? Optional.empty() : Optional.of(comparison());
    Answer state = Answer.text(state().words());
    steps.addSteps(Step.builder().label(label + ", state").expression(why).value(state).build());
  }

  private static Step step(String label, Shown shown) {
    return Step.builder().label(label).expression(shown.expression()).value(shown.answer()).build();
  }

  private Shown shownHeadroom() {
    return isOpen() ? Shown.of(Reason.NOT_KNOWN.because(notKnown())) : headroom();
  }

  private String reason() {
    if (isOpen()) {
      return notKnown() + tippingPoint().map(t -> "; affordable as long as " + t).orElse("");
    }
    if (value().answer().undefined().isPresent()) {
      return value().answer().undefined().get().because() + ": " + comparison();
    }
    String side = state() == AffordabilityState.AFFORDABLE ? " is within" : " is over";
    return value().answer() + side + " the limit of " + limit();
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
