package org.creativehubs.finance.affordability;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
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
      RentRate rent = facts.rent().get();
      Ratio market = facts.marketRent().orElseThrow().amount();
      String product = facts.statedShare().orElseThrow() + " x " + Show.number(market);
      steps.step("rent", product, RateText.answer(rent));
    }
  }

  private void addAnnualCost(Facts facts) {
    Optional<Money> cost = LeaseAffordability.annualCost(facts);
    if (cost.isPresent() && facts.area().isPresent()) {
      Area area = facts.area().get();
      Ratio rate = facts.allIn(area.unit(), RentPeriod.YEAR).amount();
      String product = Show.number(rate) + " x " + Show.number(area.amount());
      steps.step("rent and other charges a year", product, Answer.of(cost.get()));
    }
  }

  private void add(String label, Optional<Answer> value, Optional<Source> source) {
    value.ifPresent(
        known -> steps.addSteps(Step.builder().label(label).value(known).source(source).build()));
  }
}
