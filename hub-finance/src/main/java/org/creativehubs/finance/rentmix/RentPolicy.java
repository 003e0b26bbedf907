package org.creativehubs.finance.rentmix;

import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;

/**
 * Who can pay which rent of a policy, who pays for whom, and how far can it go?
 *
 * <p>It asks the calculators that are there of one set of facts, so that their answers agree:
 *
 * <ul>
 *   <li>who can pay: {@link org.creativehubs.finance.affordability.LeaseAffordability}, for each
 *       band and tier, with the share of income as the one limit; exactly at the limit is yes;
 *   <li>rent forgone: {@link BlendedRent}, by studios;
 *   <li>who pays for whom: {@link CrossSubsidy}, a tier being a tenant of all its floor, with the
 *       rents that are needed: (cost - other income) / (1 - share lost), if that is above zero;
 *   <li>how many studios below market before the cost is no longer covered: {@link RentSolver}, for
 *       each tier below market, whose studios and those at market rent change places, while all
 *       other tiers stay as they are;
 *   <li>what a tenant of each such tier is given, and what the limit leaves: {@link
 *       org.creativehubs.finance.subsidy.RentSubsidy}, for a term that is named and a tenant that
 *       has had nothing before; days of a broken year by 365.
 * </ul>
 *
 * <p>Rent of a studio for a year = market rent x share of market x its floor, with all other
 * charges, rounded half up. What a tenant gets a year = market rent - rent. Rents of all tiers less
 * the share that is lost, and other income, less cost = result, rounded down.
 *
 * <p>Where a band is larger than a tier has studios, not all of it finds one: the number who can
 * pay is told beside the studios, and nobody is chosen.
 *
 * <pre>{@code
 * RentTier.Builder market = RentTier.builder();
 * market.name("market").size(Ratio.of(15)).shareOfMarket(Ratio.ONE);
 * RentTier.Builder half = RentTier.builder();
 * half.name("half").size(Ratio.of(5)).shareOfMarket(Ratio.of(1, 2));
 * RentPolicyInput.Builder city = RentPolicyInput.builder().on(LocalDate.of(2027, 4, 1));
 * city.studio(Area.parse("20 m2")).marketRent(RentRate.parse("EUR 10 per m2 per month"));
 * city.addTiers(market.build(), half.build());
 * city.addBands(TenantBand.of("painters", 30, Money.parse("EUR 14000.00")));
 * city.maximumShareOfIncome(ShareLimit.chosen(Ratio.of(1, 10), "the city's own"));
 * city.incomeBasis(IncomeBasis.INCOME).shareLost(Ratio.ZERO);
 * RentPolicyReport report =
 *     RentPolicy.answer(city.annualCost(Money.parse("EUR 40000.00")).build());
 * report.tier("half").able(); // 30
 * }</pre>
 */
public final class RentPolicy {

  private static final Cap PAIRS = Cap.ofWork("tenants at tiers", 20_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentPolicyInput, RentPolicyReport> ENTRY =
      CatalogEntry.of(
              "rent-policy", RentPolicy.class, RentPolicyInput.class, RentPolicyReport.class)
          .title("Affordable rents of a city")
          .question(
              "Who can pay the rents of our policy, who pays for whom, and how far can it go?")
          .convention("can pay: rent within a share of income or turnover, exactly at it included")
          .convention("studios are alike; a tier is a share of their market rent")
          .convention("rents include all other charges")
          .convention("before break-even: studios of one tier in place of those at market rent")
          .convention(
              "cross-subsidy: against the rents that are needed, voids and bad debts included")
          .convention("limits on subsidy: for a tenant that has had nothing before")
          .source(Source.of("The calculators that it asks", "each with its own sources"))
          .ofHubWith("rentTiers")
          .cap(PAIRS)
          .mostElements(1_000)
          .answeredBy(RentPolicy::answer);

  private RentPolicy() {}

  /**
   * What a policy comes to.
   *
   * @param input studios, tiers, tenants, cost and, if it is asked about, a term
   * @return who can pay, who pays for whom, and how far it can go
   * @throws org.creativehubs.core.value.InvalidValueException if there are more than 20,000 pairs
   *     of a kind of tenants and a tier
   */
  public static RentPolicyReport answer(RentPolicyInput input) {
    PAIRS.check("bands", input.bands().size(), input.allTiers().size());
    return new PolicyParts(input).report();
  }
}
