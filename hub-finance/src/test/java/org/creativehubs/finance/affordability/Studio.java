package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/** A space to test with, its context and its limits, each part given only if it is asked for. */
final class Studio {

  static final LocalDate ON = LocalDate.of(2026, 11, 29);

  private final Letting.Builder letting = Letting.builder().id("studio").premises("a studio");
  private LocalDate on = ON;
  private final AffordabilityContext.Builder context = AffordabilityContext.builder();
  private final AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder().name("test");

  Studio rent(String rate) {
    return rent(RentRate.parse(rate));
  }

  Studio rent(RentRate rate) {
    letting.rent(Rent.of(rate));
    return this;
  }

  /** A rent for the whole space, such as {@code GBP 450 per month}. */
  Studio whole(String rent) {
    letting.rent(Rent.parse(rent));
    return this;
  }

  Studio wholeCharges(String rent) {
    letting.otherCharges(Rent.parse(rent));
    return this;
  }

  Studio terms(LeaseTerms terms) {
    letting.terms(terms);
    return this;
  }

  Studio on(String day) {
    on = LocalDate.parse(day);
    return this;
  }

  Studio share(String ofMarket) {
    letting.shareOfMarket(Ratio.parse(ofMarket));
    return this;
  }

  Studio charges(String rate) {
    return charges(RentRate.parse(rate));
  }

  Studio charges(RentRate rate) {
    letting.otherCharges(Rent.of(rate));
    return this;
  }

  Studio area(String area) {
    return area(Area.parse(area));
  }

  Studio area(Area area) {
    letting.area(area);
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
        .letting(letting.build())
        .on(on)
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
