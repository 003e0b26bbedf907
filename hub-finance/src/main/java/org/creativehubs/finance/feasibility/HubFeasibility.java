package org.creativehubs.finance.feasibility;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;

/**
 * Can a new hub carry itself, where, at which rent, and is one large site better than many small?
 *
 * <p>Businesses that would come for a size = businesses x part that the survey stands for x share
 * of those asked who need it x part that would come. Their space is the middle of the size each. At
 * a rent, able = the part of the answers that are this rent or more, as in {@link
 * org.creativehubs.finance.rentmix.AbilityToPay}; demand = space of all sizes x able x reach of the
 * site; let = min(demand, space). Result of a year = rents + other income - cost, where cost =
 * sites x (rent + running + fit-out / its years). The best rent brings in most; of several the
 * lowest. The break-even occupancy is that of {@link
 * org.creativehubs.finance.viability.BreakEvenOccupancy}.
 *
 * <p>The least and the most take the ends of Wilson's interval of both shares, rounded outward to
 * four decimals, the range of the number of businesses, and the ends of each size. Each interval
 * holds with the confidence that is asked for; the range from all of them together is wider than
 * one of that confidence, if those asked were a random sample, which a survey that anybody could
 * answer is not.
 *
 * <p>A site fills in equal steps over its months: month t has let x min(1, t / months). It breaks
 * even in the first month whose twelfth of the rents covers a twelfth of cost less other income;
 * what the months before lose adds up to the losses, rounded up once. Rents are rounded half up.
 *
 * <p>Without two different answers there is no demand by rent ({@code TOO_FEW}): one stated rent is
 * no curve. Then the rent that covers the cost when all is let, and how much must be let at the
 * stated rent, are all that can be told.
 *
 * <pre>{@code
 * SpaceNeed small = SpaceNeed.builder()
 *         .share(Ratio.parse("0.5")).from(Area.parse("10 m2")).below(Area.parse("30 m2")).build();
 * WorkspaceSurvey survey = WorkspaceSurvey.builder()
 *         .id("s").title("S").respondents(QualifiedNumber.parse("100"))
 *         .addSpaceNeeds(small).build();
 * RentAnswer some = RentAnswer.of(RentRate.parse("EUR 100 per m2 per year"), 40);
 * RentAnswer few = RentAnswer.of(RentRate.parse("EUR 200 per m2 per year"), 10);
 * SiteOption.Builder mill = SiteOption.builder().name("mill").space(Area.parse("500 m2"));
 * mill.rent(Money.parse("EUR 20000.00")).running(Money.parse("EUR 25000.00"));
 * mill.fitOut(Money.parse("EUR 0.00")).fitOutYears(1).reach(Ratio.ONE).monthsToFill(12);
 * HubFeasibilityInput.Builder input = HubFeasibilityInput.builder().survey(survey);
 * input.businesses(QualifiedNumber.parse("100")).shareComing(Ratio.parse("0.5"));
 * input.addAnswers(some, few).confidence(Ratio.parse("0.95")).addSites(mill.build());
 * FeasibilityStudy study = HubFeasibility.answer(input.build());
 * study.site("mill").fillingRent().orElseThrow(); // EUR 100 per m2 per year
 * }</pre>
 */
public final class HubFeasibility {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubFeasibilityInput, FeasibilityStudy> ENTRY =
      CatalogEntry.of(
              "hub-feasibility",
              HubFeasibility.class,
              HubFeasibilityInput.class,
              FeasibilityStudy.class)
          .title("Feasibility of a new hub")
          .question("Can a new hub carry itself, at which site and rent, large or small?")
          .convention("able to pay a rent: answered it or more, of those who need a space")
          .convention("those of every size are equally able, since the survey does not say more")
          .convention("space: the middle of a size; range from its ends and from both intervals")
          .convention("Wilson's interval among the fewest who may have answered, rounded outward")
          .convention("fit-out spread over its years in equal parts, without interest")
          .convention("fills in equal steps; the months before break-even add up to the losses")
          .source(
              Source.of(
                  "Wilson, Probable inference, the law of succession, and statistical inference",
                  "Journal of the American Statistical Association 22, 1927"))
          .source(Source.of("Break-even analysis", "contribution and fixed costs, on let area"))
          .mostElements(1_000)
          .answeredBy(HubFeasibility::answer);

  private HubFeasibility() {}

  /**
   * Holds what a survey says against what sites cost.
   *
   * @param input survey, answers, what is assumed of them, and the sites
   * @return demand, and each site at each rent
   */
  public static FeasibilityStudy answer(HubFeasibilityInput input) {
    return new DemandModel(input).study();
  }
}
