package org.creativehubs.finance.affordability;

import java.util.Currency;
import java.util.OptionalDouble;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.rentmix.AbilityCases;
import org.creativehubs.finance.subsidy.Lettings;
import org.creativehubs.finance.subsidy.SubsidyLine;
import org.creativehubs.testing.Answers;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** The reference cases of affordability. */
public final class AffordabilityCases {

  private static final Currency GBP = Currency.getInstance("GBP");

  private AffordabilityCases() {}

  /** Binds them. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("finance/affordableRent.json", AffordabilityCases::affordableRent)
        .bind("finance/rentBurden.json", AffordabilityCases::rentBurden)
        .bind("finance/abilityToPay.json", AbilityCases::abilityToPay)
        .bind("finance/crossSubsidy.json", AbilityCases::crossSubsidy);
  }

  /** By the calculator of subsidies: one letting for a whole financial year. */
  private static Object affordableRent(JsonNode in) {
    AreaUnit per = AreaUnit.valueOf(text(in, "rentUnit"));
    RentRate market = RentRate.of(ratio(in, "marketRentPerUnitYear"), GBP, per, RentPeriod.YEAR);
    SubsidyLine year =
        Lettings.statement(
                Lettings.letting()
                    .area(Area.of(ratio(in, "area"), AreaUnit.valueOf(text(in, "areaUnit"))))
                    .term(DateRange.parse("2025-04-01/2026-04-01"))
                    .marketRent(market)
                    .rent(market.times(ratio(in, "share")))
                    .build())
            .lines()
            .get(0);
    return Answers.fields(
        "marketAnnual", year.market(),
        "affordableAnnual", year.charged(),
        "annualSubsidy", year.subsidy());
  }

  private static Object rentBurden(JsonNode in) {
    Area area = Area.of(ratio(in, "areaM2"), AreaUnit.SQ_M);
    Letting letting =
        Letting.builder()
            .id("case")
            .area(area)
            .rent(Rent.of(rate(in, "annualRent", area)))
            .otherCharges(Rent.of(rate(in, "serviceCharge", area)))
            .build();
    return Answers.fields(
        "rentToTurnover", share(in, letting, "annualTurnover", IncomeBasis.TURNOVER),
        "rentToIncome", share(in, letting, "annualIncome", IncomeBasis.INCOME),
        "costPerM2", allInRate(letting));
  }

  private static RentRate rate(JsonNode in, String field, Area area) {
    Ratio perUnit = ratio(in, field).dividedBy(area.amount());
    return RentRate.of(perUnit, GBP, area.unit(), RentPeriod.YEAR);
  }

  private static OptionalDouble share(
      JsonNode in, Letting letting, String field, IncomeBasis basis) {
    AffordabilityContext context =
        AffordabilityContext.builder()
            .annualIncome(Money.parse("GBP " + text(in, field)))
            .incomeBasis(basis)
            .build();
    AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder().name("burden");
    policy.maximumShareOfIncome(ShareLimit.chosen(Ratio.ONE, "any")).incomeBasis(basis);
    return finding(policy, letting, context).value().number();
  }

  private static OptionalDouble allInRate(Letting letting) {
    AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder().name("burden");
    policy.maximumAllInRate(RateLimit.chosen(RentRate.parse("GBP 1 per m2 per year"), "any"));
    return finding(policy, letting, AffordabilityContext.unknown()).value().number();
  }

  private static AffordabilityFinding finding(
      AffordabilityPolicy.Builder policy, Letting letting, AffordabilityContext context) {
    return LeaseAffordability.under(policy.build())
        .assess(letting, Studio.ON, context)
        .findings()
        .get(0);
  }

  private static Ratio ratio(JsonNode in, String field) {
    return Ratio.parse(text(in, field));
  }

  private static String text(JsonNode in, String field) {
    return in.get(field).asString();
  }
}
