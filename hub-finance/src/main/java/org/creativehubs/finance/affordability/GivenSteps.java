package org.creativehubs.finance.affordability;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.RateText;

/** The first steps of an explanation: what is given, and what follows from it for every test. */
final class GivenSteps {

  private final Explanation.Builder steps;

  private GivenSteps(Explanation.Builder steps) {
    this.steps = steps;
  }

  static void add(
      Explanation.Builder steps, Tenancy tenancy, AffordabilityContext context, Facts facts) {
    GivenSteps given = new GivenSteps(steps);
    context.assumptions().forEach(text -> steps.given("assuming", Answer.text(text)));
    given.addTerms(tenancy);
    given.addContext(context);
    given.addRent(facts);
    given.addAnnualCost(facts);
  }

  private void addTerms(Tenancy tenancy) {
    Optional<Source> source = tenancy.source();
    add("rent", tenancy.rent().map(RateText::answer), source);
    add("rent by the terms, of market rent", tenancy.shareOfMarket().map(Answer::share), source);
    add("other charges", tenancy.otherCharges().map(RateText::answer), source);
    add("floor area", tenancy.area().map(Answer::of), source);
  }

  private void addContext(AffordabilityContext context) {
    add("market rent", context.marketRent().map(RateText::answer), context.marketRentSource());
    context
        .incomeBasis()
        .ifPresent(
            basis ->
                add(
                    "annual " + basis.word(),
                    context.annualIncome().map(Answer::of),
                    context.annualIncomeSource()));
  }

  private void addRent(Facts facts) {
    if (facts.chargedRent().isEmpty() && facts.rent().isPresent()) {
      RentRate market = facts.marketRent().orElseThrow();
      Term share =
          Term.given("rent by the terms, of market rent", facts.statedShare().orElseThrow())
              .asShare();
      Term rent = share.times(Facts.term(market.amount(), market).named("market rent"));
      steps.addSteps(rent.named("rent").step());
    }
  }

  /** The cost to the minor unit only where that differs. */
  private void addAnnualCost(Facts facts) {
    Optional<Money> cost = LeaseAffordability.annualCost(facts);
    if (cost.isPresent() && facts.area().isPresent()) {
      Term exact = facts.annualCost();
      steps.addSteps(exact.step());
      if (!exact.answer().equals(Answer.of(cost.get()))) {
        Term rounded = exact.rounded(RoundingMode.HALF_UP);
        steps.addSteps(rounded.named("the same to the minor unit").step());
      }
    }
  }

  private void add(String label, Optional<Answer> value, Optional<Source> source) {
    value.ifPresent(
        known -> steps.addSteps(Step.builder().label(label).value(known).source(source).build()));
  }
}
