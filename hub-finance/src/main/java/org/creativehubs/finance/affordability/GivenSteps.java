package org.creativehubs.finance.affordability;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Area;

/** The first steps of an explanation: what is given, and what follows from it for every test. */
final class GivenSteps {

  private final Explanation.Builder steps;
  private final Asked asked;
  private final Facts facts;

  private GivenSteps(Explanation.Builder steps, Asked asked, Facts facts) {
    this.steps = steps;
    this.asked = asked;
    this.facts = facts;
  }

  static void add(
      Explanation.Builder steps,
      Asked asked,
      AffordabilityContext context,
      AffordabilityPolicy policy,
      Facts facts) {
    GivenSteps given = new GivenSteps(steps, asked, facts);
    context.assumptions().forEach(text -> steps.given("assuming", Answer.text(text)));
    given.addTerms();
    given.addContext(context);
    given.addIncome(context, asked.income(policy));
    given.addRent();
    given.addByArea("rent by area", facts.chargedRent());
    given.addByArea("other charges by area", facts.otherCharges());
    given.addAnnualCost();
  }

  private void addTerms() {
    Letting letting = asked.letting();
    Optional<Source> source = letting.source();
    addRent("rent", asked.charges(true), letting.rent());
    Optional<Source> ofShare =
        letting.shareOfMarket().isPresent() ? source : asked.tier().flatMap(RentTier::source);
    add("rent by the terms, of market rent", facts.statedShare().map(Answer::share), ofShare);
    addRent("other charges", asked.charges(false), letting.otherCharges());
    add("floor area", facts.area().map(Answer::of), source);
  }

  /** The charges of the terms on the day, or else what is said without a day. */
  private void addRent(String label, List<RentCharge> charges, Optional<Rent> stated) {
    Optional<Source> source =
        asked.letting().terms().flatMap(LeaseTerms::source).or(() -> asked.letting().source());
    if (charges.isEmpty()) {
      add(label, stated.map(GivenSteps::answer), source);
      return;
    }
    List<Term> annual =
        charges.stream().map(charge -> Term.of(charge.annualOn(asked.on()))).toList();
    Term sum = annual.size() == 1 ? annual.get(0) : Term.sum(annual);
    Step step = sum.named(label + " a year on " + asked.on()).step();
    steps.addSteps(
        Step.builder()
            .label(step.label())
            .expression(step.expression())
            .value(step.value())
            .source(source)
            .build());
  }

  private static Answer answer(Rent rent) {
    return Answer.quantity(rent.amount(), Facts.unit(rent));
  }

  private void addContext(AffordabilityContext context) {
    Optional<Source> ofMarket =
        context.marketRent().isPresent()
            ? context.marketRentSource()
            : asked.markets().flatMap(market -> market.source().stream()).findFirst();
    add("market rent", facts.marketRent().map(GivenSteps::answer), ofMarket);
  }

  /** The income that is given, else that of the member, with its year. */
  private void addIncome(AffordabilityContext context, Optional<YearlyIncome> ofMember) {
    if (context.annualIncome().isPresent()) {
      add(
          "annual " + context.incomeBasis().orElseThrow().word(),
          context.annualIncome().map(Answer::of),
          context.annualIncomeSource());
      return;
    }
    ofMember.ifPresent(
        income -> {
          String label = "annual " + income.basis().word();
          steps.given("year of the " + label, Answer.text(income.period().toString()));
          add(label, Optional.of(Answer.of(income.amount())), income.source());
        });
  }

  private void addRent() {
    if (facts.chargedRent().isEmpty() && facts.rent().isPresent()) {
      Rent market = facts.marketRent().orElseThrow();
      Term share =
          Term.given("rent by the terms, of market rent", facts.statedShare().orElseThrow())
              .asShare();
      Term rent = share.times(Facts.term(market.amount(), market).named("market rent"));
      steps.addSteps(rent.named("rent").step());
    }
  }

  /** What a rent for the whole space is for a unit of its area. */
  private void addByArea(String label, Optional<Rent> rent) {
    Optional<Area> area = facts.area();
    rent.filter(whole -> whole.per().isEmpty() && !whole.amount().isZero())
        .filter(whole -> area.isPresent())
        .map(whole -> Facts.aYear(whole, area))
        .ifPresent(
            year ->
                steps.addSteps(
                    year.dividedBy(Term.given("floor area", area.orElseThrow()))
                        .named(label)
                        .step()));
  }

  /** The cost to the minor unit only where that differs. */
  private void addAnnualCost() {
    Optional<Money> cost = facts.annualAmount();
    if (cost.isPresent() && (facts.area().isPresent() || facts.isForTheWhole())) {
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
