package org.creativehubs.finance.appraisal;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The sums by kind of stream, and what follows from them. */
final class ValueSums {

  private static final Source GREEN_BOOK =
      Source.builder().document("HM Treasury, The Green Book").edition("2026").build();

  private final BenefitCostInput input;
  private final List<Term> exact;
  private final Term benefits;
  private final Term costs;
  private final Term contributions;

  ValueSums(BenefitCostInput input, List<Term> exact) {
    this.input = input;
    this.exact = exact;
    this.benefits = sum(StreamKind.BENEFIT);
    this.costs = sum(StreamKind.PUBLIC_COST);
    this.contributions = sum(StreamKind.PRIVATE_CONTRIBUTION);
  }

  ValueForMoney result(
      List<DiscountedStream> streams,
      List<AssumptionSet> assumptions,
      Optional<ValueSums> sensitivity) {
    Term presentBenefits = rounded(benefits).named("present benefits");
    Term presentCosts = rounded(costs).named("present costs");
    Term presentContributions = rounded(contributions).named("present contributions");
    Term netCost = presentCosts.minus(presentContributions).named("net public cost");
    Term netValue =
        presentBenefits.minus(netCost).named("net present social value").from(GREEN_BOOK);
    Term ratio = ratio("benefit-cost ratio").from(GREEN_BOOK);
    Optional<Term> longTermValue = sensitivity.map(ValueSums::longTermValue);
    Optional<Term> longTermRatio =
        sensitivity.map(sums -> sums.ratio("beyond year 50: ratio without pure time preference"));
    Explanation.Builder steps = Explanation.answering("What does society get for public money?");
    Assumptions.explain(assumptions, steps);
    longTermValue.ifPresent(steps::terms);
    longTermRatio.ifPresent(steps::terms);
    steps.terms(exact.toArray(Term[]::new)).terms(netValue, ratio);
    return ValueForMoney.builder()
        .discounting(input.discounting())
        .addAllStreams(streams)
        .presentBenefits(presentBenefits.money())
        .presentCosts(presentCosts.money())
        .presentContributions(presentContributions.money())
        .netPresentSocialValue(netValue.money())
        .benefitCostRatio(found(ratio))
        .netValueWithoutTimePreference(longTermValue.map(Term::money))
        .ratioWithoutTimePreference(
            longTermRatio.map(ValueSums::found).orElse(OptionalDouble.empty()))
        .undefined(ratio.undefined())
        .addAllAssumptions(assumptions)
        .explanation(steps.build())
        .build();
  }

  private static OptionalDouble found(Term ratio) {
    return ratio.isDefined() ? OptionalDouble.of(ratio.toDouble()) : OptionalDouble.empty();
  }

  private Term longTermValue() {
    return rounded(benefits.minus(costs.minus(contributions)))
        .named("beyond year 50: net present social value without pure time preference");
  }

  private Term ratio(String name) {
    Term netCost = costs.minus(contributions);
    return undefined(netCost.ratio())
        .map(why -> Term.undefined(name, why))
        .orElseGet(() -> benefits.dividedBy(netCost).named(name));
  }

  private static Optional<Undefined> undefined(Ratio netCost) {
    if (netCost.signum() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        netCost.isZero()
            ? Reason.NO_NET_COST.because("the net public cost is zero")
            : Reason.NEGATIVE_NET_COST.because("private contributions exceed the public cost"));
  }

  private static Term rounded(Term amount) {
    return amount.rounded(RoundingMode.HALF_UP);
  }

  /** What the streams of a kind are worth, unrounded; nothing if there is none. */
  private Term sum(StreamKind kind) {
    List<Term> these =
        IntStream.range(0, exact.size())
            .filter(i -> input.streams().get(i).kind() == kind)
            .mapToObj(exact::get)
            .toList();
    return these.isEmpty() ? Term.of(Money.zero(input.currency())) : Term.sum(these);
  }
}
