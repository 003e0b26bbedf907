package org.creativehubs.metrics.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.screening.Quadrant;

/**
 * Which industries of a region are stars, and which are fading? Sets growth against specialisation.
 *
 * <p>Specialisation is the location quotient against all regions together, growth that of {@link
 * PortfolioGrowth}; both thresholds are taken as the decimals they are written as and decided on
 * exact fractions of the counts. Undefined are: growth from nothing ({@link Reason#ZERO_BASE}; for
 * {@link PortfolioGrowth#LEAD} the reference then has the industry if the region has) and the
 * quotient of an empty region ({@link Reason#EMPTY_REGION}) or of an industry that nobody has
 * ({@link Reason#NO_REFERENCE_BASE}). Scaling all counts of both dates changes no quadrant.
 *
 * <pre>{@code
 * List<String> places = List.of("North", "South");
 * List<String> industries = List.of("film", "steel");
 * EmploymentTable before =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{100, 50}, {100, 150}});
 * EmploymentTable after =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{130, 40}, {110, 160}});
 * Portfolio portfolio =
 *     PortfolioMatrix.of(before, after, PortfolioGrowth.RATE, PortfolioDate.END);
 * portfolio.place("North", "film").answer(); // star
 * }</pre>
 */
public final class PortfolioMatrix {

  /** Where portfolios of regional industries come from. */
  public static final Source SOURCE =
      Source.builder()
          .document("O. Farhauer and A. Kroell, Standorttheorien: Regional- und Stadtoekonomik")
          .edition("2013")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PortfolioMatrixInput, Portfolio> ENTRY =
      CatalogEntry.of(
              "portfolio-matrix",
              PortfolioMatrix.class,
              PortfolioMatrixInput.class,
              Portfolio.class)
          .title("Portfolio matrix")
          .question("Which industries of a region are stars, and which are fading?")
          .convention("growth: the RATE of the region, or its LEAD over the reference")
          .convention("specialisation: location quotient at the START or the END")
          .convention("at or above the quotient threshold, and above the growth threshold")
          .source(SOURCE)
          .answeredBy(PortfolioMatrix::answer);

  private PortfolioMatrix() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts at two dates and the thresholds
   * @return a place for every industry of every region asked about
   */
  public static Portfolio answer(PortfolioMatrixInput input) {
    Portfolio.Builder portfolio = new Portfolio.Builder();
    portfolio.measure(input.first().measure());
    portfolio.growth(input.growth()).specialisedAt(input.specialisedAt());
    portfolio.growthThreshold(input.growthThreshold());
    portfolio.quotientThreshold(input.quotientThreshold());
    List<String> regions = input.regions().isEmpty() ? input.first().regions() : input.regions();
    for (String region : regions) {
      for (String industry : input.first().industries()) {
        portfolio.addPlaces(place(input, region, industry));
      }
    }
    return portfolio.build();
  }

  /**
   * The industries of every region by growth and specialisation, above a growth of zero and from a
   * quotient of one.
   *
   * @param first the counts at the start
   * @param last the counts at the end, of the same labels
   * @param growth which growth counts
   * @param specialisedAt at which date specialisation counts
   * @return a place for every industry of every region
   */
  public static Portfolio of(
      EmploymentTable first,
      EmploymentTable last,
      PortfolioGrowth growth,
      PortfolioDate specialisedAt) {
    return answer(
        PortfolioMatrixInput.builder()
            .first(first)
            .last(last)
            .growth(growth)
            .specialisedAt(specialisedAt)
            .build());
  }

  private static PortfolioPlace place(PortfolioMatrixInput input, String region, String industry) {
    EmploymentTable first = input.first();
    EmploymentTable last = input.last();
    PortfolioPlace.Builder place = new PortfolioPlace.Builder();
    place.region(region).industry(industry);
    place.first(first.count(region, industry)).last(last.count(region, industry));
    EmploymentTable dated = input.specialisedAt() == PortfolioDate.START ? first : last;
    Optional<Ratio> quotient = quotient(dated, region, industry);
    Optional<Ratio> growth = growth(input, region, industry);
    quotient.ifPresent(number -> place.quotient(number.toDouble()));
    growth.ifPresent(number -> place.growth(number.toDouble()));
    if (quotient.isPresent() && growth.isPresent()) {
      place.quadrant(
          Quadrant.of(
              quotient.get().compareTo(written(input.quotientThreshold())) >= 0,
              growth.get().compareTo(written(input.growthThreshold())) > 0));
    } else if (growth.isEmpty()) {
      place.undefined(Reason.ZERO_BASE.because(industry + " had nothing in " + region + " before"));
    } else if (dated.regionTotal(region) == 0) {
      place.undefined(Reason.EMPTY_REGION.because(region + " has no count"));
    } else {
      place.undefined(Reason.NO_REFERENCE_BASE.because("no region has " + industry));
    }
    return place.build();
  }

  private static Optional<Ratio> quotient(EmploymentTable table, String region, String industry) {
    Ratio here = table.exactRegionTotalAt(table.regionIndex(region));
    Ratio everywhere = table.exactIndustryTotalAt(table.industryIndex(industry));
    return here.isZero() || everywhere.isZero()
        ? Optional.empty()
        : Optional.of(
            exactly(table.count(region, industry))
                .times(table.exactTotal())
                .dividedBy(here.times(everywhere)));
  }

  private static Optional<Ratio> growth(
      PortfolioMatrixInput input, String region, String industry) {
    Ratio before = exactly(input.first().count(region, industry));
    if (before.isZero()) {
      return Optional.empty();
    }
    Ratio factor = exactly(input.last().count(region, industry)).dividedBy(before);
    return Optional.of(
        factor.minus(
            input.growth() == PortfolioGrowth.RATE ? Ratio.ONE : reference(input, industry)));
  }

  private static Ratio reference(PortfolioMatrixInput input, String industry) {
    EmploymentTable last = input.last();
    EmploymentTable first = input.first();
    return last.exactIndustryTotalAt(last.industryIndex(industry))
        .dividedBy(first.exactIndustryTotalAt(first.industryIndex(industry)));
  }

  private static Ratio exactly(double number) {
    return Ratio.of(new BigDecimal(number));
  }

  /** A threshold is the decimal that its reader sees, so that 1.6 is met by 8 / 5. */
  private static Ratio written(double threshold) {
    return Ratio.of(new BigDecimal(Show.exactly(threshold)));
  }
}
