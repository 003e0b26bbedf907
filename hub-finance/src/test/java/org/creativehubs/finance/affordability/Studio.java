package org.creativehubs.finance.affordability;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/** A space to test with, its context and its limits, each part given only if it is asked for. */
final class Studio {

  private final Tenancy.Builder tenancy = Tenancy.builder().id("studio").space("a studio");
  private final AffordabilityContext.Builder context = AffordabilityContext.builder();
  private final AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder().name("test");

  Studio rent(String rate) {
    return rent(RentRate.parse(rate));
  }

  Studio rent(RentRate rate) {
    tenancy.rent(rate);
    return this;
  }

  Studio share(String ofMarket) {
    tenancy.shareOfMarket(Ratio.parse(ofMarket));
    return this;
  }

  Studio charges(String rate) {
    return charges(RentRate.parse(rate));
  }

  Studio charges(RentRate rate) {
    tenancy.otherCharges(rate);
    return this;
  }

  Studio area(String area) {
    return area(Area.parse(area));
  }

  Studio area(Area area) {
    tenancy.area(area);
    return this;
  }

  Studio market(String rate) {
    return market(RentRate.parse(rate));
  }

  Studio market(RentRate rate) {
    context.marketRent(rate);
    return this;
  }

  Studio income(String amount) {
    return income(Money.parse(amount), IncomeBasis.INCOME);
  }

  Studio income(Money amount, IncomeBasis basis) {
    context.annualIncome(amount).incomeBasis(basis);
    return this;
  }

  Studio assuming(String text) {
    context.addAssumptions(text);
    return this;
  }

  Studio atMostOfMarket(String share) {
    policy.maximumShareOfMarket(ShareLimit.chosen(Ratio.parse(share), "the test"));
    return this;
  }

  Studio ceiling(String rate) {
    return ceiling(RentRate.parse(rate));
  }

  Studio ceiling(RentRate rate) {
    policy.maximumAllInRate(RateLimit.published(rate, Source.of("Ceilings", "page 1")));
    return this;
  }

  Studio atMostOfIncome(String share) {
    return atMostOf(IncomeBasis.INCOME, Ratio.parse(share));
  }

  Studio atMostOf(IncomeBasis basis, Ratio share) {
    policy.maximumShareOfIncome(ShareLimit.chosen(share, "the test")).incomeBasis(basis);
    return this;
  }

  LeaseAffordabilityInput input() {
    return LeaseAffordabilityInput.builder()
        .tenancy(tenancy.build())
        .context(context.build())
        .policy(policy.build())
        .build();
  }

  AffordabilityAssessment assessed() {
    return LeaseAffordability.answer(input());
  }

  /** The only finding. */
  AffordabilityFinding finding() {
    return assessed().findings().get(0);
  }
}
