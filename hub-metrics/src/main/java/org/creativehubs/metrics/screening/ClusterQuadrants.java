package org.creativehubs.metrics.screening;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/**
 * Is an industry of a region a star, mature, emerging or transforming? Compares its quotient and
 * its growth with thresholds.
 *
 * <pre>
 *                 LQ2 &gt;= t   LQ2 &lt; t
 * growth &gt;= g     STAR       EMERGING
 * growth &lt; g      MATURE     TRANSFORMING
 * </pre>
 *
 * <p>LQ2 is the location quotient of the later period against all regions of the table together;
 * growth is that of the quotient or of the count, by {@link QuadrantGrowth}. Both are compared
 * exactly. There is no quadrant, but a reason, for a region or industry without any count and for
 * growth from nothing. Thread-safe.
 *
 * <pre>{@code
 * List<String> places = List.of("Ashford", "Deal");
 * List<String> industries = List.of("film", "other");
 * EmploymentTable earlier =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{20, 80}, {10, 90}});
 * EmploymentTable later =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{40, 60}, {10, 90}});
 * Quadrants quadrants = ClusterQuadrants.of(earlier, later);
 * quadrants.at("Ashford", "film"); // Ashford, film: star
 * }</pre>
 */
public final class ClusterQuadrants {

  /** Where the four quadrants come from; thresholds are the caller's. */
  public static final Source SOURCE = Quadrants.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ClusterQuadrantsInput, Quadrants> ENTRY =
      CatalogEntry.of(
              "cluster-quadrants",
              ClusterQuadrants.class,
              ClusterQuadrantsInput.class,
              Quadrants.class)
          .title("Quadrants of clusters")
          .question("Is an industry here a star, mature, emerging or transforming?")
          .convention("growth: of the QUOTIENT or of the COUNT")
          .convention(
              "quotients against the regions of the table together; thresholds are met by =")
          .source(SOURCE)
          .answeredBy(ClusterQuadrants::answer);

  private final ClusterQuadrantsInput input;
  private final ExactQuotients earlier;
  private final ExactQuotients later;

  private ClusterQuadrants(ClusterQuadrantsInput input) {
    this.input = input;
    this.earlier = new ExactQuotients(input.earlier());
    this.later = new ExactQuotients(input.later());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input two tables and the thresholds
   * @return the quadrant of every region and industry
   */
  public static Quadrants answer(ClusterQuadrantsInput input) {
    return new ClusterQuadrants(input).result();
  }

  /**
   * The quadrants by the growth of the quotient, from a quotient of one and a growth of zero.
   *
   * @param earlier counts of the earlier period
   * @param later counts of the later period, of the same regions and industries
   * @return the quadrant of every region and industry
   */
  public static Quadrants of(EmploymentTable earlier, EmploymentTable later) {
    return answer(
        ClusterQuadrantsInput.builder()
            .earlier(earlier)
            .later(later)
            .quotientThreshold(Ratio.ONE)
            .growth(QuadrantGrowth.QUOTIENT)
            .growthThreshold(Ratio.ZERO)
            .build());
  }

  private Quadrants result() {
    Quadrants.Builder result =
        Quadrants.builder()
            .measure(input.later().measure())
            .quotientThreshold(input.quotientThreshold())
            .growth(input.growth())
            .growthThreshold(input.growthThreshold());
    for (int region = 0; region < input.later().regions().size(); region++) {
      for (int industry = 0; industry < input.later().industries().size(); industry++) {
        result.addCells(cell(region, industry));
      }
    }
    return result.build();
  }

  private QuadrantCell cell(int region, int industry) {
    QuadrantCell.Builder cell =
        QuadrantCell.builder()
            .region(input.later().regions().get(region))
            .industry(input.later().industries().get(industry));
    Optional<Undefined> noQuotient = later.undefined(region, industry);
    Optional<Undefined> noGrowth = noGrowth(region, industry);
    Optional<Ratio> quotient =
        noQuotient
            .map(reason -> Optional.<Ratio>empty())
            .orElseGet(() -> Optional.of(later.quotient(region, industry)));
    Optional<Ratio> growth =
        noGrowth
            .map(reason -> Optional.<Ratio>empty())
            .orElseGet(() -> Optional.of(growth(region, industry)));
    return cell.quotient(number(quotient))
        .growth(number(growth))
        .quadrant(quotient.flatMap(lq -> growth.map(g -> quadrant(lq, g))))
        .undefined(noQuotient.or(() -> noGrowth))
        .build();
  }

  private static OptionalDouble number(Optional<Ratio> number) {
    return number.isPresent() ? OptionalDouble.of(number.get().toDouble()) : OptionalDouble.empty();
  }

  private Quadrant quadrant(Ratio quotient, Ratio growth) {
    return Quadrant.of(
        quotient.compareTo(input.quotientThreshold()) >= 0,
        growth.compareTo(input.growthThreshold()) >= 0);
  }

  private Optional<Undefined> noGrowth(int region, int industry) {
    boolean nothing = earlier.count(region, industry).isZero();
    if (input.growth() == QuadrantGrowth.COUNT) {
      return nothing
          ? Optional.of(Reason.ZERO_BASE.because("there was nothing in the earlier period"))
          : Optional.empty();
    }
    return earlier
        .undefined(region, industry)
        .or(() -> later.undefined(region, industry))
        .or(
            () ->
                nothing
                    ? Optional.of(
                        Reason.ZERO_BASE.because("the quotient of the earlier period is zero"))
                    : Optional.empty());
  }

  private Ratio growth(int region, int industry) {
    Ratio after = amount(later, region, industry);
    return after.dividedBy(amount(earlier, region, industry)).minus(Ratio.ONE);
  }

  private Ratio amount(ExactQuotients period, int region, int industry) {
    return input.growth() == QuadrantGrowth.COUNT
        ? period.count(region, industry)
        : period.quotient(region, industry);
  }
}
