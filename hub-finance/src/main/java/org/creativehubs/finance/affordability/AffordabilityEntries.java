package org.creativehubs.finance.affordability;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/** What this topic adds to the catalogue. */
public final class AffordabilityEntries {

  private static final Source HUBS =
      Source.builder()
          .document(
              "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide")
          .edition("2022")
          .place("UK Insight: Peckham Levels, Facilities")
          .build();
  private static final Source LONDON_PLAN =
      Source.builder()
          .document("Greater London Authority: The London Plan")
          .edition("2021")
          .place("policy E3, Affordable workspace")
          .build();
  private static final Source CEILING =
      Source.builder()
          .document(
              "Mayor of London: Artists' Workspace Data Note, as quoted by Creative Land Trust")
          .edition("2018")
          .build();

  private AffordabilityEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(leaseAffordability(), blendedRent())
        .addAll(AbilityEntries.all())
        .addAll(SubsidyEntries.all())
        .build();
  }

  private static CatalogEntry<?, ?> leaseAffordability() {
    return CatalogEntry.of(
            "lease-affordability",
            LeaseAffordability.class,
            LeaseAffordabilityInput.class,
            AffordabilityAssessment.class)
        .title("Affordability of a lease")
        .question("Is this space affordable, and how much room is left?")
        .convention("limits: those of the policy, each with its source or who chose it")
        .convention("share of market: rent and market rent before other charges")
        .convention("all-in rate: rent and all other charges; unknown charges are not nought")
        .convention("income or turnover: named in the policy, and never taken for one another")
        .convention("exactly at a limit is affordable; all limits together must be kept")
        .convention("a year has 12 months, 13 times four weeks or 52 weeks of rent")
        .source(LONDON_PLAN)
        .source(CEILING)
        .example(AffordabilityEntries::studio)
        .answeredBy(LeaseAffordability::answer);
  }

  private static LeaseAffordabilityInput studio() {
    return LeaseAffordabilityInput.builder()
        .tenancy(
            Tenancy.builder()
                .id("studio-12")
                .space("studio 12")
                .area(Area.parse("150 ft2"))
                .rent(RentRate.parse("GBP 16 per ft2 per year"))
                .otherCharges(RentRate.parse("GBP 3 per ft2 per year"))
                .build())
        .context(
            AffordabilityContext.builder()
                .marketRent(RentRate.parse("GBP 48 per ft2 per year"))
                .annualIncome(Money.of("16500", "GBP"))
                .incomeBasis(IncomeBasis.INCOME)
                .addAssumptions("the market rent is that of offices nearby")
                .build())
        .policy(
            AffordabilityPolicy.builder()
                .name("the hub's letting policy")
                .maximumShareOfMarket(ShareLimit.published(Ratio.of(1, 3), HUBS))
                .maximumAllInRate(
                    RateLimit.published(RentRate.parse("GBP 19 per ft2 per year"), CEILING))
                .maximumShareOfIncome(
                    ShareLimit.chosen(Ratio.parse("20%"), "chosen for this example"))
                .incomeBasis(IncomeBasis.INCOME)
                .build())
        .build();
  }

  private static CatalogEntry<?, ?> blendedRent() {
    return CatalogEntry.of(
            "blended-rent", BlendedRent.class, BlendedRentInput.class, RentBlend.class)
        .title("Blended rent")
        .question("What do all tenants pay together, and how much rent is forgone to whom?")
        .convention("weighted by units or by floor area, as the input says")
        .convention("every unit, or part of the floor, has the same market rent")
        .convention("money rounded half up once; rent and rent forgone add up to market rent")
        .source(HUBS)
        .example(AffordabilityEntries::levels)
        .answeredBy(BlendedRent::answer);
  }

  private static BlendedRentInput levels() {
    return BlendedRentInput.builder()
        .addTiers(tier("studios at market rent", 40, Ratio.ONE))
        .addTiers(tier("studios at a third of it", 10, Ratio.of(1, 3)))
        .weightedBy(TierWeight.UNITS)
        .build();
  }

  private static RentTier tier(String name, long size, Ratio share) {
    return RentTier.builder()
        .name(name)
        .size(Ratio.of(size))
        .shareOfMarket(share)
        .source(HUBS)
        .build();
  }
}
