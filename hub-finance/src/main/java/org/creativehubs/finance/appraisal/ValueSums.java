package org.creativehubs.finance.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RunningRounding;

/** The sums by kind of stream, and what follows from them. */
final class ValueSums {

  private static final Source GREEN_BOOK =
      Source.builder().document("HM Treasury, The Green Book").edition("2026").build();

  private final BenefitCostInput input;
  private final List<Ratio> exact;
  private final Money benefits;
  private final Money costs;
  private final Money contributions;
  private final Money netCost;
  private final Money netValue;

  ValueSums(BenefitCostInput input, List<Ratio> exact) {
    this.input = input;
    this.exact = exact;
    this.benefits = money(StreamKind.BENEFIT);
    this.costs = money(StreamKind.PUBLIC_COST);
    this.contributions = money(StreamKind.PRIVATE_CONTRIBUTION);
    this.netCost = costs.minus(contributions);
    this.netValue = benefits.minus(netCost);
  }

  ValueForMoney result(List<DiscountedStream> streams, List<AssumptionSet> assumptions) {
    Ratio exactCost = sum(StreamKind.PUBLIC_COST).minus(sum(StreamKind.PRIVATE_CONTRIBUTION));
    Optional<Undefined> undefined = undefined(exactCost);
    OptionalDouble ratio =
        undefined.isPresent()
            ? OptionalDouble.empty()
            : OptionalDouble.of(sum(StreamKind.BENEFIT).dividedBy(exactCost).toDouble());
    return ValueForMoney.builder()
        .addAllStreams(streams)
        .presentBenefits(benefits)
        .presentCosts(costs)
        .presentContributions(contributions)
        .netPresentSocialValue(netValue)
        .benefitCostRatio(ratio)
        .undefined(undefined)
        .addAllAssumptions(assumptions)
        .explanation(explanation(ratio, undefined, streams, assumptions))
        .build();
  }

  private Explanation explanation(
      OptionalDouble ratio,
      Optional<Undefined> undefined,
      List<DiscountedStream> streams,
      List<AssumptionSet> assumptions) {
    Explanation.Builder steps = Explanation.answering("What does society get for public money?");
    Assumptions.explain(assumptions, steps);
    for (DiscountedStream stream : streams) {
      String label = stream.name() + " (" + stream.kind().words() + "), present value";
      steps.given(label, Answer.of(stream.presentValue()));
    }
    steps
        .given("present benefits", Answer.of(benefits))
        .step("net public cost", costs + " - " + contributions, Answer.of(netCost))
        .step(
            "net present social value",
            benefits + " - " + netCost,
            Answer.of(netValue),
            GREEN_BOOK);
    if (undefined.isPresent()) {
      return steps.given("benefit-cost ratio", Answer.of(undefined.get()), GREEN_BOOK).build();
    }
    Answer found = Answer.number(ratio.orElseThrow());
    return steps.step("benefit-cost ratio", benefits + " / " + netCost, found, GREEN_BOOK).build();
  }

  private static Optional<Undefined> undefined(Ratio netCost) {
    if (netCost.signum() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        netCost.isZero()
            ? Undefined.of(Reason.NO_NET_COST, "the net public cost is zero")
            : Undefined.of(
                Reason.NEGATIVE_NET_COST, "private contributions exceed the public cost"));
  }

  private Money money(StreamKind kind) {
    return RunningRounding.round(sum(kind), input.currency());
  }

  private Ratio sum(StreamKind kind) {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < exact.size(); i++) {
      sum = input.streams().get(i).kind() == kind ? sum.plus(exact.get(i)) : sum;
    }
    return sum;
  }
}
